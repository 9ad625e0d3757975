/** Which scores a measure can give: what an attacker knows of it before any figure is shown. */
import type { MeasureSpec } from '../questionnaire/codebook.js';

/** More than any instrument has: of a finer one only what was given is listed, and its ends. */
const MOST_STEPS = 400;

/**
 * In ascending order.
 * @param observed scores that were given: with answers missing they lie between the steps of the scale
 */
export function possibleScores(spec: MeasureSpec, observed: Iterable<number>): readonly number[] {
  const step = stepOf(spec);
  const steps = Math.floor((spec.max - spec.min) / step + 1e-9);
  const scores = new Set([spec.min, spec.max]);
  if (steps < MOST_STEPS) for (let at = 0; at <= steps; at += 1) scores.add(spec.min + at * step);
  for (const score of observed) if (!Number.isNaN(score)) scores.add(score);
  return [...scores].sort((a, b) => a - b);
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
