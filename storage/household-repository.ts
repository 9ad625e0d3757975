/** One household of the register: the only records with identity in them. */
import type { HouseholdRecord } from '../domain/records/records.js';
import type { StoreResult } from '../domain/records/store.js';
import type { Transactions } from './transactions.js';

export class HouseholdRepository {
  constructor(private readonly transactions: Transactions) {}

  async one(id: string): Promise<StoreResult<HouseholdRecord | null>> {
    return this.transactions.read(
      ['households'],
      async (transaction) => (await transaction.objectStore('households').get(id)) ?? null,
    );
  }

  async byAccessCode(study: string, code: string): Promise<StoreResult<HouseholdRecord | null>> {
    return this.transactions.read(
      ['households'],
      async (transaction) =>
        (await transaction.objectStore('households').index('accessCode').get([study, code])) ?? null,
    );
  }
}
