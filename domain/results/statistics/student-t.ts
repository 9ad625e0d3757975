/**
 * Student's t: the factor of a 95 % interval (its 97.5 % point), and how often chance goes at least as far.
 *
 * Written out here and not taken from a library: those that are well kept have no modules for a browser
 * (`@stdlib/stats-base-dists-t-quantile` 0.2.3 brings 223 packages and 51 KB gzip of CommonJS, `jstat` 1.9.6 is one
 * script of 18 KB), and the sums are exact for whole degrees of freedom. The tests compare with published figures.
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.3–26.7.5.
 */

/** The 97.5 % point of the normal distribution. */
export const NORMAL = 1.959963984540054;
const MANY = 200;

const known = new Map<number, number>();

/** @param freedom degrees of freedom, a whole number from 1 up */
export function t95(freedom: number): number {
  const found = known.get(freedom) ?? (freedom > MANY ? nearNormal(freedom) : exact(freedom));
  known.set(freedom, found);
  return found;
}

/** How often |t| is at least this large by chance: 0 to 1. @param freedom a whole number from 1 up */
export function twoSided(t: number, freedom: number): number {
  if (!Number.isFinite(t)) return 0;
  return Math.min(1, Math.max(0, 1 - within(Math.atan(Math.abs(t) / Math.sqrt(freedom)), freedom)));
}

/** The t within which 95 % of the distribution lies, by halving the angle's interval. */
function exact(freedom: number): number {
  let low = 0;
  let high = Math.PI / 2;
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (within(middle, freedom) < 0.95) low = middle;
    else high = middle;
  }
  return Math.tan((low + high) / 2) * Math.sqrt(freedom);
}

/** The share of the distribution between −t and t, for t = tan(angle) × √freedom (26.7.3 and 26.7.4). */
function within(angle: number, freedom: number): number {
  const cosine = Math.cos(angle);
  const odd = freedom % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let step = odd ? 3 : 2; step <= freedom - 2; step += 2) {
    term *= (cosine * cosine * (step - 1)) / step;
    // What follows is smaller still, and no longer seen in the sum.
    if (term < 1e-18) break;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** Cornish–Fisher expansion about the normal distribution (26.7.5); off by less than 1e-9 from 200 degrees on. */
function nearNormal(freedom: number): number {
  const x = NORMAL;
  return (
    x +
    (x ** 3 + x) / (4 * freedom) +
    (5 * x ** 5 + 16 * x ** 3 + 3 * x) / (96 * freedom ** 2) +
    (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / (384 * freedom ** 3)
  );
}
