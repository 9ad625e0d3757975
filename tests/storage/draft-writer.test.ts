import { expect } from 'chai';
import fc from 'fast-check';
import { fail, succeed } from '../../domain/failure.js';
import type { ResponseRecord } from '../../domain/records/records.js';
import type { StoreResult } from '../../domain/records/store.js';
import { CoalescingDraftWriter, type Kept } from '../../storage/draft-writer.js';
import { DraftWriters } from '../../storage/draft-writers.js';
import { sampleDraft } from '../support/sample-records.js';
import { failureOf, valueOf } from '../support/store-results.js';

/** A desk that answers when the test says so. */
class PatientDesk {
  readonly received: ResponseRecord[] = [];
  readonly left: [ResponseRecord, ResponseRecord | null][] = [];
  leaving = false;
  #answer: ((result: StoreResult<Kept>) => void) | null = null;

  isLeaving = () => this.leaving;
  busy = () => undefined;
  leaveBehind = (newest: ResponseRecord, underWay: ResponseRecord | null) => void this.left.push([newest, underWay]);

  write = (draft: ResponseRecord): Promise<StoreResult<Kept>> => {
    if (this.#answer) throw new Error('Two writes at once.');
    this.received.push(draft);
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  };

  get isAsked(): boolean {
    return this.#answer !== null;
  }

  async answer(result?: StoreResult<Kept>): Promise<void> {
    const answer = this.#answer;
    this.#answer = null;
    answer?.(result ?? succeed({ revision: this.received.at(-1)!.revision + 1, at: '2026-11-22T19:00:00.000Z' }));
    // Lets everybody hear of it who waits for it.
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  }
}

const snapshot = (number: number, revision = 0) => sampleDraft({ answers: { number }, revision });
const full = fail({ reason: 'quota', usage: 1, quota: 1 } as const);

describe('a draft writer', () => {
  let desk: PatientDesk;
  let writer: CoalescingDraftWriter;
  beforeEach(() => {
    desk = new PatientDesk();
    writer = new CoalescingDraftWriter('response-1', desk);
  });
  const numbers = () => desk.received.map(({ answers }) => answers.number);

  it('begins to write before save returns', () => {
    void writer.save(snapshot(1));
    expect(desk.isAsked).to.equal(true);
  });

  it('writes one at a time, and the newest next', async () => {
    for (const number of [1, 2, 3]) void writer.save(snapshot(number));
    expect(numbers()).to.deep.equal([1]);
    await desk.answer();
    expect(numbers()).to.deep.equal([1, 3]);
  });

  it('tells the first snapshot that it could not be kept, and tries the newer one all the same', async () => {
    const first = writer.save(snapshot(1));
    const second = writer.save(snapshot(2));
    await desk.answer(full);
    await failureOf(first, 'quota');
    await desk.answer();
    expect(await valueOf(second)).to.include({ revision: 1 });
  });

  it('passes on a bug in the desk', async () => {
    desk.write = () => Promise.reject(new Error('a bug'));
    const outcome = await writer.save(snapshot(1)).catch((error: unknown) => error);
    expect(outcome).to.be.an('error');
    expect(writer.pending).to.equal(false);
  });

  it('has nothing to leave behind when nothing is in hand', () => {
    writer.leave();
    expect(desk.left).to.deep.equal([]);
  });

  it('leaves the snapshot behind that is being written', () => {
    void writer.save(snapshot(1));
    writer.leave();
    expect(desk.left).to.deep.equal([[snapshot(1), null]]);
  });

  it('leaves the newest snapshot behind, and says which one is being written', async () => {
    void writer.save(snapshot(1));
    await desk.answer();
    void writer.save(snapshot(2));
    void writer.save(snapshot(3));
    writer.leave();
    expect(desk.left).to.deep.equal([[snapshot(3, 1), snapshot(2, 1)]]);
  });

  it('leaves behind at once what is saved while the page goes', () => {
    desk.leaving = true;
    void writer.save(snapshot(1));
    expect(desk.left).to.deep.equal([[snapshot(1), null]]);
  });

  it('settles every save when a snapshot at least as new is kept, in any order of saves and answers', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('save', 'kept', 'full'), { minLength: 1, maxLength: 60 }),
        async (events) => {
          const each = new PatientDesk();
          const line = new CoalescingDraftWriter('response-1', each);
          const kept: number[] = [];
          const settled: { saved: number; newestKept: number; ok: boolean }[] = [];
          let saved = 0;
          const answer = async (result?: StoreResult<Kept>): Promise<void> => {
            if (!result) kept.push(each.received.at(-1)!.answers.number as number);
            await each.answer(result);
          };
          for (const event of events) {
            if (event === 'save') {
              const number = ++saved;
              void line
                .save(snapshot(number))
                .then(({ ok }) => settled.push({ saved: number, newestKept: Math.max(0, ...kept), ok }));
            } else if (each.isAsked) await answer(event === 'full' ? full : undefined);
          }
          while (each.isAsked) await answer();
          await line.idle();
          expect(settled).to.have.length(saved);
          for (const { saved: number, newestKept, ok } of settled) {
            if (ok) expect(newestKept).to.be.at.least(number);
          }
          const written = each.received.map(({ answers }) => answers.number as number);
          expect(written).to.deep.equal([...written].sort((a, b) => a - b));
          if (saved > 0) expect(written.at(-1)).to.equal(saved);
          // Revisions count on, whatever failed in between.
          expect(each.received.map(({ revision }) => revision)).to.deep.equal(
            written.map((number) => kept.filter((other) => other < number).length),
          );
        },
      ),
    ));
});

describe('the draft writers of a store', () => {
  it('leave behind what all of them have in hand, and no more once the page has come back', async () => {
    const desk = new PatientDesk();
    const writers = new DraftWriters(desk);
    const writer = writers.writer('response-1');
    void writer.save(snapshot(1));
    writers.leave();
    void writer.save(snapshot(2));
    writers.stay();
    void writer.save(snapshot(3));
    expect(desk.left.map(([newest]) => newest.answers.number)).to.deep.equal([1, 2]);
    await desk.answer();
    await desk.answer();
    await writers.idle();
    writers.leave();
    expect(desk.left).to.have.length(2);
  });
});
