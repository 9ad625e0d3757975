import { expect } from 'chai';
import { deleteDB } from 'idb';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { sampleCase, sampleReopening } from '../support/sample-fieldwork.js';
import { sampleClock, sampleDraft } from '../support/sample-records.js';
import { stored, valueOf } from '../support/store-results.js';

const NAME = 'outbox';
const SEARCHES = ['getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'] as const;

/** Tells in which ways the outbox was looked through during some work. */
async function searchesDuring(work: () => Promise<unknown>): Promise<readonly string[]> {
  const seen: string[] = [];
  const store = IDBObjectStore.prototype;
  const originals = SEARCHES.map((name) => [name, Reflect.get(store, name) as () => unknown] as const);
  for (const [name, original] of originals) {
    Reflect.set(store, name, function (this: IDBObjectStore, ...given: []) {
      if (this.name === 'outboxEntries') seen.push(name);
      return original.apply(this, given);
    });
  }
  try {
    await work();
  } finally {
    for (const [name, original] of originals) Reflect.set(store, name, original);
  }
  return seen;
}

describe('the outbox entry of a response', () => {
  afterEach(() => deleteDB(NAME));

  it('is found without looking through the outbox: in the first save of another sitting, at the end, when it is reopened', async () => {
    const open = (): IndexedDbStore => new IndexedDbStore({ clock: sampleClock(), name: NAME });
    const before = open();
    for (const id of ['a', 'response-1', 'z']) await valueOf(before.draftWriter(id).save(sampleDraft({ id })));
    await before.close();
    const store = open();
    const fieldwork = await store.fieldwork();
    await valueOf(fieldwork.addCases([sampleCase()]));
    const response = async () => (await valueOf(store.response('response-1')))!;
    const waiting = async () =>
      (await valueOf(store.outbox()))
        .filter(({ kind }) => kind === 'response')
        .map(({ record, revision }) => `${record} ${revision}`);
    expect(await searchesDuring(waiting), 'a search is seen').to.deep.equal(['getAll']);
    const searches = await searchesDuring(async () => {
      await valueOf(store.draftWriter('response-1').save(await response()));
      await valueOf(store.complete(await response(), []));
      const line = sampleReopening({ response: 'response-1' });
      await valueOf(stored(fieldwork.append([line], { reopen: true })));
    });
    expect(searches).to.deep.equal([]);
    expect(await waiting()).to.deep.equal(['a 1', 'z 1', 'response-1 4']);
    await store.close();
  });
});
