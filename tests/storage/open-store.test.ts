import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import type { Store, StoreChange } from '../../domain/records/store.js';
import { MIGRATIONS } from '../../storage/migrations.js';
import { openStore } from '../../storage/open-store.js';
import { sampleAttachment, sampleClock, sampleDraft } from '../support/sample-records.js';
import { failureOf, valueOf } from '../support/store-results.js';

const NAME = 'opening';

/** Replaces a property for the time of one test. */
const replaced: (() => void)[] = [];
function replace(object: object, key: string, descriptor: PropertyDescriptor): void {
  const original = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { configurable: true, ...descriptor });
  replaced.push(() => (original ? Object.defineProperty(object, key, original) : Reflect.deleteProperty(object, key)));
}

describe('opening the store of this device', () => {
  const opened: Store[] = [];
  const open = async (options: Partial<Parameters<typeof openStore>[0]> = {}) => {
    const result = await openStore({ clock: sampleClock(), name: NAME, ...options });
    if (result.ok) opened.push(result.value);
    return result;
  };
  afterEach(async () => {
    for (const restore of replaced.splice(0).reverse()) restore();
    await Promise.all(opened.splice(0).map((store) => store.close()));
    await deleteDB(NAME);
  });

  it('gives the one on the device', async () => {
    const store = await valueOf(open());
    expect(store.kind).to.equal('indexeddb');
    expect(store.health).to.include({ kept: 'on-device', trouble: null });
  });

  it('keeps answers in the page, and says so, where storage is switched off', async () => {
    const answers = {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    for (const descriptor of [{ value: undefined }, answers]) {
      replace(globalThis, 'indexedDB', descriptor);
      const store = await valueOf(open());
      expect(store.kind).to.equal('memory');
      expect(store.health).to.deep.include({ kept: 'memory', trouble: { reason: 'switched-off' } });
      expect(await valueOf(store.draftWriter('response-1').save(sampleDraft()))).to.include({ revision: 1 });
      expect(await store.requestPersistence()).to.equal('unknown');
    }
  });

  for (const name of ['SecurityError', 'InvalidStateError', 'NotSupportedError']) {
    it(`does so too where the browser answers with ${name}`, async () => {
      replace(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('A private window without storage.', name);
        },
      });
      expect((await valueOf(open())).kind).to.equal('memory');
    });
  }

  it('does so too where Chromium was told to block site data', async () => {
    replace(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('The user denied permission to access the database.', 'UnknownError');
      },
    });
    replace(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect((await valueOf(open())).kind).to.equal('memory');
  });

  it('says what went wrong rather than hide answers that are there', async () => {
    replace(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('Internal error opening backing store.', 'UnknownError');
      },
    });
    const failure = await failureOf(open(), 'failed');
    expect(failure.detail).to.contain('UnknownError');
  });

  it('leaves a store of a newer version alone', async () => {
    const newer = await openDB(NAME, MIGRATIONS.length + 3);
    newer.close();
    expect(await failureOf(open(), 'newer-version')).to.include({ stored: MIGRATIONS.length + 3 });
  });

  it('is there while another tab stands in the way, and goes on when that is closed', async () => {
    const store = await valueOf(open());
    await store.close();
    const older = await openDB(NAME);
    const blocked = await valueOf(open({ migrations: [...MIGRATIONS, { version: MIGRATIONS.length + 1 }] }));
    expect(blocked.health.trouble).to.deep.equal({ reason: 'blocked' });
    const kept = blocked.draftWriter('response-1').save(sampleDraft());
    older.close();
    expect(await valueOf(kept)).to.include({ revision: 1 });
    expect(blocked.health.trouble).to.equal(null);
  });

  it('works without a lock manager, without channels, and without knowing how full it is', async () => {
    replace(navigator, 'locks', { value: undefined });
    replace(navigator, 'storage', { value: undefined });
    const spoken = await valueOf(open());
    const lock = await spoken.lockResponse('response-1');
    expect(lock).to.include({ response: 'response-1' });
    lock!.release();
    replace(globalThis, 'BroadcastChannel', { value: undefined });
    const alone = await valueOf(open());
    expect(await alone.lockResponse('response-1')).to.include({ response: 'response-1' });
    expect(alone.health).to.include({ usage: null, quota: null });
  });
});

