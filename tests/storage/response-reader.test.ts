import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import type { ResponseRecord } from '../../domain/records/records.js';
import { PackedResponses } from '../../domain/results/packed-responses.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { readResponses } from '../../storage/reading/response-reader.js';
import { sampleClock, sampleDraft } from '../support/sample-records.js';
import { valueOf } from '../support/store-results.js';

const NAME = 'response-reader';
const STUDY = 'linde';

const numbered = (number: number, part: Partial<ResponseRecord> = {}): ResponseRecord =>
  sampleDraft({ id: `r${String(number).padStart(4, '0')}`, study: STUDY, state: 'complete', ...part });

describe('responses that are read beside the page', () => {
  let store: IndexedDbStore;
  beforeEach(() => (store = new IndexedDbStore({ clock: sampleClock(), name: NAME })));
  afterEach(async () => {
    await store.close();
    await deleteDB(NAME);
  });

  it('are all complete ones of the study and no other, each once, and say how far it is', async () => {
    const all = Array.from({ length: 1_050 }, (_, number) =>
      numbered(number, number % 7 === 0 ? { state: 'draft' } : number % 11 === 0 ? { study: 'another' } : {}),
    );
    await valueOf(store.importRecords({ responses: all }));
    const read = new PackedResponses();
    const shares: number[] = [];
    await valueOf(
      readResponses({ database: NAME, study: STUDY }, (part, share) => {
        read.append(part);
        shares.push(share);
      }),
    );
    const expected = all.filter(({ state, study }) => state === 'complete' && study === STUDY).map(({ id }) => id);
    expect(read.responses.map(({ id }) => id)).to.deep.equal(expected);
    expect(read.responses[0]?.answers).to.deep.equal(all[1]?.answers);
    expect(shares.at(-1)).to.equal(1);
    expect([...shares].sort((a, b) => a - b)).to.deep.equal(shares);
  });

  it('let an answer be kept while they are read', async () => {
    await valueOf(store.importRecords({ responses: Array.from({ length: 600 }, (_, number) => numbered(number)) }));
    const kept: Promise<unknown>[] = [];
    await valueOf(
      readResponses({ database: NAME, study: STUDY }, () => {
        if (kept.length === 0) kept.push(valueOf(store.complete(numbered(5_000, { state: 'draft' }), [])));
      }),
    );
    await Promise.all(kept);
    expect((await valueOf(store.response('r5000')))?.state).to.equal('complete');
  });

  it('are refused where there is no such store, and none is made by looking', async () => {
    const result = await readResponses({ database: 'nobody-made-this', study: STUDY }, () => undefined);
    expect(result.ok).to.equal(false);
    // Where it could not be made, it begins at the first version.
    const made = await openDB('nobody-made-this', 1, { upgrade: (_, old) => void expect(old).to.equal(0) });
    made.close();
    await deleteDB('nobody-made-this');
  });

  it('are given up for a tab that brings a newer version', async () => {
    await valueOf(store.importRecords({ responses: Array.from({ length: 900 }, (_, number) => numbered(number)) }));
    await store.close();
    let newer: Promise<{ close(): void }> | undefined;
    const result = await readResponses({ database: NAME, study: STUDY }, () => {
      newer ??= openDB(NAME, 1_000);
    });
    (await newer)?.close();
    if (!result.ok) expect(result.failure.reason).to.be.oneOf(['terminated', 'failed']);
  });

  it('are fetched by their keys, many in one reading, without those that are gone', async () => {
    await valueOf(store.importRecords({ responses: Array.from({ length: 300 }, (_, number) => numbered(number)) }));
    const ids = ['r0007', 'r0299', 'never-was', 'r0100'];
    const found = await valueOf((await store.data()).responsesWith(ids));
    expect(found.map(({ id }) => id)).to.have.members(['r0007', 'r0299', 'r0100']);
    expect(found.find(({ id }) => id === 'r0100')?.answers).to.deep.equal(numbered(100).answers);
  });

  it('are what the store names to a worker', async () => {
    const { responseReader } = await store.data();
    expect(responseReader.database).to.equal(NAME);
    expect(await import(responseReader.module)).to.include({ readResponses });
  });
});
