/** A measure whose change is told, and what is told of it as sums of the ways that people took from score to score. */
import type { MeasureSpec } from '../../../../domain/questionnaire/codebook.js';
import type { Block, ChangeStudy, ValueOf } from './change-study.js';
import type { Term } from './paper.js';
import { AWAY, type Way } from './ways.js';

export interface ScoredMeasure {
  readonly spec: MeasureSpec;
  /** Every score that can be given. */
  readonly values: readonly number[];
  /** Which of them a row has. */
  readonly valueOf: ValueOf;
  /** The least difference that counts as up or down. */
  readonly step: number;
}

export interface ChangeTerms {
  readonly people: readonly Term[];
  /** The scores that pairs had at first. */
  readonly then: readonly Term[];
  readonly up: readonly Term[];
  readonly down: readonly Term[];
  readonly same: readonly Term[];
  readonly sum: readonly Term[];
  readonly squares: readonly Term[];
  readonly left: readonly Term[];
  readonly leftSum: readonly Term[];
}

export function termsOf(
  study: ChangeStudy,
  { values, step }: ScoredMeasure,
  ways: Block,
  complex: string | null,
  from: string,
  to: string,
): ChangeTerms {
  const score = (state: number | undefined): number => values[state ?? -1] ?? 0;
  const [then, now] = [study.waveOf(from), study.waveOf(to)];
  const both = (way: Way): boolean => (way[then] ?? AWAY) >= 0 && (way[now] ?? AWAY) >= 0;
  const move = (way: Way): number => (both(way) ? score(way[now]) - score(way[then]) : 0);
  const hasLeft = (way: Way): boolean => (way[then] ?? AWAY) >= 0 && !both(way);
  const sum = (weight: (way: Way) => number): readonly Term[] => study.sum(ways, complex, weight);
  return {
    people: sum((way) => Number(both(way))),
    then: sum((way) => (both(way) ? score(way[then]) : 0)),
    up: sum((way) => Number(move(way) >= step - 1e-6)),
    down: sum((way) => Number(move(way) <= 1e-6 - step)),
    same: sum((way) => Number(both(way) && Math.abs(move(way)) < step - 1e-6)),
    sum: sum(move),
    squares: sum((way) => move(way) ** 2),
    left: sum((way) => Number(hasLeft(way))),
    leftSum: sum((way) => (hasLeft(way) ? score(way[then]) : 0)),
  };
}
