/** The tally, kept case by case, gives what the plain functions over all cases give, whatever happened in between. */
import { expect } from 'chai';
import fc from 'fast-check';
import { attemptsOf } from '../../../domain/fieldwork/case-log.js';
import type { CaseState } from '../../../domain/fieldwork/case-state.js';
import { residentDispositions } from '../../../domain/fieldwork/disposition.js';
import { FieldworkTally, type TalliedCase } from '../../../domain/fieldwork/fieldwork-tally.js';
import { countOutcomes, householdsSpokenTo, residentsSpokenTo } from '../../../domain/fieldwork/outcome-counts.js';
import { progressBy, progressOver, type ProgressRow } from '../../../domain/fieldwork/progress.js';
import { countGroups } from '../../../domain/fieldwork/rates.js';
import { caseId, type CaseEntry } from '../../../domain/records/fieldwork-records.js';
import { anyLog } from './arbitrary-log.js';
import { attempt, at, slots, stateOf } from './support.js';

const rules = { targetShare: 0.6 };

const places = [
  { complex: 'linde', building: 'A' },
  { complex: 'linde', building: 'B' },
  { complex: 'linde', building: null },
  { complex: 'iep', building: 'A' },
];

function tallied(home: string, place: number, residents: number | null, entries: readonly CaseEntry[]): TalliedCase {
  const state: CaseState = stateOf(entries, { id: home, household: places[place] ?? places[0]!, residents });
  return { state, attempts: attemptsOf(entries).map((each) => ({ ...each, case: state.id })), residents };
}

const anyCase = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.nat(3), fc.option(fc.integer({ min: 0, max: 3 })), anyLog(8))
  .map(([home, place, residents, entries]) => tallied(`home-${home}`, place, residents, entries));

/** What the plain functions say of these cases, a complex or all of it. */
function byHand(all: readonly TalliedCase[], complex: string | null): object {
  const cases = all.filter(({ state }) => complex === null || state.complex === complex);
  const last = cases.flatMap(({ state }) => state.lastAttempt ?? []);
  const people = cases.flatMap(({ residents, attempts }) => residentDispositions({ residents }, attempts));
  const [whole] = progressBy('wave', cases, rules);
  return {
    whole: whole ? { ...whole, group: complex } : null,
    slots: progressOver(
      'slot',
      cases.flatMap(({ attempts }) => attempts),
      slots,
    ),
    days: progressOver(
      'day',
      cases.flatMap(({ attempts }) => attempts),
      slots,
    ),
    last: countOutcomes(last),
    households: countOutcomes(cases.map(({ state }) => state.disposition)),
    residents: countOutcomes(people),
    groups: countGroups(cases.map(({ state }) => state.disposition)),
    residentGroups: countGroups(people),
    spoken: householdsSpokenTo(cases),
    residentsSpoken: residentsSpokenTo(cases),
  };
}

const byTally = (tally: FieldworkTally, complex: string | null): object => ({
  whole: tally.whole(complex),
  slots: tally.moments('slot', complex),
  days: tally.moments('day', complex),
  last: tally.outcomes('last-attempts', complex),
  households: tally.outcomes('households', complex),
  residents: tally.outcomes('residents', complex),
  groups: tally.groups('households', complex),
  residentGroups: tally.groups('residents', complex),
  spoken: tally.spokenTo('households', complex),
  residentsSpoken: tally.spokenTo('residents', complex),
});

describe('the tally of a wave', () => {
  it('says after every change what counting everything again would say', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCase, fc.boolean()), { maxLength: 12 }), (changes) => {
        const tally = new FieldworkTally(rules, slots);
        const kept = new Map<string, TalliedCase>();
        for (const [changed, leaves] of changes) {
          if (leaves) {
            tally.remove(changed.state.id);
            kept.delete(changed.state.id);
          } else {
            tally.put(changed);
            kept.set(changed.state.id, changed);
          }
        }
        const cases = [...kept.values()];
        for (const complex of [null, 'linde', 'iep']) {
          expect(byTally(tally, complex)).to.deep.equal(byHand(cases, complex));
        }
        const rows = tally.complexes().flatMap(({ complex }) => tally.buildings(complex));
        const plain = progressBy('building', cases, rules);
        // The plain rows carry the building's id alone.
        const counted = (all: readonly ProgressRow[]): string[] =>
          all
            .map(({ group, households, tried, interviews, attempts, target }) =>
              JSON.stringify([group, households, tried, interviews, attempts, target]),
            )
            .sort();
        expect(counted(rows)).to.deep.equal(counted(plain));
      }),
    );
  });

  it('keeps buildings of one name in two complexes apart', () => {
    const tally = new FieldworkTally(rules, slots);
    tally.put(tallied('home-1', 0, null, [attempt('complete', at('19:00'), { case: caseId('home-1', 'before') })]));
    tally.put(tallied('home-2', 3, null, []));
    expect(tally.buildings('linde')).to.deep.equal([
      { complex: 'linde', group: 'A', households: 1, tried: 1, interviews: 1, attempts: 1, target: 1 },
    ]);
    expect(tally.buildings('iep')[0]).to.include({ households: 1, interviews: 0 });
  });

  it('counts a household with three interviews once, on the day of the first', () => {
    const tally = new FieldworkTally(rules, slots);
    const talks = [at('19:00', 1), at('19:30'), at('19:00')].map((when, index) =>
      attempt('complete', when, { respondent: index + 1 }),
    );
    tally.put(tallied('home-1', 0, 3, talks));
    expect(tally.moments('day').map(({ interviews, households }) => [interviews, households])).to.deep.equal([
      [2, 1],
      [1, 0],
    ]);
  });

  it('is empty again when everything was read anew', () => {
    const tally = new FieldworkTally(rules, slots);
    tally.put(tallied('home-1', 0, 2, [attempt('complete', at('19:00'))]));
    tally.clear();
    expect(tally.whole()).to.equal(null);
    expect(tally.complexes()).to.deep.equal([]);
    expect(tally.moments('day')).to.deep.equal([]);
  });
});
