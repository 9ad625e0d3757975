/** Reads the outbox for whoever sends it, and takes out what was acknowledged. */
import { succeed } from '../domain/failure.js';
import type { OutboxEntry } from '../domain/records/records.js';
import type { StoreResult } from '../domain/records/store.js';
import type { Changes } from './changes.js';
import { HandedOut } from './handed-out.js';
import type { Transactions } from './transactions.js';

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
    const found = await this.transactions.read(['outboxEntries'], (transaction) =>
      transaction.objectStore('outboxEntries').getAll(null, limit),
    );
    if (found.ok) this.#handedOut.note(found.value);
    return found;
  }

  async acknowledge(sequences: readonly number[]): Promise<StoreResult<void>> {
    const result = await this.transactions.write(['outboxEntries'], 'relaxed', async (transaction) => {
      const outbox = transaction.objectStore('outboxEntries');
      for (const sequence of sequences) {
        const entry = await outbox.get(sequence);
        if (entry && this.#handedOut.isOf(entry)) await outbox.delete(sequence);
      }
    });
    if (result.ok) this.changes.announce({ kind: 'outbox' });
    return result;
  }
}
