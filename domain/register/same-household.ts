/** Whether a row is of the household that the register has at that home. A wrong pair is worse than a question. */
import type { HouseholdRecord } from '../records/records.js';
import type { RegisterEntry } from './register-entry.js';

/** `unclear`: a person must say. */
export type TenantVerdict = 'same' | 'new' | 'unclear';

export function tenantVerdict(entry: RegisterEntry, occupant: HouseholdRecord): TenantVerdict {
  const tenancies = compared(entry.tenancy, occupant.tenancy ?? null, (a, b) => a === b);
  const names = compared(entry.name, occupant.name, sameName);
  const movedInLater = entry.movedInAt !== null && occupant.movedInAt !== null && entry.movedInAt > occupant.movedInAt;
  // A number may be that of the home as well: somebody else who came later is asked about.
  if (tenancies === 'equal') return names === 'different' && movedInLater ? 'unclear' : 'same';
  const saysNew = tenancies === 'different' || movedInLater;
  if (names === 'different') return saysNew ? 'new' : 'unclear';
  return saysNew ? 'unclear' : 'same';
}

function compared<T>(
  one: T | null,
  other: T | null,
  equal: (a: T, b: T) => boolean,
): 'equal' | 'different' | 'unknown' {
  if (one === null || other === null) return 'unknown';
  return equal(one, other) ? 'equal' : 'different';
}

const TITLES = new Set(
  'fam familie family dhr heer mevr mevrouw mw mr mrs ms de den der van het en and the'.split(' '),
);

/** `Mevr. J. Voorbeeld` and `Voorbeeld, J.` are one; so are `Voorbeeld` and `Voorbeeld-Proef`. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [significant(one), significant(other)];
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  return fewer.size === 0 ? one.trim() === other.trim() : [...fewer].every((word) => more.has(word));
}

const significant = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !TITLES.has(word)),
  );
