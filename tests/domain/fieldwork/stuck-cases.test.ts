import { expect } from 'chai';
import fc from 'fast-check';
import { standingOf } from '../../../domain/fieldwork/standing.js';
import { stuckCases, type StuckReason } from '../../../domain/fieldwork/stuck-cases.js';
import type { CaseEntry } from '../../../domain/records/fieldwork-records.js';
import { anyLanguage, anyLog } from './arbitrary-log.js';
import {
  appointment,
  at,
  attempt,
  entry,
  fatima,
  joris,
  ms,
  protocol,
  slots,
  stateOf,
  type StateOptions,
} from './support.js';

function reasonsOf(
  entries: readonly CaseEntry[],
  options: StateOptions = {},
  now = at('19:00'),
): readonly StuckReason[] {
  return stuckCases([stateOf(entries, options)], [fatima, joris], ms(now), protocol, slots)[0]?.reasons ?? [];
}

describe('a stuck case', () => {
  it('is none that can be called, now or later', () => {
    expect(reasonsOf([])).to.deep.equal([]);
    expect(reasonsOf([attempt('household-refusal-soft', at('18:00'))])).to.deep.equal([]);
    expect(reasonsOf([appointment(at('10:00'), at('19:00', 3))])).to.deep.equal([]);
  });

  it('is none that is settled', () => {
    expect(reasonsOf([attempt('household-refusal', at('18:00'))], { household: { phones: [] } })).to.deep.equal([]);
    expect(reasonsOf([], { household: { doNotContact: true, language: 'pl' } })).to.deep.equal([]);
  });

  it('was tried eight times', () => {
    const eight = Array.from({ length: 8 }, (_, day) => attempt('no-answer', at('10:00', day - 9)));
    expect(reasonsOf(eight)).to.deep.equal([{ why: 'limit', attempts: 8 }]);
  });

  it('speaks a language that nobody in the team does, or one that nobody wrote down', () => {
    expect(reasonsOf([], { household: { language: 'pl' } })).to.deep.equal([{ why: 'nobody-speaks', language: 'pl' }]);
    expect(reasonsOf([attempt('household-language', at('10:00'))])).to.deep.equal([{ why: 'language-unknown' }]);
  });

  it('has no number, or a dead one: for the door; and an unsafe door besides: for nobody', () => {
    expect(reasonsOf([], { household: { phones: [] } })).to.deep.equal([{ why: 'door-only' }]);
    expect(reasonsOf([attempt('disconnected', at('10:00'))])).to.deep.equal([{ why: 'door-only' }]);
    const both = [attempt('disconnected', at('10:00')), attempt('unsafe-address', at('11:00'), { mode: 'door' })];
    expect(reasonsOf(both)).to.deep.equal([{ why: 'no-way' }]);
  });

  it('waits for an interviewer who did not keep an appointment', () => {
    const log = [appointment(at('10:00'), at('18:00'), 'fatima')];
    expect(reasonsOf(log, {}, at('18:59'))).to.deep.equal([]);
    expect(reasonsOf(log)).to.deep.equal([{ why: 'appointment-missed', at: ms(at('18:00')), interviewer: 'fatima' }]);
  });

  it('stopped half way with no moment to go on', () =>
    expect(reasonsOf([attempt('partial', at('10:00'))])).to.deep.equal([{ why: 'no-appointment' }]));

  it('was given to somebody who left the team', () =>
    expect(reasonsOf([entry('assigned', at('10:00'), { to: 'sanne' })])).to.deep.equal([
      { why: 'assigned-to-nobody', to: 'sanne' },
    ]));

  it('was given to somebody who does not speak the language', () =>
    expect(
      reasonsOf([entry('assigned', at('10:00'), { to: 'joris' })], { household: { language: 'ar' } }),
    ).to.deep.equal([{ why: 'assigned-without-language', to: 'joris', language: 'ar' }]));

  it('has its last tries kept for a slice in which nobody works', () => {
    const weekdays = [0, 1, 2, 3].flatMap((day) => [
      attempt('no-answer', at('10:00', day - 7)),
      ...(day < 3 ? [attempt('no-answer', at('19:00', day - 7))] : []),
    ]);
    expect(reasonsOf(weekdays)).to.deep.equal([{ why: 'other-slot', untried: ['saturday'] }]);
  });

  it('is every open case that nobody in the team may try when all cool-downs are over', () => {
    fc.assert(
      fc.property(anyLog(9), anyLanguage, (entries, language) => {
        const state = stateOf(entries, { household: { language } });
        if (state.closed || (state.appointment && state.appointment.mode !== 'phone')) return;
        // Six weeks after the last thing that can have happened, every cool-down and appointment is past.
        const moments = ['10:00', '18:00'].flatMap((time) => [42, 43, 44, 45, 46, 47].map((day) => ms(at(time, day))));
        const reached = moments.some((now) =>
          [fatima, joris].some((caller) => standingOf(state, caller, now, protocol, slots).kind === 'call'),
        );
        const stuck = stuckCases([state], [fatima, joris], moments[0] ?? 0, protocol, slots);
        if (!reached) expect(stuck.length, JSON.stringify(entries)).to.equal(1);
      }),
      { numRuns: 500 },
    );
  });
});
