/** How the scores of a measure changed within pairs, from wave to wave, ready for disclosure control. */
import { at, moments } from '../count.js';
import type { Design } from '../design.js';
import { tallyMeasure, type MeasureTally } from '../scores.js';
import { differenceMeasure, noticeable, type Differences } from './differences.js';
import type { Pairs, PairsOf } from './pairs.js';
import { periodsOf } from './periods.js';

export interface MeasureChanges {
  readonly tally: MeasureTally;
  /** The least difference that counts as up or down. */
  readonly step: number;
  readonly periods: readonly MeasureDifferences[];
}

export interface MeasureDifferences extends Differences {
  readonly pairs: Pairs;
  /** Later minus earlier, in the later rows; NaN for who is no pair with two scores. */
  readonly differences: Float64Array;
}

export function tallyMeasureChanges(
  tally: MeasureTally,
  pairsOf: PairsOf,
  design: Design,
  indices: readonly Uint32Array[],
): MeasureChanges {
  const { measure, scores, sums } = tally;
  const step = noticeable(measure.spec);
  const differing = differenceMeasure(measure, step);
  const everybody = design.slotOf(design.places, 0);
  const waves = Array.from({ length: design.waves }, (_, wave) => wave);
  const scored = waves.filter((wave) => (sums.figures[at(sums, design, wave, everybody)] ?? 0) > 0);
  const periods = periodsOf(scored).map((period): MeasureDifferences => {
    const pairs = pairsOf(period);
    const differences = new Float64Array(scores.length).fill(NaN);
    const baseline = new Float64Array(scores.length).fill(NaN);
    pairs.later.forEach((row, index) => {
      const before = scores[pairs.earlier[index] ?? 0] ?? NaN;
      const difference = (scores[row] ?? NaN) - before;
      if (Number.isNaN(difference)) return;
      differences[row] = difference;
      baseline[row] = before;
    });
    return {
      period,
      pairs,
      differences,
      tally: tallyMeasure(differing, differences, design, indices),
      baseline: moments(baseline, design, indices),
      binary: measure.spec.unit === 'share',
    };
  });
  return { tally, step, periods };
}
