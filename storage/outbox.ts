/**
 * What waits to be sent to other devices. An entry is written in the transaction of the record that it announces,
 * and deleted only after it was acknowledged.
 */
import { succeed } from '../domain/failure.js';
import type { OutboxEntry } from '../domain/records/records.js';
import type { StoreResult } from '../domain/records/store.js';
import type { Changes } from './changes.js';
import { HandedOut } from './handed-out.js';
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

export class OutboxRepository {
  readonly #handedOut = new HandedOut();

  constructor(
    private readonly transactions: Transactions,
    private readonly changes: Changes,
  ) {}

  /** Oldest first. */
  async entries(limit?: number): Promise<StoreResult<readonly OutboxEntry[]>> {
    // IndexedDB takes a count of 0 for "all".
    if (limit !== undefined && limit < 1) return succeed([]);
    const found = await this.transactions.read(['outbox'], (transaction) =>
      transaction.objectStore('outbox').getAll(null, limit),
    );
    if (found.ok) this.#handedOut.note(found.value);
    return found;
  }

  async acknowledge(sequences: readonly number[]): Promise<StoreResult<void>> {
    const result = await this.transactions.write(['outbox'], 'relaxed', async (transaction) => {
      const outbox = transaction.objectStore('outbox');
      for (const sequence of sequences) {
        const entry = await outbox.get(sequence);
        if (entry && this.#handedOut.isOf(entry)) await outbox.delete(sequence);
      }
    });
    if (result.ok) this.changes.announce({ kind: 'outbox' });
    return result;
  }
}
