/**
 * What happens to a household after the register was made: it stays elsewhere for a while, moves out, or a new tenant
 * comes. A new tenant is a new household, and never a pair with the old one.
 */
import type { HouseholdRecord, Moment } from '../records/records.js';

/** Null: home again. */
export const stayAt = (household: HouseholdRecord, temporaryAddress: string | null): HouseholdRecord => ({
  ...household,
  temporaryAddress,
  revision: household.revision + 1,
});

/** The household and its answers stay; it is no longer called. */
export const moveOut = (household: HouseholdRecord, movedOutAt: Moment): HouseholdRecord => ({
  ...household,
  movedOutAt,
  revision: household.revision + 1,
});

/** What one of the residents is called, 1 for the first; null for who gave no name. Those before get none by it. */
export const called = (household: HouseholdRecord, respondent: number, name: string | null): HouseholdRecord => ({
  ...household,
  residents: Array.from({ length: Math.max(respondent, household.residents?.length ?? 0) }, (_, index) =>
    index === respondent - 1 ? name : (household.residents?.[index] ?? null),
  ),
  revision: household.revision + 1,
});

/** What is new with a new tenant; everything else of a household belongs to the person, not to the home. */
export interface NewTenant {
  readonly id: string;
  readonly movedInAt: Moment;
  readonly accessCode: string | null;
  readonly name?: string | null;
  readonly phones?: readonly string[];
  readonly language?: string | null;
}

/** The household that leaves, and the one that comes into its home. */
export function newTenant(
  household: HouseholdRecord,
  { id, movedInAt, accessCode, name = null, phones = [], language = null }: NewTenant,
): { readonly leaves: HouseholdRecord; readonly enters: HouseholdRecord } {
  const { study, complex, building, stairwell, address } = household;
  return {
    leaves: household.movedOutAt === null ? moveOut(household, movedInAt) : household,
    enters: {
      id,
      study,
      complex,
      building,
      stairwell,
      address,
      name,
      phones,
      language,
      temporaryAddress: null,
      doNotContact: false,
      accessCode,
      movedInAt,
      movedOutAt: null,
      revision: 1,
    },
  };
}
