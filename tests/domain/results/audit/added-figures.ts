/**
 * What a release tells beside the one before it: who keeps both subtracts the one from the other. A table that is as it
 * was tells nothing; one that was hidden as a whole and is not any more tells of those who came alone. Shares no code
 * with the disclosure control that it tests.
 */
import type { Figure, Release, ReleaseGroup, ReleaseScore, ReleaseTable } from '../../../../domain/results/release.js';

const UNTOLD: Figure = { hidden: 'previous' };

/** Hidden in both: of who came since k or more may be known, since nothing that is shown tells who they are. */
export const HIDDEN_IN_BOTH: Figure = { hidden: 'previous' };

export function addedBy(release: Release, before: Release | null): Release {
  if (!before) return release;
  const tables = subtract(release.tables, before.tables, ({ question }) => question, {
    figures: ({ base, counts, dontKnow, refused, missing, mean }) => [
      base,
      ...counts,
      dontKnow,
      refused,
      missing,
      mean,
    ],
    minus: (now, then) => ({
      ...now,
      base: less(now.base, then.base),
      counts: now.counts.map((count, choice) => less(count, then.counts[choice])),
    }),
    without: (now) => ({
      ...now,
      base: UNTOLD,
      counts: now.counts.map(() => UNTOLD),
      mean: now.mean === null ? null : UNTOLD,
    }),
  });
  const scores = subtract(release.scores, before.scores, ({ measure }) => measure, {
    figures: ({ base, within, mean, standardDeviation }) => [base, ...within, mean, standardDeviation],
    minus: (now, then) => ({
      ...now,
      base: less(now.base, then.base),
      mean: still(now.mean, then.mean),
      within: now.within.map((count, one) => less(count, then.within[one])),
    }),
    without: (now) => ({
      ...now,
      base: UNTOLD,
      mean: UNTOLD,
      standardDeviation: UNTOLD,
      within: now.within.map(() => UNTOLD),
    }),
  });
  return { ...release, tables, scores };
}

interface Ways<T> {
  readonly figures: (one: T) => readonly (Figure | null)[];
  readonly minus: (now: T, then: T) => T;
  readonly without: (now: T) => T;
}

function subtract<T extends ReleaseTable | ReleaseScore>(
  now: readonly T[],
  then: readonly T[],
  what: (one: T) => string,
  { figures, minus, without }: Ways<T>,
): readonly T[] {
  const key = (one: T): string => keyOf(what(one), one);
  const before = new Map(then.map((one) => [key(one), one]));
  return now.map((one) => {
    const old = before.get(key(one));
    if (!old) return one;
    if (JSON.stringify(figures(old)) === JSON.stringify(figures(one))) return without(one);
    return typeof old.base === 'number' ? minus(one, old) : one;
  });
}

const keyOf = (what: string, { wave, complex, breakdown, group }: ReleaseGroup): string =>
  JSON.stringify([what, wave, complex, breakdown, group]);

/** A mean that is shown in both tells the sum of those who came since. */
const still = (now: Figure, then: Figure): Figure =>
  typeof now === 'number' || typeof then === 'number' ? now : HIDDEN_IN_BOTH;

/** What was hidden in a table that was shown, and is shown now, is told. */
function less(now: Figure, then: Figure | undefined): Figure {
  if (typeof now === 'number') return typeof then === 'number' ? now - then : now;
  return typeof then === 'number' ? now : HIDDEN_IN_BOTH;
}
