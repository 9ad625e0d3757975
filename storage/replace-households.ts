/** Writes households that were worked out from what was read before, unless somebody edited one of them since. */
import { fail, succeed, type Result } from '../domain/failure.js';
import type { HouseholdRecord, Moment } from '../domain/records/records.js';
import type { ChangedMeanwhile, StoreFailure } from '../domain/records/store.js';
import { changedMeanwhile } from '../domain/register/changed-meanwhile.js';
import { erasedInRegister } from '../domain/person/erasure.js';
import type { Changes } from './changes.js';
import { enqueue } from './outbox.js';
import { requestAll } from './transact.js';
import type { Transactions } from './transactions.js';

/** Compared and written in one strict transaction; what changed meanwhile leaves everything as it is. */
export async function replaceHouseholds(
  transactions: Transactions,
  changes: Changes,
  given: readonly HouseholdRecord[],
  at: Moment,
): Promise<Result<void, StoreFailure | ChangedMeanwhile>> {
  const written = await transactions.write(
    ['households', 'outboxEntries', 'erasures'],
    'strict',
    async (transaction) => {
      // Who was erased stays out, also under a new key: their home stands in every register that is read in.
      const isErased = erasedInRegister(await transaction.objectStore('erasures').getAll());
      const households = given.filter((household) => !isErased(household));
      const store = transaction.objectStore('households');
      const found = await Promise.all(households.map(({ id }) => store.get(id)));
      const stored = new Map(found.flatMap((record) => (record ? [[record.id, record] as const] : [])));
      const changed = changedMeanwhile(households, stored);
      if (changed.length > 0) return changed;
      await requestAll(households, (record) => store.put(record));
      await requestAll(households, ({ id, revision }) =>
        enqueue(transaction, { kind: 'household', record: id, revision, at }),
      );
      return [];
    },
  );
  if (!written.ok) return written;
  if (written.value.length > 0) return fail({ reason: 'changed-meanwhile', households: written.value });
  if (given.length > 0) changes.announce({ kind: 'household' }, { kind: 'outbox' });
  return succeed(undefined);
}
