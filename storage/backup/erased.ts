/** Keeps out what was erased, wherever it comes from: a draft that was still open, an import, another device. */
import { Refusal } from '../failures.js';
import type { StoreName, Writing } from '../schema.js';

/** The object stores that these functions need. */
export const ERASED_STORES: readonly StoreName[] = ['erasures', 'erasedResponses'];

/** Undoes a transaction that would write about somebody who was erased. */
export async function refuseErased(transaction: Writing, household: string | null): Promise<void> {
  if (await isErasedHousehold(transaction, household)) throw new Refusal({ reason: 'not-found' });
}

export async function isErasedHousehold(transaction: Writing, household: string | null): Promise<boolean> {
  return household !== null && (await transaction.objectStore('erasures').getKey(household)) !== undefined;
}

export async function isErasedResponse(transaction: Writing, response: string): Promise<boolean> {
  return (await transaction.objectStore('erasedResponses').getKey(response)) !== undefined;
}

/** Those that may be written: records of a household that is there still. */
export async function withoutErased<R>(
  transaction: Writing,
  records: readonly R[],
  householdOf: (record: R) => string | null,
): Promise<readonly R[]> {
  if (records.length === 0 || (await transaction.objectStore('erasures').count()) === 0) return records;
  const erased = new Set(await transaction.objectStore('erasures').getAllKeys());
  return records.filter((record) => !erased.has(householdOf(record) ?? ''));
}
