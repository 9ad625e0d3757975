/**
 * Bins for numbers and dates, with round edges. The outermost bins are open, and the edges follow from the middle
 * nine tenths of the values, so that no edge tells the highest income of the block.
 */
import type { LocalizedText } from '../localized-text.js';

export interface Bin {
  /** Holds `from` ≤ x < `below`; null is open. */
  readonly from: number | null;
  readonly below: number | null;
}

/** A bin with its name: declared by a breakdown, or made from the numbers. */
export interface NamedBin extends Bin {
  readonly code: string;
  readonly label: LocalizedText;
}

/** For signs that every language reads. */
export const inEveryLanguage = (languages: readonly string[], text: string): LocalizedText =>
  Object.fromEntries(languages.map((language) => [language, text]));

const MOST_BINS = 8;

/**
 * @param values all values, in any order; NaN is left out
 * @param step the smallest width of a bin that makes sense: 1 for years and persons
 */
export function binsFor(values: Float64Array, step: (span: number) => number = roundStep): readonly Bin[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  if (sorted.length === 0) return [];
  const lowest = at(0.05);
  const highest = at(0.95);
  const whole = sorted.every((value) => Number.isInteger(value));
  const width = whole && highest - lowest < MOST_BINS ? 1 : step(highest - lowest);
  const first = Math.floor(lowest / width);
  const last = Math.floor(highest / width);
  const bins: { from: number | null; below: number | null }[] = [];
  for (let index = first; index <= last; index += 1) {
    bins.push({ from: round(index * width), below: round((index + 1) * width) });
  }
  const start = bins[0];
  const end = bins[bins.length - 1];
  if (start && at(0) < (start.from ?? 0)) start.from = null;
  if (end && at(1) >= (end.below ?? 0)) end.below = null;
  return bins;
}

/** Undoes the dust of binary fractions: 3 × 0.1. */
const round = (value: number): number => Number(value.toPrecision(12));

/** 1, 2 or 5 times a power of ten. */
export function roundStep(span: number): number {
  const least = (span || 1) / MOST_BINS;
  const power = 10 ** Math.floor(Math.log10(least));
  return round([1, 2, 5, 10].map((times) => times * power).find((size) => size >= least * (1 - 1e-9)) ?? 10 * power);
}

/** Months that fit a year: for dates that lie close together. */
export const monthStep = (span: number): number =>
  [1, 3, 6, 12].find((size) => (span + 1) / size <= MOST_BINS) ?? 12 * Math.ceil(span / 12 / MOST_BINS);

/** The bin of a value, by index; −1 when there is none. */
export function binOf(bins: readonly Bin[], value: number): number {
  return bins.findIndex(({ from, below }) => (from === null || value >= from) && (below === null || value < below));
}

/** `16..65`, `..16`, `65..`. */
export const binCode = ({ from, below }: Bin, write: (edge: number) => string = String): string =>
  `${from === null ? '' : write(from)}..${below === null ? '' : write(below)}`;

/** `16–64`, `< 16`, `≥ 65`: signs that every language reads. Whole numbers show the last one that is in. */
export function binLabel({ from, below }: Bin, whole: boolean, write: (edge: number) => string = String): string {
  if (from === null) return below === null ? '…' : `< ${write(below)}`;
  if (below === null) return `≥ ${write(from)}`;
  if (!whole) return `${write(from)} – < ${write(below)}`;
  return below - from === 1 ? write(from) : `${write(from)}–${write(below - 1)}`;
}
