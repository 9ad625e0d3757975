/**
 * The difference between two shares of the same people, with its 95 % interval: method 10 of Newcombe 1998, Statistics
 * in Medicine 17:2635–2650. Two Wilson intervals, put together with the correlation of the pairs.
 */
import type { Interval } from './interval.js';
import { NORMAL } from './student-t.js';

/** The same people at two moments: who said it both times, then only, now only, never. */
export interface PairedCounts {
  readonly both: number;
  readonly lost: number;
  readonly gained: number;
  readonly neither: number;
}

/**
 * Later minus earlier, from −1 to 1. Null without anybody.
 *
 * @param correlated false leaves the correlation out. Pairs that go together then get a wider interval than they
 *   deserve, made of nothing but the two shares: it tells nothing of how many changed their answer.
 */
export function pairedDifference(counts: PairedCounts, correlated = true): Interval | null {
  const { both, lost, gained, neither } = counts;
  const people = both + lost + gained + neither;
  if (people === 0) return null;
  const then = wilson(both + lost, people);
  const now = wilson(both + gained, people);
  const phi = correlated ? correlation(counts) : 0;
  const estimate = (gained - lost) / people;
  const reach = (one: number, other: number): number =>
    Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other));
  return {
    estimate,
    low: Math.max(-1, estimate - reach(now.estimate - now.low, then.high - then.estimate)),
    high: Math.min(1, estimate + reach(then.estimate - then.low, now.high - now.estimate)),
  };
}

/** φ, in its positive part corrected for continuity. */
export function correlation({ both, lost, gained, neither }: PairedCounts): number {
  const people = both + lost + gained + neither;
  const margins = (both + lost) * (gained + neither) * (both + gained) * (lost + neither);
  if (margins === 0) return 0;
  const product = both * neither - lost * gained;
  return (product > 0 ? Math.max(0, product - people / 2) : product) / Math.sqrt(margins);
}

/** Wilson's interval (1927) of one share. */
export function wilson(count: number, people: number): Interval {
  const share = count / people;
  const square = NORMAL * NORMAL;
  const middle = 2 * count + square;
  const margin = NORMAL * Math.sqrt(square + 4 * count * (1 - share));
  const under = 2 * (people + square);
  return {
    estimate: share,
    low: count === 0 ? 0 : (middle - margin) / under,
    high: count === people ? 1 : (middle + margin) / under,
  };
}
