/**
 * Adds what came since to what stands, out of published figures alone. Whoever has both releases could do the same sum,
 * so that it tells nothing that the two parts do not tell; and each of them was protected by itself.
 */
import { writtenMean, type Policy } from '../disclosure/policy.js';
import type { Figure, ReleaseScore, ReleaseTable } from '../release.js';

/** What stands stays where nobody shown came to it; where it shows nobody, those who came since are shown alone. */
export function joined<T extends { readonly base: Figure }>(
  stands: T | undefined,
  came: T | undefined,
  add: (stands: T, came: T) => T,
): T | undefined {
  if (!stands || !came) return stands ?? came;
  if (typeof stands.base !== 'number') return came;
  return typeof came.base === 'number' ? add(stands, came) : stands;
}

const sum = (one: Figure, other: Figure): Figure => together(one, other, (a, b) => a + b);

/** Hidden as soon as one of the two is. */
function together(one: Figure, other: Figure, of: (one: number, other: number) => number): Figure {
  if (typeof one !== 'number') return one;
  return typeof other === 'number' ? of(one, other) : other;
}

const sums = (some: readonly Figure[], others: readonly Figure[]): readonly Figure[] =>
  some.map((one, index) => sum(one, others[index] ?? NOT_KNOWN));

export const NOT_KNOWN: Figure = { hidden: 'previous' };

const size = (base: Figure): number => (typeof base === 'number' ? base : 0);

interface Part {
  readonly base: Figure;
  readonly mean: Figure;
}

function meanOf(one: Part, other: Part): Figure {
  const [people, others] = [size(one.base), size(other.base)];
  return together(one.mean, other.mean, (a, b) => (a * people + b * others) / (people + others));
}

export const addTables = (stands: ReleaseTable, came: ReleaseTable, policy: Policy): ReleaseTable => ({
  ...came,
  base: sum(stands.base, came.base),
  counts: sums(stands.counts, came.counts),
  dontKnow: sum(stands.dontKnow, came.dontKnow),
  refused: sum(stands.refused, came.refused),
  missing: sum(stands.missing, came.missing),
  mean:
    stands.mean === null || came.mean === null
      ? null
      : written(meanOf({ ...stands, mean: stands.mean }, { ...came, mean: came.mean }), policy),
});

export function addScores(stands: ReleaseScore, came: ReleaseScore, policy: Policy, range: number): ReleaseScore {
  const mean = meanOf(stands, came);
  return {
    ...came,
    base: sum(stands.base, came.base),
    mean: written(mean, policy, range),
    standardDeviation: written(range === 1 ? ofShare(mean, stands, came) : spreadOf(stands, came), policy, range),
    within: sums(stands.within, came.within),
  };
}

const written = (figure: Figure, policy: Policy, range?: number): Figure =>
  typeof figure === 'number' ? writtenMean(policy, figure, range) : figure;

/** Follows from the share. */
function ofShare(mean: Figure, stands: Part, came: Part): Figure {
  const people = size(stands.base) + size(came.base);
  return typeof mean === 'number' ? Math.sqrt((mean * (1 - mean) * people) / (people - 1)) : mean;
}

/** Within both parts, and between their means. */
function spreadOf(stands: ReleaseScore, came: ReleaseScore): Figure {
  const [people, others] = [size(stands.base), size(came.base)];
  const between = together(stands.mean, came.mean, (a, b) => ((a - b) ** 2 * people * others) / (people + others));
  const within = together(
    stands.standardDeviation,
    came.standardDeviation,
    (a, b) => (people - 1) * a ** 2 + (others - 1) * b ** 2,
  );
  return together(within, between, (a, b) => Math.sqrt((a + b) / (people + others - 1)));
}
