/**
 * What waits to be sent to other devices. An entry is written in the transaction of the record that it announces,
 * and deleted only after it was acknowledged (`outbox-repository.ts`).
 */
import type { OutboxEntry } from '../domain/records/records.js';
import type { Writing } from './schema.js';

export type NewEntry = Omit<OutboxEntry, 'sequence'>;

/** Attachments and consents are not edited: they are there, or they are gone. */
export const PRESENT = 1;
export const REMOVED = 2;

/** Adds an entry to a transaction; resolves to its sequence. */
export function enqueue(transaction: Writing, entry: NewEntry): Promise<number> {
  return transaction.objectStore('outbox').add(entry as OutboxEntry);
}
