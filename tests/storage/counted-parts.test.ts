/** What is kept of responses for releases: never anything but what the responses say, whatever happens to them. */
import { expect } from 'chai';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import type { RestoreHow } from '../../domain/person/data-store.js';
import type { ResponseRecord } from '../../domain/records/records.js';
import { PACKED_FORMAT, PackedResponses, type CountedResponse } from '../../domain/results/packed-responses.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { readResponses } from '../../storage/reading/response-reader.js';
import { holds } from '../../storage/reading/stretch.js';
import type { CountedPart } from '../../storage/schema.js';
import { sampleCase, sampleReopening } from '../support/sample-fieldwork.js';
import { sampleClock, sampleDraft, sampleHousehold, STUDY } from '../support/sample-records.js';
import { valueOf } from '../support/store-results.js';
import { DATABASE, FIXTURES } from '../support/stored-versions.js';

const NAME = 'counted-parts';
const PASS = 'correct horse battery staple';
const OTHER = 'other-study';

/** More than are kept together, so that parts are divided. */
const MOST = 2_600;
const idOf = (number: number): string => `r${String(number).padStart(5, '0')}`;
const homeOf = (id: string): string => `home-of-${id}`;

const numbered = (number: number, part: Partial<ResponseRecord> = {}): ResponseRecord =>
  sampleDraft({
    id: idOf(number),
    household: homeOf(idOf(number)),
    state: 'complete',
    answers: { wellbeing: number % 5, own: `words of ${number}` },
    ...part,
  });

type Step =
  | {
      readonly kind: 'import';
      readonly from: number;
      readonly count: number;
      readonly by: number;
      readonly newer: boolean;
    }
  | { readonly kind: 'complete' | 'withdraw' | 'reopen' | 'erase' | 'draft'; readonly number: number }
  | { readonly kind: 'back up' }
  | { readonly kind: 'restore'; readonly how: RestoreHow }
  | { readonly kind: 'read'; readonly beside: readonly Step[] };

const number = fc.nat(MOST);
const single: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('complete', 'withdraw', 'reopen', 'erase', 'draft'),
  number,
});
const imported: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('import'),
  from: number,
  count: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 900, max: 1_300 })),
  by: fc.integer({ min: 1, max: 2 }),
  newer: fc.boolean(),
});
const restored: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('restore'),
  how: fc.constantFrom('merge', 'replace'),
});
const written = fc.oneof(
  { weight: 6, arbitrary: single },
  { weight: 2, arbitrary: imported },
  { weight: 1, arbitrary: restored },
);
const backedUp: fc.Arbitrary<Step> = fc.constant({ kind: 'back up' });
const read: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('read'),
  beside: fc.array(written, { maxLength: 4 }),
});
const history = fc.array(
  fc.oneof({ weight: 6, arbitrary: written }, { weight: 3, arbitrary: read }, { weight: 1, arbitrary: backedUp }),
  { minLength: 3, maxLength: 12 },
);

