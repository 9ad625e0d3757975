/**
 * What waits to be sent to other devices. An entry is written in the transaction of the record that it announces,
 * and deleted only after it was acknowledged (`outbox-repository.ts`). The entries of a record are found by an index,
 * however many wait and whoever wrote them.
 */
import type { OutboxEntry } from '../domain/records/records.js';
import type { StoreName, Writing } from './schema.js';
import { ignore, requestAll } from './transact.js';

export type NewEntry = Omit<OutboxEntry, 'sequence'>;
type About = Pick<OutboxEntry, 'kind' | 'record'>;

/** The object stores that a response is announced in, and where who was erased is looked up. */
export const ENTRY_STORES: readonly StoreName[] = ['outboxEntries', 'erasures'];

/** Attachments and consents are not edited: they are there, or they are gone. */
export const PRESENT = 1;
export const REMOVED = 2;

/** Adds an entry to a transaction; resolves to its sequence. */
export function enqueue(transaction: Writing, entry: NewEntry): Promise<number> {
  return transaction.objectStore('outboxEntries').add(entry as OutboxEntry);
}

/** What has one entry keeps it: the newest that waits moves on to what is told now. Where none waits, it gets one. */
export async function refreshEntry(transaction: Writing, entry: NewEntry): Promise<void> {
  const sequence = (await waitingOf(transaction, entry)).at(-1);
  // Not waited for: if it fails, all of the transaction does.
  if (sequence === undefined) ignore(enqueue(transaction, entry));
  else ignore(transaction.objectStore('outboxEntries').put({ ...entry, sequence }));
}

/** The newest entry of a record gives way, if one waits. */
export async function removeNewestEntry(transaction: Writing, about: About): Promise<void> {
  const sequence = (await waitingOf(transaction, about)).at(-1);
  if (sequence !== undefined) await transaction.objectStore('outboxEntries').delete(sequence);
}

/** What was to be told of records that are gone is told no more. */
export function removeEntries(transaction: Writing, kind: OutboxEntry['kind'], records: readonly string[]) {
  return requestAll(records, async (record) => {
    const sequences = await waitingOf(transaction, { kind, record });
    await requestAll(sequences, (sequence) => transaction.objectStore('outboxEntries').delete(sequence));
  });
}

/** The sequences of the entries that wait for a record, oldest first. */
const waitingOf = (transaction: Writing, { kind, record }: About): Promise<number[]> =>
  transaction.objectStore('outboxEntries').index('record').getAllKeys([kind, record]);
