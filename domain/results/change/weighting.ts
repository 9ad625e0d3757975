/**
 * Weights for the pairs of a period, raked to what the register says of all residents: how many live in each building
 * or stairwell, and what the study knows of its breakdowns (`residents`). A group in which fewer than k are pairs is no
 * margin to weight by: its weight would tell how few.
 */
import type { HouseholdPlace } from '../../records/records.js';
import type { StudyConfig } from '../../study/study-config.js';
import type { BreakdownColumn } from '../breakdowns.js';
import type { Policy } from '../disclosure/policy.js';
import { rake, type Margin, type Weighting } from '../statistics/raking.js';
import type { Pairs } from './pairs.js';

/** What is known of everybody, per group of a breakdown. */
export interface RegisterMargin {
  /** Index of the breakdown in the design. */
  readonly breakdown: number;
  readonly targets: readonly number[];
}

export interface PairWeights extends Weighting {
  /** Per row of the later wave; 0 for who is no pair. */
  readonly byRow: Float64Array;
  readonly margins: readonly RegisterMargin[];
}

export function registerMargins(
  config: Pick<StudyConfig, 'breakdowns'>,
  breakdowns: readonly BreakdownColumn[],
  households: readonly HouseholdPlace[],
): readonly RegisterMargin[] {
  return breakdowns.flatMap(({ id, groups, place }, breakdown): RegisterMargin[] => {
    if (place !== null) {
      const homes = new Map<string, number>();
      for (const one of households) {
        const way = [one.complex, one.building ?? '', ...(place === 'stairwell' ? [one.stairwell ?? ''] : [])].join(
          '/',
        );
        homes.set(way, (homes.get(way) ?? 0) + 1);
      }
      return [{ breakdown, targets: groups.map((group) => homes.get(group.id) ?? 0) }];
    }
    const by = config.breakdowns.find((one) => one.id === id)?.by;
    const declared = by && 'variable' in by ? (by.groups ?? []) : [];
    const targets = declared.flatMap(({ residents }) => residents ?? []);
    return targets.length > 0 && targets.length === groups.length ? [{ breakdown, targets }] : [];
  });
}

/** Null where there is nothing to weight by. */
export function weighPairs(
  { later }: Pairs,
  rows: number,
  margins: readonly RegisterMargin[],
  breakdowns: readonly BreakdownColumn[],
  policy: Policy,
): PairWeights | null {
  const groupsOf = ({ breakdown }: RegisterMargin): Uint8Array =>
    Uint8Array.from(later, (row) => breakdowns[breakdown]?.group[row] ?? 0);
  const usable = margins
    .map((margin) => ({ margin, group: groupsOf(margin) }))
    .filter(({ margin: { targets }, group }) => {
      const counts = [...targets, 0].map((_, own) => group.filter((one) => one === own).length);
      const fits = targets.every((target, own) => (target > 0 ? (counts[own] ?? 0) >= policy.k : counts[own] === 0));
      const without = counts[targets.length] ?? 0;
      return fits && (without === 0 || without >= policy.k);
    });
  if (usable.length === 0) return null;
  const found = rake(
    later.length,
    usable.map(({ margin, group }): Margin => ({ group, targets: margin.targets })),
  );
  if (typeof found === 'string') return null;
  const byRow = new Float64Array(rows);
  later.forEach((row, index) => {
    byRow[row] = found.weights[index] ?? 0;
  });
  return { ...found, byRow, margins: usable.map(({ margin }) => margin) };
}
