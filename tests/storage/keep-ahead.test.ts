/** What counts of responses is made while nobody waits for it: all of it, never anything else, and out of everybody's way. */
import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import type { ResponseRecord } from '../../domain/records/records.js';
import { PackedResponses } from '../../domain/results/packed-responses.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { keepAhead, readResponses } from '../../storage/reading/response-reader.js';
import type { CountedPart } from '../../storage/schema.js';
import { sampleClock, sampleDraft, STUDY } from '../support/sample-records.js';
import { valueOf } from '../support/store-results.js';

const NAME = 'keep-ahead';
const COUNT = 3_300;

const numbered = (number: number, part: Partial<ResponseRecord> = {}): ResponseRecord =>
  sampleDraft({
    id: `r${String(number).padStart(5, '0')}`,
    state: number % 7 === 0 ? 'draft' : 'complete',
    answers: { wellbeing: number % 5, own: `words of ${number}` },
    ...part,
  });

describe('what is kept of responses ahead of a release', () => {
  let store: IndexedDbStore;
  let raw: Awaited<ReturnType<typeof openDB>>;
  const at = { database: NAME };
  const gently = { wanted: () => true, rest: () => Promise.resolve() };

  beforeEach(async () => {
    store = new IndexedDbStore({ clock: sampleClock(), name: NAME });
    await valueOf(store.importRecords({ responses: Array.from({ length: COUNT }, (_, index) => numbered(index)) }));
    raw = await openDB(NAME);
    await raw.clear('countedParts');
  });
  afterEach(async () => {
    raw.close();
    await store.close();
    await deleteDB(NAME);
  });

  const parts = async (): Promise<readonly CountedPart[]> => (await raw.getAll('countedParts')) as CountedPart[];
  const keptIds = async (): Promise<readonly string[]> => (await parts()).flatMap(({ part }) => part?.ids ?? []);
  const idsNow = async (): Promise<readonly string[]> =>
    ((await raw.getAll('responses')) as ResponseRecord[])
      .filter(({ state }) => state === 'complete')
      .map(({ id }) => id);

  it('is all of it, and a release then reads nothing else', async () => {
    expect(await valueOf(keepAhead(at, gently))).to.equal(COUNT);
    expect(await keptIds()).to.deep.equal(await idsNow());
    expect((await parts()).filter(({ reading }) => reading !== undefined)).to.have.length(0);
    const expected = await idsNow();
    await raw.clear('responses');
    const packed = new PackedResponses();
    await valueOf(readResponses({ database: NAME, study: STUDY }, (part) => packed.append(part)));
    expect(packed.responses.map(({ id }) => id)).to.deep.equal(expected);
    expect(await valueOf(keepAhead(at, gently)), 'nothing is left to do').to.equal(0);
  });

  it('is not made where there is little to make, nor where it is not wanted', async () => {
    await raw.delete('responses', IDBKeyRange.lowerBound('r01900'));
    expect(await valueOf(keepAhead(at, gently))).to.equal(0);
    expect(await valueOf(keepAhead(at, { ...gently, wanted: () => false }))).to.equal(0);
    expect(await parts()).to.deep.equal([]);
  });

  it('stops at once, keeps what is whole, and goes on from there another time', async () => {
    let rests = 0;
    await valueOf(keepAhead(at, { wanted: () => rests < 70, rest: () => Promise.resolve(void (rests += 1)) }));
    expect(rests).to.equal(70);
    expect((await keptIds()).length).to.be.within(800, 1_000);
    // What was begun is marked; whoever goes on takes the mark for what it is.
    expect((await parts()).filter(({ reading }) => reading !== undefined)).to.have.length(1);
    expect(await valueOf(keepAhead(at, gently))).to.equal(COUNT - 1_000);
    expect(await keptIds()).to.deep.equal(await idsNow());
  });

  it('lets somebody write between two bits, and keeps nothing of what was read before', async () => {
    let rests = 0;
    const rest = async (): Promise<void> => {
      rests += 1;
      if (rests === 60) await valueOf(store.withdraw(numbered(1_500).id, '2026-11-29T09:00:00.000Z', []));
    };
    await valueOf(keepAhead(at, { wanted: () => true, rest }));
    expect((await keptIds()).at(-1), 'the stretch that was written in is left').to.equal(numbered(999).id);
    expect(await valueOf(keepAhead(at, gently))).to.equal(COUNT - 1_000);
    expect(await keptIds()).to.deep.equal(await idsNow());
    expect(JSON.stringify(await parts())).to.not.contain('words of 1500"');
  });

  it('is made in one window at a time, and not while somebody reads for a release', async function () {
    if (!('locks' in navigator)) this.skip();
    let second: Promise<unknown> | undefined;
    const first = await valueOf(
      keepAhead(at, { wanted: () => true, rest: async () => void (await (second ??= keepAhead(at, gently))) }),
    );
    expect([first, await second]).to.deep.equal([COUNT, { ok: true, value: 0 }]);
    await raw.clear('countedParts');
    let beside: Promise<unknown> | undefined;
    await valueOf(readResponses({ database: NAME, study: STUDY }, () => void (beside ??= keepAhead(at, gently))));
    expect(await beside).to.deep.equal({ ok: true, value: 0 });
    expect(await keptIds()).to.deep.equal(await idsNow());
  });

  it('needs a lock manager, which reading for a release does not', async () => {
    const refusing = { request: () => Promise.reject(new DOMException('Not here.', 'SecurityError')) };
    for (const locks of [undefined, refusing]) {
      Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
      try {
        const kept = await keepAhead(at, gently);
        expect(kept).to.deep.include(locks ? { ok: false } : { ok: true, value: 0 });
        expect(await parts()).to.deep.equal([]);
        const packed = new PackedResponses();
        await valueOf(readResponses({ database: NAME, study: STUDY }, (part) => packed.append(part)));
        expect(packed.responses.map(({ id }) => id)).to.deep.equal(await idsNow());
        await raw.clear('countedParts');
      } finally {
        Reflect.deleteProperty(navigator, 'locks');
      }
    }
  });

  it('is given up where there is no such store', async () => {
    const nowhere = await keepAhead({ database: 'nobody-made-this-either' }, gently);
    expect(nowhere.ok).to.equal(false);
    await deleteDB('nobody-made-this-either');
  });
});
