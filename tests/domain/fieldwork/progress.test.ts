import { expect } from 'chai';
import { appointmentsOn } from '../../../domain/fieldwork/appointments.js';
import { attemptsOf } from '../../../domain/fieldwork/case-log.js';
import { countOutcomes, householdsSpokenTo, residentsSpokenTo } from '../../../domain/fieldwork/outcome-counts.js';
import { progressBy, progressOver, type ProgressCase } from '../../../domain/fieldwork/progress.js';
import type { AttemptEntry, CaseEntry, OutcomeId } from '../../../domain/records/fieldwork-records.js';
import { appointment, at, attempt, protocol, slots, stateOf, type StateOptions } from './support.js';

const made = (entries: readonly CaseEntry[], options: StateOptions = {}): ProgressCase => ({
  state: stateOf(entries, options),
  attempts: attemptsOf(entries).map((each) => ({ ...each, case: options.id ?? each.case })),
});

const cases: readonly ProgressCase[] = [
  made([attempt('no-answer', at('10:00')), attempt('complete', at('19:00', 1))], { id: 'a' }),
  made([attempt('partial', at('11:00', 5))], { id: 'b' }),
  made([], { id: 'c' }),
  made([attempt('household-refusal', at('20:00'))], { id: 'd', household: { building: 'south' } }),
  made([attempt('nobody-home', at('21:10'), { mode: 'door' })], {
    id: 'e',
    household: { complex: 'other', building: 'south' },
  }),
];

describe('progress', () => {
  it('counts households, those tried, and interviews, against the target of the study', () => {
    const [row] = progressBy('wave', cases, { targetShare: 0.7 });
    // 70 % of 5 households is 3.5: four interviews.
    expect(row).to.deep.equal({ group: 'before', households: 5, tried: 4, interviews: 2, attempts: 5, target: 4 });
    expect(progressBy('wave', cases, protocol)[0]?.target).to.equal(null);
  });

  it('keeps buildings of one name in two complexes apart', () => {
    const rows = progressBy('building', cases, protocol).map(({ group, households }) => [group, households]);
    expect(rows).to.deep.equal([
      ['north', 3],
      ['south', 1],
      ['south', 1],
    ]);
  });

  it('puts every attempt in one slice and one day, by the clock of the homes', () => {
    const attempts = cases.flatMap((one) => one.attempts);
    expect(progressOver('slot', attempts, slots)).to.deep.equal([
      { group: 'weekday-daytime', attempts: 1, interviews: 0, households: 0 },
      { group: 'weekday-evening', attempts: 3, interviews: 1, households: 1 },
      { group: 'saturday', attempts: 1, interviews: 1, households: 1 },
    ]);
    expect(progressOver('day', attempts, slots)).to.deep.equal([
      { group: '2026-11-23', attempts: 3, interviews: 0, households: 0 },
      { group: '2026-11-24', attempts: 1, interviews: 1, households: 1 },
      { group: '2026-11-28', attempts: 1, interviews: 1, households: 1 },
    ]);
    // Half past midnight in Amsterdam is still the day before by UTC.
    const late = [attempt('complete', '2026-06-30T22:30:00.000Z')];
    expect(progressOver('day', late, slots)[0]?.group).to.equal('2026-07-01');
  });
});

describe('a household with several interviews', () => {
  /** Two residents on Monday, the third on Tuesday; half an interview elsewhere, finished on Tuesday. */
  const attempts = [
    attempt('complete', at('19:30'), { case: 'each', respondent: 2 }),
    attempt('complete', at('19:00'), { case: 'each', respondent: 1 }),
    attempt('partial', at('20:00'), { case: 'half' }),
    attempt('complete', at('19:00', 1), { case: 'each', respondent: 3 }),
    attempt('complete', at('19:10', 1), { case: 'half' }),
  ];

  it('counts once, at the first, for whoever measures against households', () => {
    expect(progressOver('day', attempts, slots)).to.deep.equal([
      { group: '2026-11-23', attempts: 3, interviews: 3, households: 2 },
      { group: '2026-11-24', attempts: 2, interviews: 2, households: 0 },
    ]);
  });
});

describe('the outcomes of attempts', () => {
  it('are counted, most often first', () => {
    const tries = (['busy', 'no-answer', 'busy', 'complete'] as const).map((outcome) => attempt(outcome, at('10:00')));
    expect(countOutcomes(tries)).to.deep.equal([
      { outcome: 'busy', count: 2 },
      { outcome: 'complete', count: 1 },
      { outcome: 'no-answer', count: 1 },
    ]);
  });

  it('give the households that were spoken to: a contact figure, with its unit', () =>
    expect(householdsSpokenTo(cases)).to.deep.equal({ unit: 'households', spokenTo: 3, of: 5 }));

  it('give the residents who were themselves spoken to, each once, of those asked by name', () => {
    const door = (outcome: OutcomeId, time: string, respondent: number | null): AttemptEntry =>
      attempt(outcome, at(time), { mode: 'door', respondent });
    const flats = [
      { residents: 3, attempts: [door('away', '18:00', 1), door('complete', '19:00', 1), door('unable', '19:20', 3)] },
      { residents: 2, attempts: [door('household-refusal', '18:10', null), door('nobody-home', '18:00', 2)] },
      { residents: 4, attempts: [] },
    ];
    expect(residentsSpokenTo(flats)).to.deep.equal({ unit: 'residents', spokenTo: 2, of: 9 });
  });
});

describe('the appointments of today', () => {
  it('are those still to be kept, by the clock of the homes, earliest first', () => {
    const states = [
      stateOf([appointment(at('10:00'), at('19:00'))], { id: 'late' }),
      stateOf([appointment(at('10:00'), at('00:10'))], { id: 'early' }),
      stateOf([appointment(at('10:00'), at('00:10', 1))], { id: 'tomorrow' }),
      stateOf([appointment(at('10:00'), at('18:00')), attempt('complete', at('18:20'))], { id: 'kept' }),
    ];
    expect(appointmentsOn(states, '2026-11-23', slots).map(({ case: id }) => id)).to.deep.equal([
      'before/early',
      'before/late',
    ]);
  });
});
