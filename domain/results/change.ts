/**
 * Change of a measure since the wave before: the difference within pairs, a pair being the same person of the same
 * household in both waves. A new tenant is no pair.
 */
import { MOMENTS, at, moments, type Tally } from './count.js';
import type { Design } from './design.js';
import type { Respondents } from './respondents.js';
import { deviation, type MeasureTally } from './scores.js';
import { t95 } from './statistics/student-t.js';

export interface ChangeTally {
  /** Per wave, the wave that it is compared with: the last one before it that has scores. */
  readonly since: readonly (number | null)[];
  /** Differences, counted in the later wave and its groups. */
  readonly sums: Tally<Float64Array>;
}

export interface RawChange {
  readonly pairs: number;
  readonly mean: number;
  /** 95 % interval by Student's t. */
  readonly low: number;
  readonly high: number;
  /** Whether every pair changed by the same amount. */
  readonly alike: boolean;
}

export function tallyChange(
  { scores, sums }: MeasureTally,
  { wave, person, persons, rows }: Respondents,
  design: Design,
  indices: readonly Uint32Array[],
): ChangeTally {
  const everybody = design.slotOf(design.places, 0);
  const scored = Array.from(
    { length: design.waves },
    (_, one) => (sums.figures[at(sums, design, one, everybody)] ?? 0) > 0,
  );
  const since = scored.map((_, one) => {
    const before = scored.lastIndexOf(true, one - 1);
    return one === 0 || before < 0 ? null : before;
  });
  const difference = new Float64Array(rows).fill(NaN);
  const earlier = new Float64Array(persons);
  since.forEach((before, current) => {
    if (before === null) return;
    earlier.fill(NaN);
    for (let row = 0; row < rows; row += 1) {
      const who = person[row] ?? -1;
      if (who >= 0 && wave[row] === before) earlier[who] = scores[row] ?? NaN;
    }
    for (let row = 0; row < rows; row += 1) {
      const who = person[row] ?? -1;
      if (who >= 0 && wave[row] === current) difference[row] = (scores[row] ?? NaN) - (earlier[who] ?? NaN);
    }
  });
  return { since, sums: moments(difference, design, indices) };
}

export function rawChange({ sums }: ChangeTally, design: Design, wave: number, slot: number): RawChange {
  const start = at(sums, design, wave, slot);
  const [base = 0, sum = 0, squares = 0] = sums.figures.subarray(start, start + MOMENTS);
  const spread = deviation({ base, sum, squares }) ?? 0;
  const mean = base === 0 ? 0 : sum / base;
  const margin = base < 2 ? Infinity : (t95(base - 1) * spread) / Math.sqrt(base);
  return { pairs: base, mean, low: mean - margin, high: mean + margin, alike: spread < 1e-9 };
}
