/** The scores of one measure, ready for disclosure control: what every slot of every wave holds. */
import { at, count, moments, type Tally } from './count.js';
import type { Design } from './design.js';
import type { CatalogueMeasure } from './measures.js';
import { thresholdsOf } from '../questionnaire/score.js';
import type { MeasureSpec } from '../questionnaire/codebook.js';
import { possibleScores } from './possible-scores.js';

export interface MeasureTally {
  readonly measure: CatalogueMeasure;
  /** One figure per respondent, NaN without a score. */
  readonly scores: Float64Array;
  readonly sums: Tally<Float64Array>;
  /** Respondents by the set of thresholds that they are within: one bit per threshold. */
  readonly sets: Tally;
  /** Respondents by score; null where there are too many different ones, and where nothing is told but the mean. */
  readonly histogram: Histogram | null;
}

export interface Histogram {
  /** Every score that can be given, ascending. */
  readonly scores: readonly number[];
  readonly tally: Tally;
}

/** Sets of thresholds are counted by their bits; no measure has nearly as many. */
const MOST_THRESHOLDS = 6;

export function tallyMeasure(
  measure: CatalogueMeasure,
  scores: Float64Array,
  design: Design,
  indices: readonly Uint32Array[],
): MeasureTally {
  const { spec } = measure;
  const codes = new Uint8Array(scores.length);
  const shown = thresholdsShown(measure).length;
  const setOf = new Map<number, number>();
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? NaN;
    if (Number.isNaN(score)) continue;
    let set = setOf.get(score);
    if (set === undefined) {
      set = setOfThresholds(spec, score, shown);
      setOf.set(score, set);
    }
    codes[row] = 1 + set;
  }
  const width = 1 + (1 << shown);
  return {
    measure,
    scores,
    sums: moments(scores, design, indices),
    sets: count({ kind: 'codes', codes, width }, design, indices),
    histogram: shown === 0 ? null : histogramOf(spec, scores, [...setOf.keys()], design, indices),
  };
}

/** A byte per respondent; zero is for who has no score. */
const MOST_SCORES = 255;

function histogramOf(
  spec: MeasureSpec,
  scores: Float64Array,
  observed: readonly number[],
  design: Design,
  indices: readonly Uint32Array[],
): Histogram | null {
  const possible = possibleScores(spec, observed);
  if (possible.length > MOST_SCORES) return null;
  const codeOf = new Map(possible.map((score, index) => [score, index + 1]));
  const codes = Uint8Array.from(scores, (score) => codeOf.get(score) ?? 0);
  return { scores: possible, tally: count({ kind: 'codes', codes, width: possible.length + 1 }, design, indices) };
}

/** How many have each score of the histogram. */
export function byScore({ scores, tally }: Histogram, design: Design, wave: number, slot: number): readonly number[] {
  const first = at(tally, design, wave, slot) + 1;
  return scores.map((_, index) => tally.figures[first + index] ?? 0);
}

/** The thresholds that a score is within, a bit each. */
export function setOfThresholds(spec: Pick<MeasureSpec, 'thresholds'>, score: number, thresholds: number): number {
  const within = thresholdsOf(spec, score);
  return spec.thresholds
    .slice(0, thresholds)
    .reduce((bits, one, bit) => bits | (within.includes(one) ? 1 << bit : 0), 0);
}

export const thresholdsShown = ({ spec }: CatalogueMeasure): CatalogueMeasure['spec']['thresholds'] =>
  spec.thresholds.slice(0, MOST_THRESHOLDS);

export interface RawScore {
  readonly base: number;
  readonly sum: number;
  readonly squares: number;
  readonly within: readonly number[];
  /** By set of thresholds. */
  readonly sets: readonly number[];
}

export function rawScore({ measure, sums, sets }: MeasureTally, design: Design, wave: number, slot: number): RawScore {
  const first = at(sums, design, wave, slot);
  const start = at(sets, design, wave, slot) + 1;
  const bySet = Array.from({ length: sets.width - 1 }, (_, set) => sets.figures[start + set] ?? 0);
  return {
    base: sums.figures[first] ?? 0,
    sum: sums.figures[first + 1] ?? 0,
    squares: sums.figures[first + 2] ?? 0,
    within: thresholdsShown(measure).map((_, bit) =>
      bySet.reduce((total, one, set) => total + ((set >> bit) & 1 ? one : 0), 0),
    ),
    sets: bySet,
  };
}

/** Sample standard deviation from sums; null under two respondents. */
export function deviation({ base, sum, squares }: Pick<RawScore, 'base' | 'sum' | 'squares'>): number | null {
  if (base < 2) return null;
  return Math.sqrt(Math.max(0, (squares - (sum * sum) / base) / (base - 1)));
}
