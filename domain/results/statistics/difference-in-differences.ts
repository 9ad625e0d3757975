/**
 * How much more the renovated complexes changed than those to compare with: the difference of two mean changes, with
 * its 95 % interval for two groups that need not vary equally (Welch 1947, Biometrika 34:28–35). Degrees of freedom
 * are rounded down, to the safe side.
 */
import type { Interval } from './interval.js';
import type { PairedMean } from './paired-mean.js';
import { t95, twoSided } from './student-t.js';

export interface DifferenceInDifferences extends Interval {
  readonly standardError: number;
  readonly freedom: number;
  readonly p: number;
}

type Changed = Pick<PairedMean, 'pairs' | 'estimate' | 'standardError'>;

/** Null when nothing varies: such an interval would claim to know for certain. */
export function differenceInDifferences(renovated: Changed, comparison: Changed): DifferenceInDifferences | null {
  const one = renovated.standardError ** 2;
  const other = comparison.standardError ** 2;
  const variance = one + other;
  if (renovated.pairs < 2 || comparison.pairs < 2 || variance === 0) return null;
  const freedom = Math.max(
    1,
    Math.floor(variance ** 2 / (one ** 2 / (renovated.pairs - 1) + other ** 2 / (comparison.pairs - 1)) + 1e-9),
  );
  const estimate = renovated.estimate - comparison.estimate;
  const standardError = Math.sqrt(variance);
  const margin = t95(freedom) * standardError;
  return {
    estimate,
    low: estimate - margin,
    high: estimate + margin,
    standardError,
    freedom,
    p: twoSided(estimate / standardError, freedom),
  };
}
