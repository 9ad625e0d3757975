/** Which scores a measure can give: what an attacker knows of it before any figure is shown. */
import type { MeasureSpec } from '../../questionnaire/codebook.js';

/** More than any instrument has; a finer one counts by the ends of its classes. */
const MOST_SCORES = 400;

/**
 * In ascending order.
 * @param observed scores that were given: with answers missing they lie between the steps of the scale
 * @param classOf the thresholds that a score is within
 */
export function possibleScores(
  spec: MeasureSpec,
  observed: Iterable<number>,
  classOf: (score: number) => number,
): readonly number[] {
  const step = stepOf(spec);
  const steps = Math.floor((spec.max - spec.min) / step + 1e-9);
  const scores = new Set([spec.min, spec.max]);
  if (steps < MOST_SCORES) for (let at = 0; at <= steps; at += 1) scores.add(spec.min + at * step);
  for (const score of observed) if (!Number.isNaN(score)) scores.add(score);
  const sorted = [...scores].sort((a, b) => a - b);
  if (sorted.length <= MOST_SCORES) return sorted;
  return sorted.filter((score, index) => {
    const own = classOf(score);
    return classOf(sorted[index - 1] ?? NaN) !== own || classOf(sorted[index + 1] ?? NaN) !== own;
  });
}

/** The least difference between two scores. Answers to items are whole numbers. */
export function stepOf({ scoring, items, min, max }: Pick<MeasureSpec, 'scoring' | 'items' | 'min' | 'max'>): number {
  switch (scoring.kind) {
    case 'sum':
      return Math.abs(scoring.times) || 1;
    case 'mean':
      return (max - min) / ((scoring.itemMax - scoring.itemMin) * Math.max(1, items.length)) || 1;
    default:
      return 1;
  }
}
