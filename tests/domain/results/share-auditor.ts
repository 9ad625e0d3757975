/**
 * Somebody with a linear program, who looks at the figures of one measure in one group: how far can a hidden share be
 * confined by the base, the other shares, the mean and the deviation together? Shares no code with the disclosure
 * control that it tests. What is shown counts as exact, rounded or not.
 */
import solver, { type SolveResult } from 'javascript-lp-solver';
import type { MeasureSpec } from '../../../domain/questionnaire/codebook.js';
import type { ReleaseScore } from '../../../domain/results/release.js';

export interface Confined {
  readonly threshold: string;
  /** By the base and the other shares. */
  readonly bySums: number;
  /** By the mean and the deviation as well. */
  readonly byAll: number;
}

/**
 * Per hidden share, between how many respondents it can be: the width of the range.
 * @param truth the score of every respondent in the group
 * @param possible every score that the measure can give
 */
export function confinedShares(
  shown: ReleaseScore,
  spec: MeasureSpec,
  truth: readonly number[],
  possible: readonly number[],
): readonly Confined[] {
  if (typeof shown.base !== 'number') return [];
  const isWithin = (score: number, { atMost, atLeast }: MeasureSpec['thresholds'][number]): boolean =>
    score <= (atMost ?? Infinity) && score >= (atLeast ?? -Infinity);
  const total = (of: (score: number) => number): number => truth.reduce((sum, score) => sum + of(score), 0);
  const figures = new Map<string, (score: number) => number>([['base', () => 1]]);
  if (typeof shown.mean === 'number') figures.set('sum', (score) => score);
  if (typeof shown.standardDeviation === 'number') figures.set('squares', (score) => score * score);
  spec.thresholds.forEach((threshold, index) => {
    if (typeof shown.within[index] === 'number')
      figures.set(`within ${threshold.id}`, (score) => Number(isWithin(score, threshold)));
  });
  const constraints = Object.fromEntries([...figures].map(([name, of]) => [name, { equal: total(of) }]));
  return spec.thresholds.flatMap((threshold, index): Confined[] => {
    if (typeof shown.within[index] === 'number') return [];
    const variables = Object.fromEntries(
      possible.map((score) => [
        `score ${score}`,
        {
          ...Object.fromEntries([...figures].map(([name, of]) => [name, of(score)])),
          aim: Number(isWithin(score, threshold)),
        },
      ]),
    );
    const bound = (opType: 'min' | 'max', limits: typeof constraints): number => {
      const model = { optimize: 'aim', opType, constraints: limits, variables };
      const { feasible, result } = solver.Solve(model) as SolveResult;
      if (!feasible) throw new Error(`${threshold.id}: the truth itself does not fit`);
      return result;
    };
    const width = (limits: typeof constraints): number => bound('max', limits) - bound('min', limits);
    const { sum: _sum, squares: _squares, ...sums } = constraints;
    return [{ threshold: threshold.id, bySums: width(sums), byAll: width(constraints) }];
  });
}
