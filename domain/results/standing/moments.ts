/**
 * Until when a release that is out has counted, per wave and complex. What it tells of them stands; a later release
 * adds to it what came since.
 */
import type { Moment } from '../../records/records.js';
import type { CountedUntil, Figure, Release } from '../release.js';

export const placeKey = (wave: string, complex: string): string => JSON.stringify([wave, complex]);

/** Of every wave and complex that a release has figures of, whether it shows them or not. */
export function momentsOf(release: Release): ReadonlyMap<string, CountedUntil> {
  const told = [...release.tables, ...release.scores].flatMap(({ wave, complex }) =>
    complex === null ? [] : [{ wave, complex, until: release.createdAt }],
  );
  const all = [...told, ...(release.source.until ?? [])];
  return new Map(all.map((one) => [placeKey(one.wave, one.complex), one]));
}

/** Waves that a release has figures of. */
export const wavesOf = ({ tables, scores }: Release): ReadonlySet<string> =>
  new Set([...tables, ...scores].map(({ wave }) => wave));

/** The most people that a release shows of a wave and complex together; 0 where it shows no number. */
export function peopleShown({ tables, scores }: Release, wave: string, complex: string): number {
  const size = (base: Figure): number => (typeof base === 'number' ? base : 0);
  return [...tables, ...scores]
    .filter((one) => one.wave === wave && one.complex === complex && one.breakdown === null)
    .reduce((most, { base }) => Math.max(most, size(base)), 0);
}

export const isAfter = (one: Moment, other: Moment): boolean => Date.parse(one) > Date.parse(other);
