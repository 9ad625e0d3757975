import { expect } from 'chai';
import { reopeningEntry } from '../../../components/casework/reopening-entry.js';
import type { ResponseRecord } from '../../../domain/records/records.js';
import type { CaseBookChange } from '../../../components/casework/case-book.js';
import { attemptsIn, Casework, caseOf, home, outcomesIn, whenBook, type Window } from '../../support/casework.js';
import { sampleAttempt, sampleInterviewer, sampleNote, sampleRequest } from '../../support/sample-fieldwork.js';
import { sampleDraft, STUDY } from '../../support/sample-records.js';
import { stored, valueOf } from '../../support/store-results.js';

for (const kind of ['memory', 'indexeddb'] as const) {
  describe(`the book of cases, on a store of kind ${kind}`, () => {
    let casework: Casework;
    let here: Window;
    beforeEach(async () => {
      casework = new Casework(kind);
      here = await casework.start();
    });
    afterEach(() => casework.close());

    const finish = (part: Partial<ResponseRecord> = {}, { store } = here) =>
      valueOf(store.complete(sampleDraft({ id: 'response-1', household: 'home-1', ...part }), []));

    it('has a case for every household of the study’s complexes', async () => {
      await valueOf(
        here.store.putHouseholds([home(4, { complex: 'elsewhere' }), home(5, { movedOutAt: casework.clock.at })]),
      );
      const book = await here.book();
      expect([...book.states.keys()]).to.have.members([caseOf(1), caseOf(2), caseOf(3)]);
      expect(book.household(caseOf(2))).to.include({ name: 'Bewoner 2' });
      expect(book.record(caseOf(2))).to.include({ household: 'home-2', wave: 'before' });
      expect(book.record('before/nobody')).to.equal(null);
      expect(book.household('before/nobody')).to.equal(null);
      expect(await valueOf(here.fieldwork.cases({ study: STUDY }))).to.have.length(3);
    });

    it('makes cases of its own wave, once, however many windows open it', async () => {
      const there = await casework.window();
      await Promise.all([here.book(), there.book(), here.book('after')]);
      expect(await valueOf(here.fieldwork.cases({ study: STUDY }))).to.have.length(6);
    });

    it('is empty where there is no register yet', async () => {
      await casework.close();
      const window = await casework.window();
      expect((await window.book()).states.size).to.equal(0);
    });

    it('shows what another window writes, and tells of the case', async () => {
      const book = await here.book();
      const there = await casework.window();
      const told: CaseBookChange[] = [];
      book.subscribe((change) => told.push(change));
      await valueOf(stored(there.fieldwork.append([sampleAttempt({ case: caseOf(1) })])));
      await whenBook(book, () => book.states.get(caseOf(1))?.attempts === 1);
      expect(told.filter((change) => change !== 'all').flatMap((change) => [...change])).to.deep.equal([caseOf(1)]);
      expect(book.states.get(caseOf(1))).to.deep.include({ attempts: 1 });
    });

    it('shows who took a case in another window, and when it was given back', async () => {
      const book = await here.book();
      const there = await casework.window();
      await valueOf(stored(there.fieldwork.hold(sampleRequest({ case: caseOf(2), now: casework.clock.at }))));
      await whenBook(book, () => book.states.get(caseOf(2))?.hold?.interviewer === 'anna');
      await valueOf(there.fieldwork.release(caseOf(2), { interviewer: 'anna', screen: 'desk-1' }));
      await whenBook(book, () => book.states.get(caseOf(2))?.hold === null);
    });

    it('follows the register: an edit, and a household that came', async () => {
      const book = await here.book();
      const there = await casework.window();
      await valueOf(there.store.putHouseholds([home(1, { doNotContact: true }), home(9)]));
      await whenBook(book, () => book.states.has(caseOf(9)));
      expect(book.states.get(caseOf(1))?.closed).to.deep.equal({ why: 'do-not-contact' });
      await valueOf(there.store.putHouseholds([home(2, { movedOutAt: casework.clock.at })]));
      await whenBook(book, () => book.states.get(caseOf(2))?.closed?.why === 'moved-out');
    });

    it('knows interviewers by name', async () => {
      const book = await here.book();
      await valueOf(here.fieldwork.putInterviewers([sampleInterviewer({ id: 'anna', name: 'Anna de Boer' })]));
      await whenBook(book, () => book.interviewers.length === 1);
      expect(book.interviewerName('anna')).to.equal('Anna de Boer');
      expect(book.interviewerName('nobody')).to.equal('nobody');
    });

    it('reads many logs together, and takes no notice of other waves', async () => {
      const book = await here.book();
      await (await casework.window()).book('after');
      const notes = (wave: string) =>
        [1, 2, 3].map((n) => sampleNote({ id: `${wave} ${n}`, case: `${wave}/home-${n}` }));
      await valueOf(stored(here.fieldwork.append([...notes('before'), ...notes('after')])));
      await whenBook(book, () => book.log(caseOf(3)).length === 1);
      expect(book.log('after/home-1')).to.deep.equal([]);
    });

    it('reads everything again without making anything else of a case that is as it was', async () => {
      const book = await here.book();
      await valueOf(stored(here.fieldwork.append([sampleAttempt({ case: caseOf(1) })])));
      await whenBook(book, () => book.states.get(caseOf(1))?.attempts === 1);
      const before = new Map(book.states);
      await valueOf(stored(here.fieldwork.hold(sampleRequest({ case: caseOf(2) }))));
      await valueOf(here.store.putHouseholds([{ ...book.household(caseOf(3))!, language: 'tr' }]));
      await book.refresh();
      expect(book.states.get(caseOf(1))).to.equal(before.get(caseOf(1)));
      expect(book.states.get(caseOf(2))?.hold).to.include({ case: caseOf(2) });
      expect(book.states.get(caseOf(3))?.language).to.equal('tr');
    });

    it('lets everybody hear, even after a listener that fails', async () => {
      const book = await here.book();
      const { reportError: original } = globalThis;
      const reported: unknown[] = [];
      globalThis.reportError = (error) => void reported.push(error);
      try {
        const told: CaseBookChange[] = [];
        book.subscribe(() => {
          throw new Error('a bug in a tag');
        });
        book.subscribe((change) => told.push(change));
        await valueOf(stored(here.fieldwork.append([sampleNote({ case: caseOf(1) })])));
        await whenBook(book, () => book.log(caseOf(1)).length === 1);
        await valueOf(stored(here.fieldwork.append([sampleNote({ id: 'note-2', case: caseOf(1) })])));
        await whenBook(book, () => book.log(caseOf(1)).length === 2);
        expect(told.length).to.be.greaterThan(1);
        expect(reported.length).to.equal(told.length);
      } finally {
        globalThis.reportError = original;
      }
    });

    it('stays as it is once it is closed', async () => {
      const book = await here.book();
      book.close();
      await valueOf(stored(here.fieldwork.append([sampleNote({ case: caseOf(1) })])));
      await book.refresh();
      await book.settled();
      expect(book.log(caseOf(1))).to.deep.equal([]);
    });

    describe('an interview that nobody told of', () => {
      it('becomes an attempt when a resident finished it alone', async () => {
        const book = await here.book();
        const done = await finish();
        await whenBook(book, () => outcomesIn(book, 1).length === 1);
        expect(attemptsIn(book, 1)[0]).to.include({
          id: 'finished/response-1',
          mode: 'self',
          by: null,
          outcome: 'complete',
          response: 'response-1',
          at: done.completedAt,
        });
        expect(book.states.get(caseOf(1))?.closed).to.deep.equal({ why: 'outcome', outcome: 'complete' });
      });

      it('is one attempt, though two windows see it at once, and one was opened later', async () => {
        const books = await Promise.all([here.book(), (await casework.window()).book()]);
        await finish();
        await Promise.all(books.map((book) => whenBook(book, () => outcomesIn(book, 1).length > 0)));
        const late = await here.book();
        for (const book of [...books, late]) expect(outcomesIn(book, 1)).to.deep.equal(['complete']);
      });

      it('is found by whoever opens the cases next', async () => {
        await finish();
        await finish({ id: 'response-2', household: 'home-2', wave: 'after' });
        await finish({ id: 'response-3', household: null });
        const book = await here.book();
        await book.settled();
        expect([1, 2, 3].map((number) => outcomesIn(book, number))).to.deep.equal([['complete'], [], []]);
      });

      it('is found when its household comes into the register later', async () => {
        const book = await here.book();
        await finish({ household: 'home-8' });
        await valueOf(here.store.putHouseholds([home(8)]));
        await whenBook(book, () => outcomesIn(book, 8).length === 1);
      });

      it('belongs to whoever has the case in hand, and is written when they never came to it', async () => {
        const book = await here.book();
        const now = casework.clock.at;
        await valueOf(stored(here.fieldwork.hold(sampleRequest({ case: caseOf(1), now, minutes: 20 }))));
        await finish({ mode: 'phone' });
        await book.settled();
        expect(outcomesIn(book, 1)).to.deep.equal([]);
        // Their window died. The hold ends by itself, and whatever happens next anywhere brings it up.
        casework.clock.pass(21);
        await valueOf(stored(here.fieldwork.append([sampleNote({ case: caseOf(2) })])));
        await whenBook(book, () => outcomesIn(book, 1).length === 1);
        expect(attemptsIn(book, 1)[0]).to.include({ mode: 'phone', by: 'anna', outcome: 'complete' });
      });

      it('is told of when it was broken off before, and the resident went on alone', async () => {
        const book = await here.book();
        const brokenOff = sampleAttempt({ case: caseOf(1), outcome: 'break-off', response: 'response-1' });
        await valueOf(stored(here.fieldwork.append([brokenOff])));
        await finish({ completedAt: casework.clock.at });
        await whenBook(book, () => outcomesIn(book, 1).length === 2);
        expect(outcomesIn(book, 1)).to.deep.equal(['break-off', 'complete']);
      });

      it('is not told of again when the outcome was corrected', async () => {
        const book = await here.book();
        await finish();
        await whenBook(book, () => outcomesIn(book, 1).length === 1);
        const correction = {
          ...sampleNote({ case: caseOf(1) }),
          kind: 'correction',
          attempt: 'finished/response-1',
        } as const;
        await valueOf(stored(here.fieldwork.append([{ ...correction, outcome: 'quota-filled', reason: 'Too many.' }])));
        await book.refresh();
        expect(book.log(caseOf(1))).to.have.length(2);
        expect(book.states.get(caseOf(1))?.closed).to.deep.equal({ why: 'outcome', outcome: 'quota-filled' });
      });
    });

    it('opens a finished interview again, which is then finished once more: two attempts of two conversations', async () => {
      const book = await here.book();
      await finish({ completedAt: casework.clock.at });
      await whenBook(book, () => outcomesIn(book, 1).length === 1);
      casework.clock.pass(60);
      const head = { id: 'reopened', study: STUDY, case: caseOf(1), at: casework.clock.at, by: 'sofie' };
      const entry = reopeningEntry(head, 'A part was skipped.', book.log(caseOf(1)));
      expect(entry.response).to.equal('response-1');
      await valueOf(stored(here.fieldwork.append([entry], { reopen: true })));
      await whenBook(book, () => book.states.get(caseOf(1))?.closed === null);
      expect(book.states.get(caseOf(1))?.openResponse).to.equal('response-1');
      await book.refresh();
      expect(outcomesIn(book, 1)).to.deep.equal(['complete']);
      casework.clock.pass(60);
      const draft = (await valueOf(here.store.response('response-1')))!;
      await valueOf(here.store.complete({ ...draft, completedAt: casework.clock.at }, []));
      await whenBook(book, () => outcomesIn(book, 1).length === 2);
      expect(attemptsIn(book, 1).map(({ id }) => id)).to.deep.equal(['finished/response-1', 'finished/response-1/2']);
      expect(book.states.get(caseOf(1))?.closed).to.deep.equal({ why: 'outcome', outcome: 'complete' });
    });
  });
}

