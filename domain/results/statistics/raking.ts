/**
 * Weights that make respondents add up to what the register says of all residents, one margin after the other until
 * all of them fit. Source: Deming & Stephan 1940, Annals of Mathematical Statistics 11:427–444. Trimmed at five times
 * the mean weight (fieldwork-facts.md, section 3). How much the weights cost: Kish 1965, Survey Sampling, 11.7.
 */

/** What is known of everybody in one respect: age band, household, stairwell. */
export interface Margin {
  /** Per respondent the index of the group; anything else is somebody without a group, whom this margin leaves alone. */
  readonly group: Uint8Array;
  /** How many there are in each group, in any unit. */
  readonly targets: readonly number[];
}

export interface Weighting {
  /** Per respondent; the mean is 1. */
  readonly weights: Float64Array;
  /** Whether every margin fits. When weights were trimmed, or margins contradict each other, it may not. */
  readonly converged: boolean;
  readonly rounds: number;
  /** Whether any weight was larger than the limit and was cut. */
  readonly trimmed: boolean;
  /** As many people, equally weighted, would tell as much. */
  readonly effective: number;
  readonly largest: number;
}

export type RakingFailure =
  /** The register has people in a group that no respondent is in: no weight can stand for them. */
  'empty-group' | 'nobody';

const MOST_ROUNDS = 200;
const FITS = 1e-6;
export const LARGEST_WEIGHT = 5;

export function rake(respondents: number, margins: readonly Margin[]): Weighting | RakingFailure {
  if (respondents === 0) return 'nobody';
  const goals = margins.map((margin) => goalsOf(margin, respondents));
  if (goals.includes(null)) return 'empty-group';
  const weights = new Float64Array(respondents).fill(1);
  let trimmed = false;
  let rounds = 0;
  let converged = false;
  while (!converged && rounds < MOST_ROUNDS) {
    rounds += 1;
    margins.forEach((margin, index) => fit(weights, margin, goals[index] ?? []));
    if (trim(weights)) trimmed = true;
    converged = margins.every((margin, index) => fitsGoals(weights, margin, goals[index] ?? []));
  }
  // A cut lowers the mean, and the limit with it.
  for (let cut = 0; cut < MOST_ROUNDS && trim(weights); cut += 1);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  for (let row = 0; row < respondents; row += 1) weights[row] = ((weights[row] ?? 0) * respondents) / sum;
  return { weights, converged, rounds, trimmed, effective: effectiveSize(weights), largest: Math.max(...weights) };
}

/** Kish's effective sample size: (Σw)² / Σw². */
export function effectiveSize(weights: Float64Array): number {
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}

/** The register's groups, scaled to the respondents who are in one of them. Null for a group that nobody can stand for. */
function goalsOf({ group, targets }: Margin, respondents: number): readonly number[] | null {
  const counts = targets.map(() => 0);
  for (let row = 0; row < respondents; row += 1) {
    const own = group[row] ?? targets.length;
    if (own < targets.length) counts[own] = (counts[own] ?? 0) + 1;
  }
  const present = counts.reduce((sum, count) => sum + count, 0);
  const total = targets.reduce((sum, target) => sum + target, 0);
  if (targets.some((target, own) => target > 0 && counts[own] === 0) || total === 0) return null;
  return targets.map((target) => (target / total) * present);
}

function sumsOf(weights: Float64Array, { group, targets }: Margin): number[] {
  const sums = targets.map(() => 0);
  for (let row = 0; row < weights.length; row += 1) {
    const own = group[row] ?? targets.length;
    if (own < targets.length) sums[own] = (sums[own] ?? 0) + (weights[row] ?? 0);
  }
  return sums;
}

function fit(weights: Float64Array, margin: Margin, goals: readonly number[]): void {
  const sums = sumsOf(weights, margin);
  for (let row = 0; row < weights.length; row += 1) {
    const own = margin.group[row] ?? goals.length;
    const sum = sums[own] ?? 0;
    if (own < goals.length && sum > 0) weights[row] = ((weights[row] ?? 0) * (goals[own] ?? 0)) / sum;
  }
}

const fitsGoals = (weights: Float64Array, margin: Margin, goals: readonly number[]): boolean =>
  sumsOf(weights, margin).every((sum, own) => Math.abs(sum - (goals[own] ?? 0)) <= FITS * Math.max(1, goals[own] ?? 0));

/** Cuts what is larger than the limit; what was cut is given to all by the next round. */
function trim(weights: Float64Array): boolean {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const limit = LARGEST_WEIGHT * mean;
  let cut = false;
  for (let row = 0; row < weights.length; row += 1) {
    if ((weights[row] ?? 0) <= limit * (1 + FITS)) continue;
    weights[row] = limit;
    cut = true;
  }
  return cut;
}
