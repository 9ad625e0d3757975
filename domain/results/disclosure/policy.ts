/** Which figures are too small, and how the others are written. */
import type { DominanceConfig, StudyConfig } from '../../study/study-config.js';
import type { Release } from '../release.js';

export interface Policy {
  readonly audience: Release['audience'];
  /** Smallest number of respondents that is shown. */
  readonly k: number;
  /** Public counts are multiples of this; null leaves them as they are. */
  readonly rounding: number | null;
  /** When a few people make up most of a sum of numbers. */
  readonly dominance: DominanceConfig | null;
  /** Of which questions "nobody" and "everybody" give something away. */
  readonly extremes: 'none' | 'disclosive' | 'all';
  /** Whether hidden counts are kept wide over all groups together, however long it takes. */
  readonly thorough: boolean;
}

/** No setting goes below 3 (fieldwork-facts.md, section 4). */
const SMALLEST_K = 3;

/** More than half of it is one person's. */
const DOMINANCE: DominanceConfig = { people: 1, share: 0.5 };

export function policyOf(
  { disclosure }: Pick<StudyConfig, 'disclosure'>,
  audience: Release['audience'],
  thorough = false,
): Policy {
  const least = Math.max(SMALLEST_K, Math.ceil(audience === 'public' ? disclosure.publicK : disclosure.internalK));
  const rounding =
    audience === 'public' && disclosure.publicRounding > 1 ? Math.round(disclosure.publicRounding) : null;
  // A k between two multiples would make 6 of 12 look like 10 of 10.
  const k = rounding === null ? least : Math.ceil(least / rounding) * rounding;
  const { dominance = DOMINANCE, internalExtremes = 'none', publicExtremes = 'disclosive' } = disclosure;
  return {
    audience,
    k,
    rounding,
    dominance,
    extremes: audience === 'public' ? publicExtremes : internalExtremes,
    thorough,
  };
}

/** Somebody, and fewer than k. */
export const isSmall = ({ k }: Policy, count: number): boolean => count > 0 && count < k;

/** Whether "nobody" and "everybody" give something away: in public those of sensitive questions, or as the study says. */
export const hidesExtremes = ({ extremes }: Policy, disclosive: boolean): boolean =>
  extremes === 'all' || (extremes === 'disclosive' && disclosive);

/** Whether a sum is that of a few people, and its mean tells what they have. @param largest in falling order */
export function isDominated({ dominance }: Policy, largest: readonly number[], sum: number): boolean {
  if (!dominance || sum <= 0) return false;
  const few = largest.slice(0, dominance.people).reduce((all, one) => all + one, 0);
  return few > dominance.share * sum;
}

/** A count as it is written. As k is a multiple too, rounding never brings it under k. */
export function writtenCount({ rounding }: Policy, count: number): number {
  return rounding === null ? count : Math.round(count / rounding) * rounding;
}

/**
 * A mean as it is written: two decimals for staff and one in public, so that with its base it does not give the sum
 * away to the last point; two more where the whole range is 1.
 */
export function writtenMean({ audience }: Policy, mean: number, range = Infinity): number {
  const factor = (audience === 'public' ? 10 : 100) * (range <= 1 ? 100 : 1);
  const written = Math.round(mean * factor) / factor;
  return written === 0 ? 0 : written;
}

/**
 * A p as it is written, rounded up so that nothing looks surer than it is. In public to two decimals: with more of
 * them the rounded counts behind it could be worked out.
 */
export function writtenP({ audience }: Policy, p: number): number {
  const factor = audience === 'public' ? 100 : 10_000;
  return Math.min(1, Math.max(1, Math.ceil(p * factor - 1e-9)) / factor);
}

/**
 * A difference as it is written. Of shares the public gets whole percentage points: with its interval, a finer one
 * would tell the shares of the pairs to the last person, and so what the few said who were no pair.
 */
export const writtenDifference = (policy: Policy, difference: number, share: boolean): number =>
  share && policy.audience === 'public'
    ? Math.round(difference * 100) / 100 || 0
    : writtenMean(policy, difference, share ? 1 : Infinity);