describe('the book of cases, when the store fails', () => {
  const casework = new Casework('indexeddb');
  afterEach(() => casework.close());

  /** Every list that is read through an index fails while this runs; single records and writes do not. */
  async function withoutIndexes(work: () => Promise<void>): Promise<void> {
    const { getAll } = IDBIndex.prototype;
    IDBIndex.prototype.getAll = () => {
      throw new DOMException('The disk could not be read.', 'UnknownError');
    };
    try {
      await work();
    } finally {
      IDBIndex.prototype.getAll = getAll;
    }
  }

  it('says why, shows what it knew, and misses nothing once the store works again', async () => {
    const here = await casework.start();
    const book = await here.book();
    const troubles: (string | null)[] = [];
    book.subscribe(() => troubles.push(book.trouble?.reason ?? null));
    await withoutIndexes(async () => {
      await valueOf(stored(here.fieldwork.append([sampleAttempt({ case: caseOf(1) })])));
      await book.settled();
      expect(book.trouble).to.include({ reason: 'failed' });
      expect(book.states.get(caseOf(1))?.attempts).to.equal(0);
    });
    // The next change is of another case; what was missed comes along.
    await valueOf(stored(here.fieldwork.append([sampleNote({ case: caseOf(2) })])));
    await book.settled();
    expect(book.states.get(caseOf(1))?.attempts).to.equal(1);
    expect(book.log(caseOf(2))).to.have.length(1);
    expect(book.trouble).to.equal(null);
    expect(troubles.at(-1)).to.equal(null);
    expect(troubles).to.include('failed');
  });

  it('can be asked to read again', async () => {
    const here = await casework.start();
    const book = await here.book();
    await withoutIndexes(() => book.refresh());
    expect(book.trouble).to.include({ reason: 'failed' });
    await book.refresh();
    expect(book.trouble).to.equal(null);
    expect(book.states.size).to.equal(3);
  });

  it('does not open, and says why', async () => {
    const { CaseBook } = await import('../../../components/casework/case-book.js');
    const here = await casework.start();
    await withoutIndexes(async () => {
      const opened = await CaseBook.open(casework.services(here.store), 'before');
      expect(!opened.ok && opened.failure.reason).to.equal('failed');
    });
    expect((await here.book()).states.size).to.equal(3);
  });

  it('reads a study together, and not case by case', async () => {
    const here = await casework.start(500);
    const notes = Array.from({ length: 2_000 }, (_, n) => sampleNote({ id: `note-${n}`, case: caseOf((n % 500) + 1) }));
    await here.book();
    await valueOf(stored(here.fieldwork.append(notes)));
    const { transaction } = IDBDatabase.prototype;
    let transactions = 0;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
      transactions += 1;
      return transaction.apply(this, args);
    };
    try {
      const there = await casework.window();
      const book = await there.book();
      expect(book.log(caseOf(500))).to.have.length(4);
      expect(transactions).to.be.lessThan(20);
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
  });
});
