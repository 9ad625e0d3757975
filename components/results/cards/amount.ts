/**
 * A share as a number of people out of ten or a hundred. It never says "nobody" or "everybody": somebody is never
 * written as none, nor almost all as all, and a rounded figure is "about".
 */
import type { Amount } from './result-card.js';

/** Half a rounding step may weigh no more than this of the base, or a hundred people are counted in steps of five. */
const TOLERATED_ERROR = 0.02;

/** With fewer answers than that, one of a hundred people would be less than one person. */
const BASE_FOR_HUNDRED = 100;

export interface Shares {
  /** What counts in the release are rounded to; null where they are exact. */
  readonly rounding: number | null;
  /** How many little people one wants to see. */
  readonly people: 10 | 100;
}

/** `share` is 0–1 of a shown base. */
export function amountOf(share: number, base: number, { rounding, people }: Shares): Amount {
  const of = people === 100 && base >= BASE_FOR_HUNDRED ? 100 : 10;
  const step = of === 100 && (rounding ?? 1) / 2 > TOLERATED_ERROR * base ? 5 : 1;
  const exact = Math.min(Math.max(share, 0), 1) * of;
  const n = Math.round(exact / step) * step;
  if (n <= 0) return { kind: 'fewer', n: step, of };
  if (n >= of) return { kind: 'more', n: of - step, of };
  const isExact = rounding === null && Math.abs(exact - n) < 1e-9;
  return { kind: isExact ? 'exactly' : 'about', n, of };
}

/** How many people are drawn full; a half one stands for "fewer than one" and "more than nine". */
export function filledOf({ kind, n }: Amount): number {
  if (kind === 'fewer') return n / 2;
  return kind === 'more' ? n + 0.5 : n;
}
