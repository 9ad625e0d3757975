/** The mean change of the same people, with its 95 % interval and p by Student's t. */
import type { Interval } from './interval.js';
import { t95, twoSided } from './student-t.js';

/** Differences of pairs, added up. */
export interface PairedSums {
  readonly pairs: number;
  readonly sum: number;
  /** The sum of their squares. */
  readonly squares: number;
}

export interface PairedMean extends Interval {
  readonly pairs: number;
  /** Standard deviation of the differences. */
  readonly deviation: number;
  readonly standardError: number;
  /** Two-sided. 1 where nobody changed, 0 where everybody changed by the same. */
  readonly p: number;
}

/** Differences that do not vary but for the dust of adding up fractions. */
const DUST = 1e-9;

/** Null under two pairs: one pair has no spread. */
export function pairedMean({ pairs, sum, squares }: PairedSums): PairedMean | null {
  if (pairs < 2) return null;
  const estimate = sum / pairs;
  const variance = Math.max(0, (squares - (sum * sum) / pairs) / (pairs - 1));
  const spread = Math.sqrt(variance);
  const deviation = spread < DUST ? 0 : spread;
  const standardError = deviation / Math.sqrt(pairs);
  const margin = t95(pairs - 1) * standardError;
  const alike = Math.abs(estimate) < DUST ? 1 : 0;
  const p = deviation === 0 ? alike : twoSided(estimate / standardError, pairs - 1);
  return { pairs, estimate, low: estimate - margin, high: estimate + margin, deviation, standardError, p };
}
