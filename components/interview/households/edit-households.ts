/** Changes of several households at once, on the register as it is now: all of them, or none. */
import { fail, succeed, type Result } from '../../../domain/failure.js';
import type { HouseholdRecord, Moment } from '../../../domain/records/records.js';
import type { ChangedMeanwhile, StoreFailure } from '../../../domain/records/store.js';
import { called, moveOut, newTenant, stayAt } from '../../../domain/register/household-edits.js';
import type { CaseBook } from '../../casework/case-book.js';
import { newAccessCode } from '../register-import/import-services.js';

/** What happens to the households that were chosen. */
export type HouseholdEdit =
  | { readonly kind: 'stay'; readonly address: string }
  | { readonly kind: 'home' }
  | { readonly kind: 'moved-out'; readonly at: Moment }
  /** One of the residents who are asked one by one; null for whoever gave no name. */
  | { readonly kind: 'called'; readonly respondent: number; readonly name: string | null }
  /** Of one home: the household leaves, and another one comes into it. Never a pair. */
  | {
      readonly kind: 'new-tenant';
      readonly at: Moment;
      readonly name: string | null;
      readonly phones: readonly string[];
      readonly language: string | null;
    };

/** What is changed of several households at once. */
export type BulkEdit = Exclude<HouseholdEdit, { kind: 'called' }>;

export async function editHouseholds(
  { store, study, clock }: Pick<CaseBook, 'store' | 'study' | 'clock'>,
  chosen: readonly string[],
  edit: HouseholdEdit,
): Promise<Result<number, StoreFailure | ChangedMeanwhile>> {
  const stored = await store.households(study.id);
  if (!stored.ok) return stored;
  const ids = new Set(chosen);
  const found = stored.value.filter(({ id }) => ids.has(id));
  if (found.length < ids.size) return fail({ reason: 'not-found' });
  const changed = found.flatMap((household) => edited(household, edit, () => clock.newId()));
  const kept = await store.replaceHouseholds(changed);
  return kept.ok ? succeed(found.length) : kept;
}

function edited(household: HouseholdRecord, edit: HouseholdEdit, newId: () => string): readonly HouseholdRecord[] {
  switch (edit.kind) {
    case 'stay':
      return [stayAt(household, edit.address)];
    case 'home':
      return [stayAt(household, null)];
    case 'called':
      return [called(household, edit.respondent, edit.name)];
    case 'moved-out':
      return household.movedOutAt === null ? [moveOut(household, edit.at)] : [];
    case 'new-tenant': {
      const { at, name, phones, language } = edit;
      const tenant = { id: newId(), movedInAt: at, accessCode: newAccessCode(), name, phones, language };
      const { leaves, enters } = newTenant(household, tenant);
      return [leaves, enters];
    }
  }
}
