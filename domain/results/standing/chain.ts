/**
 * Whether releases that are out were made one beside the other. What stands protects those before it only where it was
 * made beside them: a release that knew nothing of an earlier one for the same readers can be subtracted from it.
 */
import type { Moment } from '../../records/records.js';
import type { Release } from '../release.js';
import { isAfter } from './moments.js';

type ChainFault =
  /** A release was made beside another, which is not here. */
  | { readonly reason: 'missing-release'; readonly release: Release; readonly missing: Moment }
  /** A later release was not made beside an earlier one that its readers can see. */
  | { readonly reason: 'not-beside'; readonly release: Release; readonly earlier: Release };

/** The first hole in a chain of releases of one study; null where there is none. */
export function holeIn(releases: readonly Release[]): ChainFault | null {
  const here = new Set(releases.map(({ createdAt }) => createdAt));
  for (const release of releases) {
    const beside = new Set(release.previous ?? []);
    const missing = [...beside].find((moment) => !here.has(moment));
    if (missing !== undefined) return { reason: 'missing-release', release, missing };
    const earlier = releases.find(
      (one) => isAfter(release.createdAt, one.createdAt) && canSee(release, one) && !beside.has(one.createdAt),
    );
    if (earlier) return { reason: 'not-beside', release, earlier };
  }
  return null;
}

/** Staff read what is public as well. */
const canSee = ({ audience }: Release, one: Release): boolean => audience === 'internal' || one.audience === 'public';
