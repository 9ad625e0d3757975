/** Brings a plan into the register in one write, if the register still is what the plan was made for. */
import { fail, succeed, type Result } from '../failure.js';
import type { HouseholdRecord } from '../records/records.js';
import type { Store, StoreFailure } from '../records/store.js';
import type { ImportPlan } from './plan-import.js';

/** All that importing needs of a store. */
export type RegisterStore = Pick<Store, 'households' | 'putHouseholds'>;

export interface ImportReceipt {
  readonly added: number;
  readonly updated: number;
  readonly newTenants: number;
  readonly unchanged: number;
  readonly rejected: number;
}

export type ImportFailure =
  | StoreFailure
  /** These households (ids) were edited or removed since; nothing was written. Plan again. */
  | { readonly reason: 'changed-meanwhile'; readonly households: readonly string[] };

/** All of it, or nothing. A plan that was applied before fails as `changed-meanwhile`. */
export async function applyImport(
  plan: ImportPlan,
  study: string,
  store: RegisterStore,
): Promise<Result<ImportReceipt, ImportFailure>> {
  const stored = await store.households(study);
  if (!stored.ok) return stored;
  const records = recordsOf(plan);
  const changed = changedMeanwhile(records, stored.value);
  if (changed.length > 0) return fail({ reason: 'changed-meanwhile', households: changed });
  const written = records.length > 0 ? await store.putHouseholds(records) : succeed(undefined);
  if (!written.ok) return written;
  return succeed({
    added: plan.additions.length,
    updated: plan.updates.length,
    newTenants: plan.tenantChanges.length,
    unchanged: plan.unchanged.length,
    rejected: plan.rejected.length,
  });
}

const recordsOf = ({ additions, updates, tenantChanges }: ImportPlan): readonly HouseholdRecord[] => [
  ...additions,
  ...updates.map(({ after }) => after),
  ...tenantChanges.flatMap(({ leaves, enters }) => [leaves, enters]),
];

/** A record of revision 1 must be new; any other follows on the one that is stored. */
function changedMeanwhile(records: readonly HouseholdRecord[], stored: readonly HouseholdRecord[]): readonly string[] {
  const revisions = new Map(stored.map(({ id, revision }) => [id, revision]));
  return records
    .filter(({ id, revision }) => (revision === 1 ? revisions.has(id) : revisions.get(id) !== revision - 1))
    .map(({ id }) => id);
}
