/**
 * What waits to be sent to other devices. An entry is written in the transaction of the record that it announces,
 * and deleted only after it was acknowledged.
 */
import { succeed } from '../domain/failure.js';
import type { OutboxEntry, SyncedKind } from '../domain/records/records.js';
import type { StoreResult } from '../domain/records/store.js';
import type { Changes } from './changes.js';
import type { Writing } from './schema.js';
import type { Transactions } from './transactions.js';

export type NewEntry = Omit<OutboxEntry, 'sequence'>;

/** Attachments and consents are not edited: they are there, or they are gone. */
export const PRESENT = 1;
export const REMOVED = 2;

/** Adds an entry to a transaction; resolves to its sequence. */
export function enqueue(transaction: Writing, entry: NewEntry): Promise<number> {
  return transaction.objectStore('outbox').add(entry as OutboxEntry);
}

/**
 * The entries of one record that still wait. A draft has one entry, made anew at every write: an entry that was
 * changed in place would be acknowledged, and deleted, for a revision that was sent before the change.
 */
export function waitingEntries(transaction: Writing, kind: SyncedKind, record: string): Promise<number[]> {
  return transaction.objectStore('outbox').index('record').getAllKeys([kind, record]);
}

export class OutboxRepository {
  constructor(
    private readonly transactions: Transactions,
    private readonly changes: Changes,
  ) {}

  /** Oldest first. */
  entries(limit?: number): Promise<StoreResult<readonly OutboxEntry[]>> {
    // IndexedDB takes a count of 0 for "all".
    if (limit !== undefined && limit < 1) return Promise.resolve(succeed([]));
    return this.transactions.read(['outbox'], (transaction) => transaction.objectStore('outbox').getAll(null, limit));
  }

  async acknowledge(sequences: readonly number[]): Promise<StoreResult<void>> {
    const result = await this.transactions.write(['outbox'], 'relaxed', async (transaction) => {
      await Promise.all(sequences.map((sequence) => transaction.objectStore('outbox').delete(sequence)));
    });
    if (result.ok) this.changes.announce({ kind: 'outbox' });
    return result;
  }
}
