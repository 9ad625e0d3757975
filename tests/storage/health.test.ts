import { expect } from 'chai';
import type { StoreHealth } from '../../domain/records/store.js';
import { Health, type StorageManagerLike } from '../../storage/health.js';

const manager = (part: Partial<StorageManagerLike>): StorageManagerLike => ({
  estimate: () => Promise.resolve({ usage: 5, quota: 10 }),
  persist: () => Promise.resolve(true),
  persisted: () => Promise.resolve(false),
  ...part,
});

describe('the health of a store', () => {
  let heard: StoreHealth[];
  beforeEach(() => {
    heard = [];
  });
  const health = (storage: StorageManagerLike | undefined) =>
    new Health('on-device', null, storage, (state) => heard.push(state));

  it('tells how full it is, and leaves open what nobody has asked', async () => {
    const it = health(manager({}));
    await it.look();
    expect(it.current).to.deep.equal({
      kept: 'on-device',
      persistence: 'unknown',
      usage: 5,
      quota: 10,
      trouble: null,
    });
  });

  it('knows a promise that the browser gave earlier', async () => {
    const it = health(manager({ persisted: () => Promise.resolve(true) }));
    await it.look();
    expect(it.current.persistence).to.equal('granted');
  });

  it('tells whether the browser promises not to evict', async () => {
    expect(await health(manager({})).requestPersistence()).to.equal('granted');
    expect(await health(manager({ persist: () => Promise.resolve(false) })).requestPersistence()).to.equal('refused');
  });

  it('does not know what the browser does not say', async () => {
    const broken = () => Promise.reject(new TypeError('not here'));
    for (const storage of [undefined, manager({ estimate: broken, persist: broken, persisted: broken })]) {
      const it = health(storage);
      await it.look();
      expect(await it.requestPersistence()).to.equal('unknown');
      expect(it.current).to.include({ usage: null, quota: null });
    }
  });

  it('is told when it changes, and only then', () => {
    const it = health(undefined);
    it.trouble({ reason: 'terminated' });
    it.trouble({ reason: 'terminated' });
    it.trouble(null);
    expect(heard.map(({ trouble }) => trouble)).to.deep.equal([{ reason: 'terminated' }, null]);
  });

  it('is well again after a write when the disk was full, not when a tab stood in the way', () => {
    const it = health(undefined);
    it.trouble({ reason: 'blocked' });
    it.wrote();
    expect(it.current.trouble).to.deep.equal({ reason: 'blocked' });
    it.trouble({ reason: 'quota', usage: 1, quota: 1 });
    it.wrote();
    expect(it.current.trouble).to.equal(null);
  });
});
