/** Brings a plan into the register in one write, if the register still is what the plan was made for. */
import { succeed, type Result } from '../failure.js';
import type { HouseholdRecord } from '../records/records.js';
import type { ChangedMeanwhile, Store, StoreFailure } from '../records/store.js';
import type { ImportPlan } from './plan-import.js';

/** All that importing needs of a store. */
export type RegisterStore = Pick<Store, 'households' | 'replaceHouseholds'>;

export interface ImportReceipt {
  readonly added: number;
  readonly updated: number;
  readonly newTenants: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** After `changed-meanwhile`, plan again. */
export type ImportFailure = StoreFailure | ChangedMeanwhile;

/** All of it, or nothing, also when another window edits at the same moment. A plan that is applied twice is one. */
export async function applyImport(
  plan: ImportPlan,
  store: Pick<RegisterStore, 'replaceHouseholds'>,
): Promise<Result<ImportReceipt, ImportFailure>> {
  const records = recordsOf(plan);
  const written = records.length > 0 ? await store.replaceHouseholds(records) : succeed(undefined);
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
