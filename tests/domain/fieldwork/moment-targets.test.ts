import { expect } from 'chai';
import { daysAgainstTarget, slotsAgainstTarget } from '../../../domain/fieldwork/moment-targets.js';
import { interviewsOf, progressOver, type MomentRow } from '../../../domain/fieldwork/progress.js';
import { at, attempt, protocol, slots } from './support.js';

/** Monday evening, Tuesday by day, Friday evening; a door on Sunday, when nobody is called. */
const attempts = [
  attempt('complete', at('19:00')),
  attempt('no-answer', at('19:10')),
  attempt('partial', at('11:00', 1)),
  attempt('complete', at('20:00', 4)),
  attempt('nobody-home', at('12:00', 6), { mode: 'door' }),
];
const targets = { targetShare: 0.55, slotShares: { 'weekday-evening': 0.6, saturday: 0.2 }, dayTarget: 9 };
const all = { households: 100, ofAll: 100 };

describe('the target of a time slice', () => {
  const against = (rows: readonly MomentRow[], part = {}) =>
    slotsAgainstTarget(rows, all, { ...targets, ...part }).map(({ group, interviews, target }) => [
      group,
      interviews,
      target,
    ]);

  it('is its share of the interviews that the wave aims at', () => {
    // 55 interviews of 100 households: 33 in the evening, 11 on Saturday.
    expect(against(progressOver('slot', attempts, slots))).to.deep.equal([
      ['weekday-daytime', 1, null],
      ['weekday-evening', 2, 33],
      ['saturday', 0, 11],
      ['sunday', 0, null],
    ]);
  });

  it('is there before anybody was tried in it, though nobody is called then', () => {
    expect(against([], { slotShares: { sunday: 0.1 } })).to.deep.equal([['sunday', 0, 6]]);
  });

  it('is none where the study has none', () => {
    const rows = progressOver('slot', attempts, slots);
    expect(slotsAgainstTarget(rows, all, protocol).map(({ target }) => target)).to.deep.equal([null, null, null, null]);
  });
});

describe('the target of a day', () => {
  const rows = progressOver('day', attempts, slots);

  it('holds on days with calling hours, also on those that nobody worked', () => {
    expect(
      daysAgainstTarget(rows, all, targets, slots).map(({ group, attempts: tried, interviews, target }) => [
        group,
        tried,
        interviews,
        target,
      ]),
    ).to.deep.equal([
      ['2026-11-23', 2, 1, 9],
      ['2026-11-24', 1, 1, 9],
      ['2026-11-25', 0, 0, 9],
      ['2026-11-26', 0, 0, 9],
      ['2026-11-27', 1, 1, 9],
      ['2026-11-28', 0, 0, 9],
      ['2026-11-29', 1, 0, null],
    ]);
  });

  it('is, of a complex, its part by households', () => {
    const [first] = daysAgainstTarget(rows, { households: 34, ofAll: 100 }, targets, slots);
    expect(first?.target).to.equal(4); // 3.06, rounded up
  });

  it('adds no day and no target where the study has none', () => {
    const without = daysAgainstTarget(rows, all, protocol, slots);
    expect(without).to.deep.equal(rows.map((row) => ({ ...row, target: null })));
    expect(daysAgainstTarget([], all, targets, slots)).to.deep.equal([]);
  });
});

describe('a share of households', () => {
  it('is rounded up, and not for a hair of a binary fraction', () => {
    expect([interviewsOf(0.55, 100), interviewsOf(0.07, 100), interviewsOf(0.7, 5)]).to.deep.equal([55, 7, 4]);
  });
});
