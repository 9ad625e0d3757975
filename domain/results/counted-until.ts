/**
 * Until when answers are among the figures. A release beside an earlier one leaves late answers out while they are
 * few, so that it can be older than the day on which it was made.
 */
import type { Moment } from '../records/records.js';
import type { Release } from './release.js';

/**
 * The moment after which no answer is counted; null where that is when the release was made, or not told.
 * @param wave null is all of them, as for `complex`
 */
export function countedUntil(
  { source, createdAt }: Release,
  wave: string | null,
  complex: string | null,
): Moment | null {
  const here = (source.until ?? []).filter(
    (one) => (wave === null || one.wave === wave) && (complex === null || one.complex === complex),
  );
  if (here.length === 0) return null;
  const last = here.reduce((latest, one) => (Date.parse(one.until) > Date.parse(latest.until) ? one : latest));
  return Date.parse(last.until) < Date.parse(createdAt) ? last.until : null;
}
