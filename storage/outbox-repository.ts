/** Reads the outbox for whoever sends it, and takes out what was acknowledged. */
import { succeed } from '../domain/failure.js';
import type { OutboxEntry } from '../domain/records/records.js';
import type { StoreResult } from '../domain/records/store.js';
import type { Changes } from './changes.js';
import { HandedOut } from './handed-out.js';
import { ENTRY_STORES, forgetResponseEntry } from './response-entries.js';
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
    const found = await this.transactions.read(['outbox'], (transaction) =>
      transaction.objectStore('outbox').getAll(null, limit),
    );
    if (found.ok) this.#handedOut.note(found.value);
    return found;
  }

  async acknowledge(sequences: readonly number[]): Promise<StoreResult<void>> {
    const result = await this.transactions.write(ENTRY_STORES, 'relaxed', async (transaction) => {
      const outbox = transaction.objectStore('outbox');
      for (const sequence of sequences) {
        const entry = await outbox.get(sequence);
        if (!entry || !this.#handedOut.isOf(entry)) continue;
        await outbox.delete(sequence);
        if (entry.kind === 'response') await forgetResponseEntry(transaction, entry);
      }
    });
    if (result.ok) this.changes.announce({ kind: 'outbox' });
    return result;
  }
}
