/**
 * A mean in which some count for more than others, with its 95 % interval by Student's t. The standard error is that
 * of a ratio of two sums (Lumley 2010, Complex Surveys, 2.2), which is what R's package survey gives for weights
 * without clusters.
 */
import type { Interval } from './interval.js';
import { t95 } from './student-t.js';

/** @param values NaN for who does not count. Null under two values. */
export function weightedMean(values: Float64Array, weights: Float64Array): Interval | null {
  let people = 0;
  let sum = 0;
  let total = 0;
  values.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    const weight = weights[row] ?? 0;
    people += 1;
    total += weight;
    sum += weight * value;
  });
  if (people < 2 || total === 0) return null;
  const estimate = sum / total;
  let squares = 0;
  values.forEach((value, row) => {
    if (!Number.isNaN(value)) squares += ((weights[row] ?? 0) * (value - estimate)) ** 2;
  });
  const margin = (t95(people - 1) * Math.sqrt((people / (people - 1)) * squares)) / total;
  return { estimate, low: estimate - margin, high: estimate + margin };
}
