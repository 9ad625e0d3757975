/** Makes a household of a row, and brings what a row says into a household that is there. */
import type { HouseholdRecord } from '../records/records.js';
import type { RegisterEntry } from './register-entry.js';

export const householdOf = (
  entry: RegisterEntry,
  { id, study, accessCode }: { readonly id: string; readonly study: string; readonly accessCode: string | null },
): HouseholdRecord => ({
  id,
  study,
  ...(entry.tenancy !== null && { tenancy: entry.tenancy }),
  complex: entry.complex,
  building: entry.building,
  stairwell: entry.stairwell,
  address: entry.address,
  name: entry.name,
  phones: entry.phones,
  language: entry.language,
  temporaryAddress: entry.temporaryAddress,
  doNotContact: entry.doNotContact ?? false,
  accessCode,
  movedInAt: entry.movedInAt,
  movedOutAt: entry.movedOutAt,
  revision: 1,
});

/** What a file may say; who is asked by name is found out in the fieldwork, and stays as it is. */
export type HouseholdField = Exclude<keyof HouseholdRecord, 'id' | 'study' | 'accessCode' | 'residents' | 'revision'>;

export interface HouseholdUpdate {
  readonly line: number;
  readonly before: HouseholdRecord;
  /** One revision on. */
  readonly after: HouseholdRecord;
  readonly changed: readonly HouseholdField[];
}

/**
 * What is empty in the file erases nothing; numbers that were found in the field stay behind the file's; whoever asked
 * not to be contacted stays so. Null when nothing changes.
 */
export function updateOf(before: HouseholdRecord, entry: RegisterEntry): HouseholdUpdate | null {
  const tenancy = entry.tenancy ?? before.tenancy;
  const merged: HouseholdRecord = {
    ...before,
    ...(tenancy !== undefined && { tenancy }),
    complex: entry.complex,
    building: entry.building ?? before.building,
    stairwell: entry.stairwell ?? before.stairwell,
    address: {
      ...entry.address,
      street: entry.address.street || before.address.street,
      town: entry.address.town || before.address.town,
    },
    name: entry.name ?? before.name,
    phones: [...new Set([...entry.phones, ...before.phones])],
    language: entry.language ?? before.language,
    temporaryAddress: entry.temporaryAddress ?? before.temporaryAddress,
    doNotContact: before.doNotContact || entry.doNotContact === true,
    movedInAt: entry.movedInAt ?? before.movedInAt,
    movedOutAt: entry.movedOutAt ?? before.movedOutAt,
  };
  const changed = COMPARED.filter((field) => !alike(before[field], merged[field]));
  if (changed.length === 0) return null;
  return { line: entry.line, before, after: { ...merged, revision: before.revision + 1 }, changed };
}

const COMPARED: readonly HouseholdField[] = Object.keys({
  tenancy: true,
  complex: true,
  building: true,
  stairwell: true,
  address: true,
  name: true,
  phones: true,
  language: true,
  temporaryAddress: true,
  doNotContact: true,
  movedInAt: true,
  movedOutAt: true,
} satisfies Record<HouseholdField, true>) as HouseholdField[];

/** Texts, and lists and records of texts. */
function alike(one: unknown, other: unknown): boolean {
  if (one === other || typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const [a, b] = [Object.entries(one), other as Readonly<Record<string, unknown>>];
  return a.length === Object.keys(b).length && a.every(([key, value]) => b[key] === value);
}
