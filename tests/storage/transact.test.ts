import { expect } from 'chai';
import { deleteDB } from 'idb';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { sampleClock, sampleDraft } from '../support/sample-records.js';
import { failureOf, valueOf } from '../support/store-results.js';

describe('a transaction', () => {
  let store: IndexedDbStore;
  const { commit } = IDBTransaction.prototype;
  beforeEach(async () => {
    store = new IndexedDbStore({ clock: sampleClock(), name: 'transact' });
    await valueOf(store.open());
  });
  afterEach(async () => {
    IDBTransaction.prototype.commit = commit;
    await store.close();
    await deleteDB('transact');
  });

  it('is not told as kept when the browser gives it up at the last moment', async () => {
    IDBTransaction.prototype.commit = function (this: IDBTransaction) {
      this.abort();
    };
    await failureOf(store.draftWriter('response-1').save(sampleDraft()), 'terminated');
    await failureOf(store.complete(sampleDraft(), []), 'terminated');
    IDBTransaction.prototype.commit = commit;
    expect(await valueOf(store.response('response-1'))).to.equal(null);
  });

  it('is told only after it is complete', async () => {
    const told: string[] = [];
    const heldBack = new Promise<void>((resolve) => {
      IDBTransaction.prototype.commit = function (this: IDBTransaction) {
        // One more request after the other keeps the transaction from completing.
        const hold = (rounds: number): void => {
          if (rounds === 0) resolve();
          else this.objectStore('responses').count().onsuccess = () => hold(rounds - 1);
        };
        hold(20);
      };
    });
    const saving = store
      .draftWriter('response-1')
      .save(sampleDraft())
      .then(({ ok }) => told.push(ok ? 'kept' : 'not kept'));
    await heldBack;
    expect(told).to.deep.equal([]);
    await saving;
    expect(told).to.deep.equal(['kept']);
  });

  it('ends by itself in a browser that cannot be told to commit', async () => {
    IDBTransaction.prototype.commit = function () {
      throw new DOMException('It has ended.', 'InvalidStateError');
    };
    await valueOf(store.draftWriter('response-1').save(sampleDraft()));
    expect(await valueOf(store.response('response-1'))).to.include({ revision: 1 });
  });

  it('that is tried again does no harm when the first one had succeeded after all', async () => {
    let answersLost = 1;
    IDBTransaction.prototype.commit = function (this: IDBTransaction) {
      commit.call(this);
      if (answersLost-- <= 0) return;
      // The write is on its way to the disk, and its answer never arrives.
      this.dispatchEvent(new Event('abort'));
    };
    const kept = await valueOf(store.draftWriter('response-1').save(sampleDraft()));
    expect(kept).to.include({ revision: 1 });
    expect(await valueOf(store.response('response-1'))).to.include({ revision: 1 });
    expect((await valueOf(store.outbox())).map(({ record, revision }) => `${record} ${revision}`)).to.deep.equal([
      'response-1 1',
    ]);
  });
});
