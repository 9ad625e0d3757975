/**
 * What a released score says of everybody like those who answered: an interval, and whether two groups differ by more
 * than chance. Made of nothing but the base, the mean and the spread that the release shows. Rounded bases count for
 * the least that they can be.
 *
 * Sources: Student's t for means; Wilson 1927 for shares; Welch 1947 for the difference of two means; Agresti & Caffo
 * 2000 (The American Statistician 54:280–288) for the difference of two shares, which holds in small groups as well.
 */
import { differenceInDifferences } from '../../../domain/results/statistics/difference-in-differences.js';
import { wilson } from '../../../domain/results/statistics/newcombe.js';
import { NORMAL, t95, twoSided } from '../../../domain/results/statistics/student-t.js';
import type { Figure } from '../../../domain/results/release.js';

export interface Estimate {
  readonly unit: 'share' | 'score';
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The least that the base can be. */
  readonly people: number;
  readonly standardError: number;
}

export interface Apart {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided. */
  readonly p: number;
}

interface Released {
  readonly base: Figure;
  readonly mean: Figure;
  readonly standardDeviation: Figure;
}

/** Where Student's t is the normal distribution, for two shares. */
const MANY = 10_000;

/** Null where anything that it takes is hidden, or where nobody differs from anybody. */
export function estimateOf(
  { base, mean, standardDeviation }: Released,
  unit: Estimate['unit'],
  rounding: number | null,
): Estimate | null {
  if (typeof base !== 'number' || typeof mean !== 'number') return null;
  const people = base - Math.floor((rounding ?? 1) / 2);
  if (people < 2) return null;
  if (unit === 'share') {
    const { low, high } = wilson(mean * people, people);
    return { unit, mean, low, high, people, standardError: Math.sqrt((mean * (1 - mean)) / people) };
  }
  if (typeof standardDeviation !== 'number' || standardDeviation === 0) return null;
  const standardError = standardDeviation / Math.sqrt(people);
  const margin = t95(people - 1) * standardError;
  return { unit, mean, low: mean - margin, high: mean + margin, people, standardError };
}

/** One minus the other, for groups of different people. */
export function apart(one: Estimate, other: Estimate): Apart | null {
  if (one.unit === 'share') return sharesApart(one, other);
  const found = differenceInDifferences(changed(one), changed(other));
  return found && { difference: found.estimate, low: found.low, high: found.high, p: found.p };
}

const changed = ({ people, mean, standardError }: Estimate) => ({ pairs: people, estimate: mean, standardError });

/** One success and one failure are added to each group. */
function sharesApart(one: Estimate, other: Estimate): Apart {
  const [first, second] = [one, other].map(({ mean, people }) => {
    const share = (mean * people + 1) / (people + 2);
    return { share, variance: (share * (1 - share)) / (people + 2) };
  }) as [{ share: number; variance: number }, { share: number; variance: number }];
  const adjusted = first.share - second.share;
  const standardError = Math.sqrt(first.variance + second.variance);
  const margin = NORMAL * standardError;
  return {
    difference: one.mean - other.mean,
    low: Math.max(-1, adjusted - margin),
    high: Math.min(1, adjusted + margin),
    p: twoSided(adjusted / standardError, MANY),
  };
}
