import { expect } from 'chai';
import { standingOf, type Caller, type Standing } from '../../../domain/fieldwork/standing.js';
import type { CaseEntry } from '../../../domain/records/fieldwork-records.js';
import {
  appointment,
  at,
  attempt,
  entry,
  fatima,
  hold,
  joris,
  ms,
  protocol,
  ringBack,
  slots,
  stateOf,
} from './support.js';
import type { StateOptions } from './support.js';

const stand = (
  entries: readonly CaseEntry[],
  moment: string,
  caller: Caller = joris,
  options: StateOptions = {},
): Standing => standingOf(stateOf(entries, options), caller, ms(moment), options.rules ?? protocol, slots);

/** The word for where it stands: `turn`, `appointment`, `cool-down`, `refused`, … */
function word(...given: Parameters<typeof stand>): string {
  const { kind, reason } = stand(...given);
  return kind === 'call' ? reason.kind : reason.why;
}

describe('whether a household may be tried', () => {
  it('is called on an ordinary evening when nobody did before', () =>
    expect(stand([], at('19:00'))).to.deep.equal({
      kind: 'call',
      reason: {
        kind: 'turn',
        priority: 0,
        slot: 'weekday-evening',
        triesInSlot: 0,
        ahead: 0,
        attempts: 0,
        lastOutcome: null,
        lastAt: null,
      },
    }));

  it('is left alone outside the hours', () => {
    expect(word([], at('21:00'))).to.equal('outside-hours');
    expect(word([], at('14:00', 6))).to.equal('outside-hours');
  });

  for (const [outcome, cool] of [
    ['busy', 15],
    ['no-answer', 180],
    ['nobody-home', 180],
    ['answering-machine', 1440],
    ['message-left', 1440],
  ] as const) {
    it(`waits ${cool} minutes after "${outcome}"`, () => {
      const log = [attempt(outcome, at('10:00'))];
      const after = (minutes: number): string => new Date(ms(at('10:00')) + minutes * 60_000).toISOString();
      expect(word(log, after(cool - 1))).to.equal('cool-down');
      expect(word(log, after(cool))).to.equal('turn');
    });
  }

  it('waits for the longest cool-down of all, also when a later attempt has a shorter one', () => {
    const log = [attempt('answering-machine', at('10:00')), attempt('busy', at('10:30'))];
    expect(word(log, at('12:00'))).to.equal('cool-down');
    expect(word(log, at('10:00', 1))).to.equal('turn');
  });

  describe('after a refusal', () => {
    it('a hard one is never called again, not by appointment, ring-back, or a supervisor who reopens', () => {
      const log = [
        attempt('household-refusal', at('19:00')),
        appointment(at('19:10'), at('19:30')),
        ringBack(at('19:20'), 'joris'),
        entry('reopened', at('19:25'), { reason: 'tried everybody else' }),
      ];
      expect(stand(log, at('19:30', 30))).to.deep.equal({
        kind: 'closed',
        reason: { why: 'refused', outcome: 'household-refusal' },
      });
    });

    it('a soft one comes back after seven days', () => {
      const log = [attempt('respondent-refusal-soft', at('19:00'))];
      expect(word(log, new Date(ms(at('19:00', 7)) - 1000).toISOString())).to.equal('cool-down');
      expect(word(log, at('19:00', 7))).to.equal('turn');
    });

    it('a soft one is tried once: after that try it is a no, also when nobody answered', () => {
      const refusal = attempt('household-refusal-soft', at('19:00'));
      expect(word([refusal, attempt('no-answer', at('19:00', 8))], at('19:00', 10))).to.equal('refused');
      expect(word([refusal, attempt('household-refusal-soft', at('19:00', 8))], at('19:00', 20))).to.equal('refused');
    });

    it('keeps its seven days when another device met a shut door in between', () => {
      const log = [attempt('household-refusal-soft', at('18:00')), attempt('no-answer', at('18:30'))];
      expect(word(log, at('17:59', 7))).to.equal('cool-down');
      expect(word(log, at('18:00', 7))).to.equal('turn');
    });

    it('waits its seven days before an appointment too', () => {
      const log = [attempt('household-refusal-soft', at('18:00')), appointment(at('18:30'), at('19:00', 1))];
      expect(word(log, at('19:00', 1))).to.equal('appointment');
      expect(stand(log, at('19:00', 1)).kind).to.equal('wait');
      expect(stand(log, at('19:00', 7)).kind).to.equal('call');
    });

    it('is over when the household rings and makes an appointment', () => {
      const talk = attempt('appointment', at('12:00', 2), { inbound: true });
      const log = [
        attempt('household-refusal-soft', at('19:00')),
        talk,
        appointment(at('11:59', 2), at('19:00', 2), null, { attempt: talk.id }),
      ];
      expect(stand(log, at('19:00', 2)).kind).to.equal('call');
    });

    it('a break-off counts like a soft one, unless another moment was agreed', () => {
      const broken = attempt('break-off', at('19:00'), { response: 'response-1' });
      expect(word([broken], at('19:00', 1))).to.equal('cool-down');
      const agreed = appointment(at('18:59'), at('19:00', 1), null, { attempt: broken.id });
      expect(word([broken, agreed], at('19:00', 1))).to.equal('appointment');
      expect(stateOf([broken, agreed]).openResponse).to.equal('response-1');
    });
  });

  describe('with an appointment', () => {
    const due = at('19:00', 1);

    it('is not called before it', () =>
      expect(stand([appointment(at('10:00'), due)], at('18:00', 1))).to.deep.equal({
        kind: 'wait',
        reason: { why: 'appointment', until: ms(due), mode: 'phone' },
      }));

    it('is called when it is due, over the limit of attempts and outside the hours', () => {
      const eight = Array.from({ length: 8 }, (_, day) => attempt('no-answer', at('10:00', day - 9)));
      expect(word(eight, at('19:00', 1))).to.equal('limit');
      expect(word([...eight, appointment(at('10:00'), due)], due)).to.equal('appointment');
      expect(word([appointment(at('10:00'), at('21:30'))], at('21:30'))).to.equal('appointment');
    });

    it('is kept by the one who promised it, even when the case was given to somebody else', () => {
      const log = [appointment(at('10:00'), due, 'fatima'), entry('assigned', at('11:00'), { to: 'joris' })];
      expect(stand(log, due, joris)).to.deep.equal({
        kind: 'wait',
        reason: { why: 'kept-for', interviewer: 'fatima', at: ms(due) },
      });
      expect(word(log, due, fatima)).to.equal('appointment');
    });

    it('goes by the last one made, and by none when that is cancelled', () => {
      const first = appointment(at('10:00'), at('19:00'));
      const second = appointment(at('11:00'), due);
      expect(word([second, first], at('19:00'))).to.equal('appointment');
      expect(stand([second, first], at('19:00')).kind).to.equal('wait');
      const none = entry('appointment-cancelled', at('12:00'), { appointment: second.id });
      expect(word([first, second, none], at('19:00'))).to.equal('turn');
    });

    it('is over after the attempt at that moment, and not after one long before it', () => {
      const made = appointment(at('10:00'), due);
      expect(stateOf([made, attempt('nobody-home', at('18:00'), { mode: 'door' })]).appointment).to.not.equal(null);
      expect(stateOf([made, attempt('no-answer', at('18:50', 1))]).appointment).to.equal(null);
      expect(stateOf([made, attempt('no-answer', at('12:00'), { appointment: made.id })]).appointment).to.equal(null);
    });

    it('need not wait for a busy line that was before it, and does for one after it', () => {
      const before = [attempt('answering-machine', at('10:00')), appointment(at('11:00'), at('19:00'))];
      expect(word(before, at('19:00'))).to.equal('appointment');
      expect(stand([...before, attempt('busy', at('18:40'))], at('18:54')).kind).to.equal('wait');
      const late = [appointment(at('11:00'), at('19:00')), attempt('no-answer', at('17:00'))];
      expect(stand(late, at('19:59')).kind).to.equal('wait');
      expect(stand(late, at('20:00')).kind).to.equal('call');
    });
  });

  describe('when they ring back', () => {
    it('is on the list of whoever answered, whatever cool-down runs', () => {
      const log = [attempt('message-left', at('10:00')), ringBack(at('10:20'), 'joris')];
      expect(word(log, at('10:21'), joris)).to.equal('ring-back');
      expect(word(log, at('10:21'), fatima)).to.equal('cool-down');
    });

    it('is on the list of everybody when they spoke to the machine, until the next attempt', () => {
      const log = [ringBack(at('10:20'), null)];
      expect(word(log, at('10:21'), fatima)).to.equal('ring-back');
      expect(word([...log, attempt('no-answer', at('10:30'))], at('10:31'), fatima)).to.equal('cool-down');
    });
  });

  describe('by whom', () => {
    it('is somebody who speaks the language', () => {
      const arabic = { household: { language: 'ar' } };
      expect(word([], at('19:00'), joris, arabic)).to.equal('language');
      expect(word([], at('19:00'), fatima, arabic)).to.equal('turn');
      expect(word([], at('19:00'), joris, { household: { language: null } })).to.equal('turn');
      expect(word([], at('19:00'), joris, { household: { language: 'nl-BE' } })).to.equal('turn');
    });

    it('is somebody who speaks what turned out to be needed', () => {
      const found = [attempt('household-language', at('10:00'), { language: 'ar' })];
      expect(word(found, at('19:00'), joris)).to.equal('language');
      expect(word(found, at('19:00'), fatima)).to.equal('turn');
      expect(word([attempt('household-language', at('10:00'))], at('19:00'), fatima)).to.equal('language');
    });

    it('is the one it was given to', () => {
      const log = [entry('assigned', at('09:00'), { to: 'fatima' })];
      expect(word(log, at('19:00'), joris)).to.equal('assigned');
      expect(word([...log, entry('assigned', at('09:30'), { to: null })], at('19:00'), joris)).to.equal('turn');
    });

    it('is nobody else while one has it in hand', () => {
      const held = { hold: hold('fatima', at('19:30')) };
      expect(word([], at('19:29'), joris, held)).to.equal('held');
      expect(word([], at('19:30'), joris, held)).to.equal('turn');
    });
  });

  describe('how', () => {
    it('is not by phone without a number, or on a dead line, and then still at the door', () => {
      expect(word([], at('19:00'), joris, { household: { phones: [] } })).to.equal('no-way');
      const dead = [attempt('disconnected', at('10:00'))];
      expect(word(dead, at('19:00'))).to.equal('no-way');
      expect(word(dead, at('19:00'), { ...joris, mode: 'door' })).to.equal('turn');
      expect(word([...dead, entry('reopened', at('12:00'), { reason: 'new number' })], at('19:00'))).to.equal('turn');
    });

    it('is not at all when they asked to be left alone or moved out', () => {
      expect(word([], at('19:00'), joris, { household: { doNotContact: true } })).to.equal('do-not-contact');
      expect(word([], at('19:00'), joris, { household: { movedOutAt: at('09:00') } })).to.equal('moved-out');
    });
  });

  describe('how often', () => {
    it('is eight times at most, in three slices: the last tries are kept for those that were not tried', () => {
      const evenings = (tries: number): CaseEntry[] =>
        Array.from({ length: tries }, (_, day) => attempt('no-answer', at('19:00', day - 14)));
      // Weekends fall in between: look at plain weekdays only.
      const six = evenings(14)
        .filter((_, day) => day % 7 < 5)
        .slice(0, 6);
      expect(word(six, at('19:00'))).to.equal('other-slot');
      expect(word(six, at('10:00'))).to.equal('turn');
      expect(word([...six, attempt('no-answer', at('10:00'))], at('15:00'))).to.equal('other-slot');
      expect(word([...six, attempt('no-answer', at('10:00'))], at('12:00', 5))).to.equal('turn');
    });

    it('does not count what the household did itself', () => {
      const theirs = Array.from({ length: 9 }, (_, day) =>
        attempt('appointment', at('10:00', day - 9), { inbound: true }),
      );
      expect(stateOf(theirs).attempts).to.equal(0);
    });

    it('starts again when a supervisor reopens', () => {
      const eight = Array.from({ length: 8 }, (_, day) => attempt('no-answer', at('10:00', day - 9)));
      expect(word([...eight, entry('reopened', at('09:00'), { reason: 'one more round' })], at('19:00'))).to.equal(
        'turn',
      );
    });
  });

  it('is over with an interview, until it is reopened', () => {
    const done = attempt('complete', at('19:00'));
    expect(stand([done], at('19:00', 1))).to.deep.equal({
      kind: 'closed',
      reason: { why: 'outcome', outcome: 'complete' },
    });
    expect(word([done, entry('reopened', at('20:00'), { reason: 'wrong person' })], at('19:00', 1))).to.equal('turn');
  });

  it('waits for an appointment after a partial interview', () => {
    const partial = attempt('partial', at('19:00'), { response: 'response-1' });
    expect(word([partial], at('19:00', 9))).to.equal('by-appointment');
    expect(word([partial, appointment(at('19:01'), at('19:00', 9))], at('19:00', 9))).to.equal('appointment');
  });
});
