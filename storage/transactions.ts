/**
 * The desk where repositories ask for a transaction: it brings the connection, turns exceptions into failures, and
 * keeps the store's health up to date with how writes went.
 */
import type { StoreResult } from '../domain/records/store.js';
import { fail } from '../domain/failure.js';
import type { Connection } from './connection.js';
import type { Health } from './health.js';
import type { Reading, StoreName, Writing } from './schema.js';
import { transact } from './transact.js';

export class Transactions {
  constructor(
    private readonly connection: Connection,
    private readonly health: Health,
  ) {}

  /** Work may only wait for requests of its own transaction. */
  read<T>(stores: readonly StoreName[], work: (transaction: Reading) => Promise<T>): Promise<StoreResult<T>> {
    return this.connection.use((database) =>
      transact(database, stores, { mode: 'readonly' }, (transaction) => work(transaction as unknown as Reading)),
    );
  }

  /** Settles after `complete`. A quota failure says how full it is. */
  async write<T>(
    stores: readonly StoreName[],
    durability: 'relaxed' | 'strict',
    work: (transaction: Writing) => Promise<T>,
  ): Promise<StoreResult<T>> {
    const result = await this.connection.use((database) =>
      transact(database, stores, { mode: 'readwrite', durability }, work),
    );
    if (result.ok) this.health.wrote();
    else if (result.failure.reason === 'quota') {
      const full = { reason: 'quota', ...(await this.health.measure()) } as const;
      this.health.trouble(full);
      return fail(full);
    }
    return result;
  }
}
