/** What results are made of: groups that everyone belongs to once, and thresholds that do not contradict each other. */
import type { Fault } from '../schema-walker.js';
import { defaultDisclosure } from '../study-defaults.js';
import type { WrittenBreakdown } from '../study-file.js';
import { faultAt, type StudyRule } from './study-rule.js';

type Group = NonNullable<Extract<WrittenBreakdown['by'], { variable: string }>['groups']>[number];

const isRange = ({ from, below }: Group): boolean => from !== undefined || below !== undefined;

/** Ranges are half-open, `from` ≤ x < `below`, so that neighbours may share a bound. */
function overlap(a: Group, b: Group): boolean {
  if (a.values?.some((value) => b.values?.includes(value))) return true;
  const within = (group: Group, value: unknown): boolean =>
    isRange(group) &&
    typeof value === 'number' &&
    value >= (group.from ?? -Infinity) &&
    value < (group.below ?? Infinity);
  if (a.values?.some((value) => within(b, value)) || b.values?.some((value) => within(a, value))) return true;
  if (!isRange(a) || !isRange(b)) return false;
  return (a.from ?? -Infinity) < (b.below ?? Infinity) && (b.from ?? -Infinity) < (a.below ?? Infinity);
}

const groupsAreApart: StudyRule = {
  reads: ['breakdowns'],
  severity: 'error',
  find: ({ breakdowns = [] }) =>
    breakdowns.flatMap(({ by }, index) => {
      const groups = 'variable' in by ? (by.groups ?? []) : [];
      return groups.flatMap((group, place): Fault[] => {
        const path = ['breakdowns', index, 'by', 'groups', place];
        const empty = isRange(group) && (group.from ?? -Infinity) >= (group.below ?? Infinity);
        if (empty || (group.values === undefined && !isRange(group)))
          return [faultAt('group-without-values', path, {})];
        const other = groups.slice(0, place).find((earlier) => overlap(earlier, group));
        return other ? [faultAt('groups-overlap', path, { id: group.id, other: other.id })] : [];
      });
    }),
};

const publicHidesMore: StudyRule = {
  reads: ['disclosure'],
  severity: 'warning',
  find({ disclosure }) {
    const { internalK, publicK } = { ...defaultDisclosure, ...disclosure };
    if (publicK >= internalK) return [];
    return [faultAt('public-k-below-internal', ['disclosure'], { publicK, internalK })];
  },
};

export const resultRules: readonly StudyRule[] = [groupsAreApart, publicHidesMore];
