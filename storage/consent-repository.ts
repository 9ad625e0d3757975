/** Consents in IndexedDB. Append-only: one that is there already is never changed. */
import { succeed } from '../domain/failure.js';
import type { ConsentRecord, Moment } from '../domain/records/records.js';
import type { StoreResult } from '../domain/records/store.js';
import type { Changes } from './changes.js';
import { withoutErased } from './backup/erased.js';
import { enqueue, PRESENT } from './outbox.js';
import type { Writing } from './schema.js';
import type { Transactions } from './transactions.js';

export class ConsentRepository {
  constructor(
    private readonly transactions: Transactions,
    private readonly changes: Changes,
    private readonly now: () => Moment,
  ) {}

  async add(consents: readonly ConsentRecord[]): Promise<StoreResult<void>> {
    const at = this.now();
    const result = await this.transactions.write(['consents', 'outboxEntries', 'erasures'], 'strict', (transaction) =>
      addMissingConsents(transaction, consents, at),
    );
    if (result.ok) this.changes.announce({ kind: 'consent' }, { kind: 'outbox' });
    return result;
  }

  /** Oldest first. */
  async matching(query: { study: string; household?: string | null }): Promise<StoreResult<readonly ConsentRecord[]>> {
    const { study, household } = query;
    const found = await this.transactions.read(['consents'], (transaction) => {
      const consents = transaction.objectStore('consents');
      return typeof household === 'string'
        ? consents.index('household').getAll([study, household])
        : consents.index('study').getAll(study);
    });
    return found.ok ? succeed(consentsInOrder(household, found.value)) : found;
  }
}

/** Adds the consents that are not there yet, with their outbox entries, to a transaction. */
export async function addMissingConsents(
  transaction: Writing,
  consents: readonly ConsentRecord[],
  at: Moment,
): Promise<void> {
  const store = transaction.objectStore('consents');
  for (const consent of await withoutErased(transaction, consents, ({ household }) => household)) {
    if ((await store.getKey(consent.id)) !== undefined) continue;
    await store.add(consent);
    await enqueue(transaction, { kind: 'consent', record: consent.id, revision: PRESENT, at });
  }
}

/** `null` asks for the consents of nobody's household, `undefined` for all. The last decision counts. */
export function consentsInOrder(
  household: string | null | undefined,
  consents: readonly ConsentRecord[],
): readonly ConsentRecord[] {
  return consents
    .filter((consent) => household === undefined || consent.household === household)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
