/** The register as a whole: written, listed, and its homes without anybody in them. No resident's page gets this code. */
import { succeed } from '../domain/failure.js';
import type { HouseholdPlace, HouseholdRecord, Moment } from '../domain/records/records.js';
import type { StoreResult } from '../domain/records/store.js';
import type { Changes } from './changes.js';
import { withoutErased } from './backup/erased.js';
import { enqueue } from './outbox.js';
import { inPages } from './in-pages.js';
import type { Transactions } from './transactions.js';

export class RegisterRepository {
  constructor(
    private readonly transactions: Transactions,
    private readonly changes: Changes,
    private readonly now: () => Moment,
  ) {}

  async put(households: readonly HouseholdRecord[]): Promise<StoreResult<void>> {
    const at = this.now();
    const result = await this.transactions.write(
      ['households', 'outboxEntries', 'erasures'],
      'strict',
      async (transaction) => {
        const store = transaction.objectStore('households');
        await Promise.all(
          (await withoutErased(transaction, households, ({ id }) => id)).map(async (household) => {
            const record = edited(household, await store.get(household.id));
            await store.put(record);
            await enqueue(transaction, { kind: 'household', record: record.id, revision: record.revision, at });
          }),
        );
      },
    );
    if (result.ok) this.changes.announce({ kind: 'household' }, { kind: 'outbox' });
    return result;
  }

  async ofStudy(study: string): Promise<StoreResult<readonly HouseholdRecord[]>> {
    const found: HouseholdRecord[] = [];
    const read = await inPages(this.transactions, 'households', null, (page) => {
      for (const household of page) if (household.study === study) found.push(household);
    });
    return read.ok ? succeed(found) : read;
  }

  async places(study: string): Promise<StoreResult<readonly HouseholdPlace[]>> {
    const found = await this.ofStudy(study);
    return found.ok ? succeed(found.value.map(placeOf)) : found;
  }
}

/** An edit counts on from what is stored, so that its revision always tells it apart. */
export function edited<R extends { readonly revision: number }>(record: R, stored: R | undefined): R {
  return stored ? { ...record, revision: Math.max(record.revision, stored.revision + 1) } : record;
}

export const placeOf = ({ id, complex, building, stairwell }: HouseholdRecord): HouseholdPlace => ({
  id,
  complex,
  building,
  stairwell,
});
