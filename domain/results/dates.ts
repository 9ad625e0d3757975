/** Dates as numbers that can be binned: years, or months since the year 0 where they lie close together. */
import { binsFor, monthStep, roundStep, type Bin } from './bins.js';

/** Months since the year 0 of `2026-03-14` or a longer form; NaN for what is no date. */
export function monthsOf(text: unknown): number {
  const match = typeof text === 'string' ? /^(\d{4})-(\d{2})(?:-|$)/.exec(text) : null;
  const month = Number(match?.[2]);
  return match && month >= 1 && month <= 12 ? Number(match[1]) * 12 + month - 1 : NaN;
}

/** `2026-03`. */
export const writeMonth = (months: number): string =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;

const MONTHS_SHOWN_APART = 36;

export interface DateBins {
  /** In months. */
  readonly bins: readonly Bin[];
  readonly unit: 'year' | 'month';
}

export function dateBins(months: Float64Array): DateBins {
  const known = months.filter((value) => !Number.isNaN(value)).sort();
  const span =
    (known[Math.round(0.95 * (known.length - 1))] ?? 0) - (known[Math.round(0.05 * (known.length - 1))] ?? 0);
  if (span < MONTHS_SHOWN_APART) return { bins: binsFor(months, monthStep), unit: 'month' };
  const years = binsFor(
    Float64Array.from(months, (value) => Math.floor(value / 12)),
    roundStep,
  );
  const inMonths = (edge: number | null): number | null => (edge === null ? null : edge * 12);
  return { bins: years.map(({ from, below }) => ({ from: inMonths(from), below: inMonths(below) })), unit: 'year' };
}