describe('what is kept of responses for releases', () => {
  let store: IndexedDbStore;
  let lines = 0;
  let file: unknown = null;

  const begin = async (): Promise<void> => {
    store = new IndexedDbStore({ clock: sampleClock(), name: NAME });
    await valueOf((await store.fieldwork()).addCases([sampleCase()]));
  };
  const end = async (): Promise<void> => {
    file = null;
    await store.close();
    await deleteDB(NAME);
  };
  beforeEach(begin);
  afterEach(end);

  const seen = ({ id, household, revision, answers, changedAt, state }: CountedResponse): unknown => ({
    id,
    household,
    revision,
    answers,
    changedAt,
    state,
  });

  async function counted(beside: readonly Step[] = []): Promise<readonly unknown[]> {
    const [first, ...later] = beside;
    const under: Promise<unknown>[] = first ? [play(first)] : [];
    const packed = new PackedResponses();
    await valueOf(
      readResponses({ database: NAME, study: STUDY }, (part) => {
        packed.append(part);
        const step = later.shift();
        if (step) under.push(play(step));
      }),
    );
    for (const step of later) under.push(play(step));
    await Promise.all(under);
    return packed.responses.map(seen);
  }

  async function raw(): Promise<{
    readonly responses: readonly ResponseRecord[];
    readonly parts: readonly CountedPart[];
  }> {
    const database = await openDB(NAME);
    const [responses, parts] = await Promise.all([database.getAll('responses'), database.getAll('countedParts')]);
    database.close();
    return { responses: responses as ResponseRecord[], parts: parts as CountedPart[] };
  }

  const rowsOf = ({ part }: CountedPart): readonly CountedResponse[] => {
    const packed = new PackedResponses();
    if (part) packed.append(part);
    return packed.responses;
  };

  /** Every part says what the responses between its keys say, and no key is in two of them. */
  async function isTrue(): Promise<void> {
    const { responses, parts } = await raw();
    for (const part of parts.filter((one) => one.part)) {
      const within = responses.filter(({ id, state }) => state === 'complete' && holds(part, id));
      expect(rowsOf(part).map(seen)).to.deep.equal(within.map(seen));
    }
    for (const { id } of responses) expect(parts.filter((part) => holds(part, id)).length).to.be.at.most(1);
  }

  async function backup(): Promise<unknown> {
    const made = await (await store.data()).backup(PASS);
    if (!made.ok) throw new Error(made.failure.reason);
    return made.value.content;
  }

  async function restore(content: unknown, how: RestoreHow): Promise<void> {
    const opened = await (await store.data()).openBackup(content, PASS);
    if (!opened.ok) throw new Error(opened.failure.reason);
    expect((await opened.value.restore(how)).ok).to.equal(true);
    await opened.value.close();
  }

  async function play(step: Step): Promise<void> {
    switch (step.kind) {
      case 'import': {
        const { from, count, by, newer } = step;
        const responses = Array.from({ length: count }, (_, index) =>
          numbered(from + index * by, {
            revision: newer ? 20 + lines++ : 1,
            ...(index % 13 === 5 ? { state: 'draft' } : index % 17 === 6 ? { study: OTHER } : {}),
          }),
        );
        await valueOf(store.importRecords({ responses }));
        return;
      }
      case 'complete':
      case 'draft': {
        const stored = await valueOf(store.response(idOf(step.number)));
        const draft = { ...(stored ?? numbered(step.number)), state: 'draft', answers: { now: lines++ } } as const;
        // Refused where somebody else was quicker, or it was withdrawn: nothing is written then.
        if (step.kind === 'complete') await store.complete(draft, []);
        else await store.draftWriter(draft.id).save({ ...draft, completedAt: null });
        return;
      }
      case 'withdraw':
        await store.withdraw(idOf(step.number), '2026-11-29T09:00:00.000Z', []);
        return;
      case 'reopen': {
        const line = sampleReopening({ id: `line-${lines++}`, response: idOf(step.number) });
        await (await store.fieldwork()).append([line], { reopen: true });
        return;
      }
      case 'erase': {
        const request = {
          study: STUDY,
          household: homeOf(idOf(step.number)),
          at: '2026-11-29T09:00:00.000Z',
          salt: 's',
        };
        await (await store.data()).erase(request);
        return;
      }
      case 'back up':
        file = await backup();
        return;
      case 'restore':
        if (file !== null) await restore(file, step.how);
        return;
      case 'read':
        await counted(step.beside);
    }
  }

  it('is what they say after any history, also where it was read while they were written', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc
        .asyncProperty(history, async (steps) => {
          for (const step of steps) {
            await play(step);
            await isTrue();
          }
          const { responses } = await raw();
          const expected = responses.filter(({ state, study }) => state === 'complete' && study === STUDY).map(seen);
          // Once with what is kept, once with what that kept.
          for (let time = 0; time < 2; time += 1) expect(await counted()).to.deep.equal(expected);
          await isTrue();
        })
        .beforeEach(async () => {
          await end();
          await begin();
        }),
      { numRuns: 12 },
    );
  });

  it('is all that a second reading looks at', async () => {
    const responses = Array.from({ length: 1_500 }, (_, index) => numbered(index));
    await valueOf(store.importRecords({ responses }));
    const first = await counted();
    // Behind the back of the store, as nothing of the kit ever does.
    const database = await openDB(NAME);
    await database.clear('responses');
    database.close();
    expect(await counted()).to.deep.equal(first);
    expect(first).to.have.length(1_500);
  });

  it('is made by the first reading where nothing was kept, a few thousand responses at a time', async () => {
    const responses = Array.from({ length: 2_500 }, (_, index) => numbered(index));
    await valueOf(store.importRecords({ responses }));
    const kept = await counted();
    const database = await openDB(NAME);
    await database.clear('countedParts');
    expect(await counted()).to.deep.equal(kept);
    const parts = (await database.getAll('countedParts')) as CountedPart[];
    expect(parts.map((part) => rowsOf(part).length)).to.deep.equal([833, 834, 833]);
    expect(parts.filter(({ reading }) => reading !== undefined)).to.have.length(0);
    await database.clear('responses');
    database.close();
    expect(await counted()).to.deep.equal(kept);
  });

  for (const [what, gone] of [
    ['withdrawn', { kind: 'withdraw', number: 700 }],
    ['erased', { kind: 'erase', number: 700 }],
    ['reopened', { kind: 'reopen', number: 700 }],
  ] as const) {
    it(`holds no word of a response from the moment that it is ${what}`, async () => {
      await valueOf(store.importRecords({ responses: Array.from({ length: 1_500 }, (_, index) => numbered(index)) }));
      await counted();
      const text = async (): Promise<string> => JSON.stringify((await raw()).parts);
      expect(await text())
        .to.contain('words of 700')
        .and.to.contain(homeOf(idOf(700)));
      await play(gone);
      expect(await text())
        .to.not.contain('words of 700"')
        .and.to.not.contain(homeOf(idOf(700)));
      // What is kept together with it is made again, the rest stays as it is.
      expect(await text()).to.contain('words of 1400');
      expect(await counted()).to.have.length(1_499);
      expect(await text()).to.not.contain('words of 700"');
    });
  }

  it('is not taken from a kit that counts otherwise, and goes on from a reading that broke off', async () => {
    await valueOf(store.importRecords({ responses: Array.from({ length: 2_500 }, (_, index) => numbered(index)) }));
    const expected = await counted();
    const database = await openDB(NAME);
    const parts = (await database.getAll('countedParts')) as CountedPart[];
    await database.put('countedParts', { ...parts[0], format: PACKED_FORMAT + 1, part: parts[1]?.part });
    expect(await counted()).to.deep.equal(expected);
    expect(await database.getAll('countedParts')).to.deep.equal(parts);
    await database.clear('countedParts');
    let parted = 0;
    const broken = await readResponses({ database: NAME, study: STUDY }, () => {
      if (++parted === 2) throw new DOMException('Nobody waits for it any more.', 'AbortError');
    });
    expect(broken.ok).to.equal(false);
    await isTrue();
    expect(await database.count('countedParts')).to.equal(2);
    expect(await counted()).to.deep.equal(expected);
    expect((await raw()).parts.every(({ part }) => part !== null)).to.equal(true);
    database.close();
  });

  for (const storeAsThen of FIXTURES) {
    it(`is made of what is in a database of ${storeAsThen.name}, which stays as it is`, async () => {
      await end();
      await storeAsThen(3);
      const old = await openDB(DATABASE);
      for (let at = 0; at < 1_200; at += 1) await old.put('responses', numbered(at));
      const before = (await old.getAll('responses')) as ResponseRecord[];
      old.close();
      store = new IndexedDbStore({ clock: sampleClock(), name: DATABASE });
      await valueOf(store.open());
      const packed = new PackedResponses();
      await valueOf(readResponses({ database: DATABASE, study: STUDY }, (part) => packed.append(part)));
      expect(packed.responses.map(seen)).to.deep.equal(before.filter(({ state }) => state === 'complete').map(seen));
      await store.close();
      const now = await openDB(DATABASE);
      expect(await now.getAll('responses')).to.deep.equal(before);
      expect(await now.count('countedParts')).to.equal(2);
      now.close();
      await deleteDB(DATABASE);
      await begin();
    });
  }

  for (const how of ['merge', 'replace'] as const) {
    it(`is kept of all that a backup brings (${how}), in the transaction that brings it`, async () => {
      await valueOf(store.importRecords({ responses: Array.from({ length: 2_500 }, (_, index) => numbered(index)) }));
      const content = await backup();
      await end();
      await begin();
      // Some newer, some older, some that are not in the file.
      const here = [1, 700, 1_400, 2_600].map((at) => numbered(at, { revision: at < 800 ? 9 : 1 }));
      await valueOf(store.importRecords({ responses: here }));
      await restore(content, how);
      await isTrue();
      const { responses } = await raw();
      expect(responses).to.have.length(how === 'merge' ? 2_501 : 2_500);
      // Nothing is left to be read one by one.
      const database = await openDB(NAME);
      await database.clear('responses');
      database.close();
      expect(await counted()).to.deep.equal(responses.map(seen));
    });
  }

  it('is made later of what cannot be counted: a backup with it comes in all the same', async () => {
    await valueOf(store.importRecords({ responses: Array.from({ length: 1_200 }, (_, index) => numbered(index)) }));
    const database = await openDB(NAME);
    const odd = Object.fromEntries(Object.entries(numbered(700)).filter(([name]) => name !== 'timings'));
    await database.put('responses', odd);
    database.close();
    const content = await backup();
    await end();
    await begin();
    await restore(content, 'replace');
    const { responses, parts } = await raw();
    expect(responses).to.have.length(1_200);
    expect(responses[700]).to.deep.equal(odd);
    expect(parts.some((part) => holds(part, idOf(700)))).to.equal(false);
  });

  it('goes with all that a backup replaces or brings', async () => {
    await valueOf(store.putHouseholds([sampleHousehold({ id: homeOf(idOf(1)) })]));
    await valueOf(store.importRecords({ responses: [numbered(1), numbered(2)] }));
    const content = await backup();
    await valueOf(store.importRecords({ responses: [numbered(2, { revision: 9 }), numbered(3)] }));
    await counted();
    for (const how of ['merge', 'replace'] as const) {
      await restore(content, how);
      const { responses } = await raw();
      expect(await counted()).to.deep.equal(responses.map(seen));
      await isTrue();
    }
  });
});
