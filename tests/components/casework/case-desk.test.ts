import { expect } from 'chai';
import type { AttemptInput, CaseDesk } from '../../../components/casework/case-desk.js';
import { nextCase } from '../../../domain/fieldwork/next-case.js';
import type { ResponseRecord } from '../../../domain/records/records.js';
import { attemptsIn, Casework, caseOf, home, outcomesIn, whenBook, type Window } from '../../support/casework.js';
import { sampleDraft } from '../../support/sample-records.js';
import { failureOf, heldBy, stored, valueOf } from '../../support/store-results.js';

for (const kind of ['memory', 'indexeddb'] as const) {
  describe(`a desk, on a store of kind ${kind}`, () => {
    let casework: Casework;
    let here: Window;
    let anna: CaseDesk;
    let bram: CaseDesk;
    beforeEach(async () => {
      casework = new Casework(kind);
      here = await casework.start();
      anna = await here.desk('anna');
      bram = await (await casework.window()).desk('bram');
      await whenBook(anna.book, () => anna.book.states.size === 3);
    });
    afterEach(() => casework.close());

    const call = (outcome: AttemptInput['outcome'], part: Partial<AttemptInput> = {}): AttemptInput => ({
      startedAt: casework.clock.at,
      outcome,
      ...part,
    });
    const both = async (condition: (desk: CaseDesk) => boolean) => {
      for (const desk of [anna, bram]) await whenBook(desk.book, () => condition(desk));
    };
    const finish = (part: Partial<ResponseRecord> = {}) =>
      valueOf(here.store.complete(sampleDraft({ household: 'home-1', mode: 'phone', ...part }), []));
    /** At seven. */
    const tomorrow = { moment: '2026-11-25T18:00:00.000Z', zone: 'Europe/Amsterdam', local: '2026-11-25T19:00' };

    it('gives one case after the other, and never the one that was just done', async () => {
      const done: string[] = [];
      for (let next = anna.next(); next; next = anna.next()) {
        await valueOf(stored(anna.take(next.case)));
        await valueOf(stored(anna.record(next.case, call('no-answer'))));
        done.push(next.case);
      }
      expect(done).to.have.members([caseOf(1), caseOf(2), caseOf(3)]);
      expect(anna.list()).to.deep.equal([]);
      casework.clock.pass(180);
      expect(anna.standing(done[0]!)).to.deep.include({ kind: 'wait', reason: { why: 'outside-hours' } });
    });

    it('gives the same one while many are still being put in their places, and afterwards', async () => {
      await valueOf(here.store.putHouseholds(Array.from({ length: 3_000 }, (_, number) => home(number + 10))));
      const desk = await here.desk('anna');
      const at = desk.next();
      expect(at?.case).to.equal(
        nextCase(desk.book.states.values(), desk.caller, desk.now, desk.book.protocol, desk.book.slots)?.case,
      );
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(desk.next()).to.deep.equal(at);
    });

    it('offers nobody what a colleague has in hand, and offers it again when it was given back', async () => {
      await valueOf(stored(anna.take(caseOf(1))));
      await both((desk) => desk.book.states.get(caseOf(1))?.hold !== null);
      expect(bram.list().map((next) => next.case)).to.have.members([caseOf(2), caseOf(3)]);
      expect(bram.standing(caseOf(1))).to.deep.include({ kind: 'wait' });
      expect(anna.standing(caseOf(1))).to.deep.include({ kind: 'call' });
      await valueOf(anna.release(caseOf(1)));
      await both((desk) => desk.book.states.get(caseOf(1))?.hold === null);
      expect(bram.list()).to.have.length(3);
    });

    it('gives a case to one of two who take it at the same moment', async () => {
      const taken = await Promise.all([anna.take(caseOf(1)), bram.take(caseOf(1))]);
      expect(taken.filter(({ ok }) => ok)).to.have.length(1);
    });

    it('writes an attempt with what was agreed in it, and gives the case back in the same step', async () => {
      await valueOf(stored(anna.take(caseOf(1))));
      casework.clock.pass(3);
      const agreed = { ...tomorrow, kept: { kind: 'soft' }, note: 'After dinner.' } as const;
      const attempt = await valueOf(stored(anna.record(caseOf(1), call('appointment', { note: 'Busy.' }), agreed)));
      expect(attempt).to.include({ by: 'anna', mode: 'phone', at: casework.clock.at, note: 'Busy.' });
      await both((desk) => desk.book.log(caseOf(1)).length === 2);
      expect(bram.book.states.get(caseOf(1))).to.deep.include({ hold: null, attempts: 1 });
      expect(bram.book.states.get(caseOf(1))?.appointment).to.include({
        at: Date.parse(tomorrow.moment),
        interviewer: null,
      });
    });

    it('puts an appointment on top when it is due, and it is kept by the attempt that is made then', async () => {
      const agreed = { ...tomorrow, kept: { kind: 'hard', interviewer: 'anna' }, note: '' } as const;
      await valueOf(stored(anna.record(caseOf(2), call('appointment'), agreed)));
      casework.clock.at = tomorrow.moment;
      await both((desk) => desk.book.states.get(caseOf(2))?.appointment !== null);
      expect(anna.next()).to.deep.include({ case: caseOf(2) });
      expect(bram.list().map((next) => next.case)).not.to.include(caseOf(2));
      await valueOf(stored(anna.take(caseOf(2))));
      await valueOf(stored(anna.record(caseOf(2), call('no-answer'))));
      expect(anna.book.states.get(caseOf(2))?.appointment).to.equal(null);
    });

    it('takes an appointment off that will not be kept', async () => {
      const agreed = { ...tomorrow, kept: { kind: 'soft' }, note: '' } as const;
      await valueOf(stored(anna.record(caseOf(2), call('appointment'), agreed)));
      const { entry } = anna.book.states.get(caseOf(2))!.appointment!;
      casework.clock.pass(1);
      await valueOf(stored(anna.cancelAppointment(caseOf(2), entry)));
      expect(anna.book.states.get(caseOf(2))?.appointment).to.equal(null);
    });

    it('writes no attempt while somebody else has the case in hand', async () => {
      await valueOf(stored(bram.take(caseOf(1))));
      const hold = await heldBy(anna.record(caseOf(1), call('no-answer')));
      expect(hold).to.include({ interviewer: 'bram' });
      await both((desk) => desk.book.states.get(caseOf(1))?.hold !== null);
      expect(anna.book.log(caseOf(1))).to.deep.equal([]);
      expect(anna.book.states.get(caseOf(1))?.hold).to.include({ interviewer: 'bram' });
    });

    it('is one screen: the same interviewer on another one is told as well', async () => {
      const second = await here.desk('anna', 'second screen');
      await valueOf(stored(anna.take(caseOf(1))));
      expect(await heldBy(second.take(caseOf(1)))).to.include({ screen: 'screen of anna' });
      await heldBy(second.record(caseOf(1), call('no-answer')));
    });

    it('loses a case that it let end by itself: the colleague who took it records, and it does not', async () => {
      await valueOf(stored(anna.take(caseOf(1))));
      casework.clock.pass(casework.config.protocol.holdMinutes);
      await valueOf(stored(bram.take(caseOf(1))));
      await heldBy(anna.take(caseOf(1)));
      await heldBy(anna.record(caseOf(1), call('busy')));
      await valueOf(stored(bram.record(caseOf(1), call('no-answer'))));
      await both((desk) => outcomesIn(desk.book, 1).length === 1);
      expect(outcomesIn(anna.book, 1)).to.deep.equal(['no-answer']);
    });

    it('keeps a case by asking again before its minutes are over', async () => {
      const minutes = casework.config.protocol.holdMinutes;
      await valueOf(stored(anna.take(caseOf(1))));
      casework.clock.pass(minutes - 1);
      await valueOf(stored(anna.take(caseOf(1))));
      casework.clock.pass(minutes - 1);
      await heldBy(bram.take(caseOf(1)));
    });

    it('writes down that a household rang, also while a colleague has its case in hand', async () => {
      await valueOf(stored(anna.take(caseOf(1))));
      await valueOf(stored(bram.ringBack(caseOf(1), true, 'Found our card.')));
      await valueOf(anna.release(caseOf(1)));
      await both((desk) => desk.book.log(caseOf(1)).length === 1 && desk.book.states.get(caseOf(1))?.hold === null);
      expect(bram.next()).to.deep.include({ case: caseOf(1) });
      expect(bram.next()?.reason.kind).to.equal('ring-back');
      expect(anna.book.states.get(caseOf(1))?.ringBack).to.include({ answeredBy: 'bram' });
    });

    it('keeps a message on the machine for everybody', async () => {
      await valueOf(stored(anna.ringBack(caseOf(1), false)));
      await both((desk) => desk.next()?.reason.kind === 'ring-back');
    });

    it('writes a note at a question, whoever has the case', async () => {
      await valueOf(stored(anna.take(caseOf(1))));
      await valueOf(stored(bram.note(caseOf(1), 'Is deaf on the left.', 'wellbeing')));
      expect(bram.book.log(caseOf(1))[0]).to.include({ kind: 'note', question: 'wellbeing', by: 'bram' });
      expect(anna.book.states.get(caseOf(1))?.hold).to.include({ interviewer: 'anna' });
    });

    it('mends a slip: both lines stay, and the new one counts', async () => {
      const attempt = await valueOf(stored(anna.record(caseOf(1), call('vacant'))));
      expect(anna.book.states.get(caseOf(1))?.closed).to.deep.equal({ why: 'outcome', outcome: 'vacant' });
      await valueOf(stored(anna.correct(attempt, 'no-answer', 'Pressed the wrong key.')));
      expect(anna.book.log(caseOf(1)).map((entry) => entry.kind)).to.deep.equal(['attempt', 'correction']);
      expect(anna.book.states.get(caseOf(1))?.closed).to.equal(null);
    });

    it('writes a whole gallery at once, or nothing of it', async () => {
      await valueOf(stored(bram.take(caseOf(3))));
      const doors = [1, 2, 3].map((number) => anna.attempt(caseOf(number), call('nobody-home', { mode: 'door' })));
      await heldBy(anna.recordAll(doors));
      expect(anna.book.log(caseOf(1))).to.deep.equal([]);
      await valueOf(bram.release(caseOf(3)));
      await valueOf(stored(anna.recordAll(doors)));
      expect([1, 2, 3].map((number) => outcomesIn(anna.book, number))).to.deep.equal(
        Array.from({ length: 3 }, () => ['nobody-home']),
      );
    });

    it('writes a finished interview once, also when it is written again after a doubtful end', async () => {
      await valueOf(stored(anna.take(caseOf(1))));
      const { id: response } = await finish();
      const finished = call('complete', { response, respondent: 1 });
      await valueOf(stored(anna.record(caseOf(1), finished)));
      await valueOf(stored(anna.record(caseOf(1), finished)));
      await both((desk) => outcomesIn(desk.book, 1).length === 1);
      expect(attemptsIn(anna.book, 1).map(({ id, by }) => [id, by])).to.deep.equal([[`finished/${response}`, 'anna']]);
      expect(bram.book.states.get(caseOf(1))).to.deep.include({ hold: null });
    });

    it('says that a case is not there, and has nothing to say of one that nobody knows', async () => {
      await failureOf(stored(anna.take('before/nobody')), 'not-found');
      await failureOf(stored(anna.record('before/nobody', call('busy'))), 'not-found');
      expect(anna.standing('before/nobody')).to.equal(null);
    });

    it('follows the register with its queue: who moved out is not called any more', async () => {
      await valueOf(here.store.putHouseholds([home(1, { movedOutAt: casework.clock.at })]));
      await whenBook(anna.book, () => anna.book.states.get(caseOf(1))?.closed !== null);
      const offered: string[] = [];
      for (let next = anna.next(); next; next = anna.next()) {
        offered.push(next.case);
        await valueOf(stored(anna.record(next.case, call('no-answer'))));
      }
      expect(offered).to.have.members([caseOf(2), caseOf(3)]);
    });
  });
}
