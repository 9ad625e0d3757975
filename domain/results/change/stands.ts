/** Several tests at once: which of them stand, among those that are shown together. What is hidden is not tested. */
import { holm } from '../statistics/holm.js';
import type { ReleaseDifference } from '../release-changes.js';
import type { WrittenDifference } from './change-figures.js';

const LEVEL = 0.05;

/** @param familyOf names what is tested together with an entry */
export function testedTogether<T extends WrittenDifference>(
  entries: readonly T[],
  familyOf: (entry: T) => string,
): readonly (Omit<T, 'chance'> & ReleaseDifference)[] {
  const families = new Map<string, T[]>();
  for (const entry of entries) {
    if (entry.chance === null) continue;
    const family = families.get(familyOf(entry));
    if (family) family.push(entry);
    else families.set(familyOf(entry), [entry]);
  }
  const stands = new Map<T, boolean>();
  for (const family of families.values()) {
    holm(family.map(({ chance }) => chance ?? 1)).forEach((p, index) => {
      const entry = family[index];
      if (entry) stands.set(entry, p < LEVEL);
    });
  }
  return entries.map((entry) => {
    const { chance: _chance, ...shown } = entry;
    return { ...shown, stands: stands.get(entry) ?? null };
  });
}
