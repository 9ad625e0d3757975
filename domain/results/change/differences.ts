/**
 * Change as something that is counted like any score: a pair's later score minus the earlier one, with two thresholds
 * (up and down) between which people are "as they were". So disclosure control sees in it what it sees in a measure.
 */
import type { MeasureSpec } from '../../questionnaire/codebook.js';
import type { Tally } from '../count.js';
import type { CatalogueMeasure } from '../measures.js';
import type { MeasureTally } from '../scores.js';
import { stepOf } from '../possible-scores.js';
import type { Period } from './periods.js';

export interface Differences {
  readonly period: Period;
  /** Counted in the later wave, in groups as they are there. */
  readonly tally: MeasureTally;
  /** The earlier figures of the same pairs, in the same places. */
  readonly baseline: Tally<Float64Array>;
  /** Whether it is a share: who has it, and who has not. */
  readonly binary: boolean;
}

/** Where `up` and `down` stand among the thresholds of a difference. */
export const UP = 0;
export const DOWN = 1;

/** Halves of a thousandth: differences of fractions have dust on them. */
const DUST = 1e-6;

/** A tenth of the scale, or one step of a coarser one: by less than that, somebody is as they were. */
export function noticeable(spec: Pick<MeasureSpec, 'unit' | 'min' | 'max' | 'scoring' | 'items'>): number {
  return spec.unit === 'share' ? 1 : Math.max(stepOf(spec), (spec.max - spec.min) / 10);
}

/** A measure of differences. @param step the least difference that counts as up or down */
export function differenceMeasure(measure: CatalogueMeasure, step: number): CatalogueMeasure {
  const { spec } = measure;
  const range = spec.max - spec.min;
  const least = spec.unit === 'share' ? 1 : stepOf(spec);
  return {
    ...measure,
    spec: {
      ...spec,
      unit: 'score',
      min: -range,
      max: range,
      scoring: { kind: 'sum', times: least, missingAllowed: 0, itemMin: 0, itemMax: 1 },
      thresholds: [
        { id: 'up', label: {}, atLeast: step - DUST },
        { id: 'down', label: {}, atMost: DUST - step },
      ],
    },
  };
}
