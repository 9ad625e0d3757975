import { expect } from 'chai';
import { deleteDB } from 'idb';
import fc from 'fast-check';
import type { ResponseRecord } from '../../domain/records/records.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { MemoryStore } from '../../storage/memory-store.js';
import type { Store } from '../../domain/records/store.js';
import { STUDY, sampleClock, sampleDraft } from '../support/sample-records.js';
import { valueOf } from '../support/store-results.js';

/** What one of several tabs does. `hasty` does not wait for the answer to its save. */
interface Act {
  readonly tab: number;
  readonly does: 'reload' | 'save' | 'hasty' | 'complete' | 'withdraw';
}

const acts = fc.array(
  fc.record({
    tab: fc.nat(2),
    does: fc.constantFrom('reload', 'save', 'save', 'save', 'hasty', 'hasty', 'complete', 'withdraw'),
  }),
  { minLength: 1, maxLength: 25 },
) as fc.Arbitrary<Act[]>;

/** A tab as a survey has it: its own picture of the record, and a writer. Every save adds one answer of its own. */
class Tab {
  #record = sampleDraft({ answers: {} });
  #writer;
  #inFlight: Promise<unknown>[] = [];
  /** Answers that this tab was told are kept, with the revision that keeps them. */
  readonly kept = new Map<string, number>();
  #count = 0;

  constructor(
    private readonly name: number,
    private readonly store: Store,
  ) {
    this.#writer = store.draftWriter('response-1');
  }

  async act(does: Act['does']): Promise<void> {
    if (does === 'hasty') this.#inFlight.push(this.#save());
    else {
      await Promise.all(this.#inFlight.splice(0));
      await {
        reload: () => this.#reload(),
        save: () => this.#save(),
        complete: () => this.#complete(),
        withdraw: () => this.#withdraw(),
      }[does]();
    }
  }

  async settle(): Promise<void> {
    await Promise.all(this.#inFlight.splice(0));
  }

  #answer(): string {
    const answer = `tab${this.name}-${++this.#count}`;
    this.#record = { ...this.#record, answers: { ...this.#record.answers, [answer]: true } };
    return answer;
  }

  async #save(): Promise<void> {
    this.#answer();
    const { answers } = this.#record;
    const result = await this.#writer.save(this.#record);
    if (!result.ok) return;
    this.#record = { ...this.#record, revision: Math.max(this.#record.revision, result.value.revision) };
    for (const answer of Object.keys(answers)) if (!this.kept.has(answer)) this.kept.set(answer, result.value.revision);
  }

  async #reload(): Promise<void> {
    const stored = await valueOf(this.store.response('response-1'));
    if (stored?.state === 'draft') this.#record = stored;
  }

  async #complete(): Promise<void> {
    const result = await this.store.complete({ ...this.#record, state: 'complete' }, []);
    if (result.ok) for (const answer of Object.keys(result.value.answers)) this.kept.set(answer, result.value.revision);
  }

  async #withdraw(): Promise<void> {
    await this.store.withdraw('response-1', '2026-12-01T09:00:00.000Z', []);
  }
}

const LIFE = ['draft', 'complete', 'withdrawn'];

async function play(stores: readonly Store[], script: readonly Act[]): Promise<void> {
  const tabs = [0, 1, 2].map((number) => new Tab(number, stores[number % stores.length]!));
  const history: ResponseRecord[] = [];
  for (const { tab, does } of script) {
    await tabs[tab]!.act(does);
    const stored = await valueOf(stores[0]!.response('response-1'));
    if (stored) history.push(stored);
  }
  for (const tab of tabs) await tab.settle();
  const last = await valueOf(stores[0]!.response('response-1'));
  if (last) history.push(last);

  history.forEach((record, index) => {
    const before = history[index - 1];
    if (!before) return;
    expect(record.revision, 'revisions never go back').to.be.at.least(before.revision);
    expect(LIFE.indexOf(record.state), 'a state never goes back').to.be.at.least(LIFE.indexOf(before.state));
    if (record.revision === before.revision) expect(record).to.deep.equal(before);
    if (record.state === 'withdrawn') return;
    expect(Object.keys(record.answers), 'an answer that was kept is never overwritten').to.include.members(
      Object.keys(before.answers),
    );
  });
  if (!last || last.state === 'withdrawn') return;
  for (const tab of tabs) {
    expect(Object.keys(last.answers), 'what was acknowledged is there').to.include.members([...tab.kept.keys()]);
  }
}

describe('several tabs that write one response', () => {
  it('never lose or overwrite what one of them was told is kept, on connections of their own', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(acts, async (script) => {
        const open = (): IndexedDbStore => new IndexedDbStore({ clock: sampleClock(), name: 'writes' });
        const stores = [open(), open(), open()];
        try {
          await play(stores, script);
          const entries = await valueOf(stores[0]!.outbox());
          const drafts = entries.filter(({ kind }) => kind === 'response');
          const last = await valueOf(stores[0]!.response('response-1'));
          expect(drafts.at(-1)?.revision).to.equal(last?.revision);
          if (last?.state === 'draft') expect(drafts).to.have.length(1);
        } finally {
          await Promise.all(stores.map((store) => store.close()));
          await deleteDB('writes');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never do so in memory either', () =>
    fc.assert(
      fc.asyncProperty(acts, (script) => play([new MemoryStore({ clock: sampleClock() })], script)),
      { numRuns: 200 },
    ));
});

describe('counting many responses', () => {
  afterEach(() => deleteDB('many'));

  it('gives every one of them once, over pages and while one moves on', async function () {
    this.timeout(60_000);
    const store = new IndexedDbStore({ clock: sampleClock(), name: 'many' });
    const responses = Array.from({ length: 4_500 }, (_, number) =>
      sampleDraft({
        id: `response-${number}`,
        household: null,
        state: number % 3 === 0 ? 'draft' : 'complete',
        changedAt: new Date(Date.UTC(2026, 10, 1) + (number % 7) * 1000).toISOString(),
        revision: 1,
      }),
    );
    await valueOf(store.importRecords({ responses }));
    const complete = await valueOf(store.responses({ study: STUDY, state: 'complete' }));
    expect(complete).to.have.length(3_000);
    const reading = store.responses({ study: STUDY });
    await valueOf(store.complete(responses[0]!, []));
    const all = await valueOf(reading);
    expect(new Set(all.map(({ id }) => id)).size).to.equal(4_500);
    expect(all).to.have.length(4_500);
    const moments = all.map(({ changedAt }) => changedAt);
    expect(moments).to.deep.equal([...moments].sort().reverse());
    await store.close();
  });
});