describe('asking the browser not to evict', () => {
  it('is remembered in the health, with how full it is by then', async () => {
    const storage = { persist: () => Promise.resolve(true), estimate: () => Promise.resolve({ usage: 1, quota: 9 }) };
    replace(navigator, 'storage', { value: storage });
    const asked = await valueOf(openStore({ clock: sampleClock(), name: NAME }));
    expect(await asked.requestPersistence()).to.equal('granted');
    expect(asked.health).to.include({ persistence: 'granted', usage: 1, quota: 9 });
    await asked.close();
    for (const restore of replaced.splice(0)) restore();
    await deleteDB(NAME);
  });
});

describe('a full disk', () => {
  let store: Store;
  beforeEach(async () => {
    store = await valueOf(openStore({ clock: sampleClock(), name: NAME }));
  });
  afterEach(async () => {
    for (const restore of replaced.splice(0).reverse()) restore();
    await store.close();
    await deleteDB(NAME);
  });
  const refuse = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const fillDisk = (): void => {
    for (const way of ['put', 'add'] as const) replace(IDBObjectStore.prototype, way, { value: refuse });
  };
  const measures = (usage: number, quota: number): void =>
    replace(navigator, 'storage', { value: { estimate: () => Promise.resolve({ usage, quota }) } });

  it('is said with its figures, in the answer and in the health, until a write goes well', async () => {
    await store.close();
    measures(95, 100);
    store = await valueOf(openStore({ clock: sampleClock(), name: NAME }));
    const heard: StoreChange[] = [];
    store.subscribe((change) => heard.push(change));
    fillDisk();
    const full = await failureOf(store.draftWriter('response-1').save(sampleDraft()), 'quota');
    expect(full).to.deep.equal({ reason: 'quota', usage: 95, quota: 100 });
    expect(store.health.trouble).to.deep.equal(full);
    expect(heard.at(-1)).to.deep.equal({ kind: 'health', health: store.health });
    for (const restore of replaced.splice(-2)) restore();
    await valueOf(store.draftWriter('response-1').save(sampleDraft()));
    expect(store.health.trouble).to.equal(null);
  });

  it('leaves no promise behind that nobody waits for', async () => {
    const unheard: unknown[] = [];
    const hear = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      unheard.push(event.reason);
    };
    const saved = await valueOf(store.draftWriter('response-1').save(sampleDraft()));
    addEventListener('unhandledrejection', hear);
    try {
      for (const ways of [['put'], ['add'], ['put', 'add']]) {
        for (const way of ways) replace(IDBObjectStore.prototype, way, { value: refuse });
        await store.draftWriter('response-1').save({ ...sampleDraft(), revision: saved.revision });
        await store.draftWriter('response-2').save({ ...sampleDraft(), id: 'response-2' });
        for (const restore of replaced.splice(-ways.length).reverse()) restore();
        // A promise that nobody took up is told of after those who might.
        await new Promise((resolve) => setTimeout(resolve));
        await new Promise((resolve) => setTimeout(resolve));
      }
    } finally {
      removeEventListener('unhandledrejection', hear);
    }
    expect(unheard.map(String)).to.deep.equal([]);
  });

  it('undoes a completion as a whole', async () => {
    replace(IDBObjectStore.prototype, 'add', { value: refuse });
    await failureOf(store.complete(sampleDraft(), []), 'quota');
    expect(await valueOf(store.response('response-1'))).to.equal(null);
  });

  it('is told apart from a blob that the browser cannot keep, which is kept as bytes', async () => {
    const { put } = IDBObjectStore.prototype;
    replace(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, record: { content?: unknown }) {
        if (record.content instanceof Blob) throw new DOMException('Error preparing Blob/File data', 'UnknownError');
        return put.call(this, record);
      },
    });
    await valueOf(store.putAttachment(sampleAttachment()));
    const attachment = await valueOf(store.attachment('attachment-1'));
    expect(await (attachment?.content as Blob).text()).to.equal('wet corner');
    expect((attachment?.content as Blob).type).to.equal('text/plain');
  });
});
