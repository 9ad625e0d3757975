/**
 * The outbox entries of responses. Which one is the newest of each is written down beside the outbox, so that a draft
 * finds its own at once, however many wait and whoever wrote it. All of it in the transaction of the response.
 */
import type { OutboxEntry } from '../domain/records/records.js';
import { enqueue, type NewEntry } from './outbox.js';
import type { StoreName, Writing } from './schema.js';
import { ignore } from './transact.js';

/** The object stores that these functions need, and where who was erased is looked up. */
export const ENTRY_STORES: readonly StoreName[] = ['outbox', 'responseEntries', 'erasures'];

export type ResponseNews = Pick<NewEntry, 'record' | 'revision' | 'at'>;

/** An entry of its own: each completion, correction and withdrawal has one. */
export async function addResponseEntry(transaction: Writing, news: ResponseNews): Promise<void> {
  pointTo(transaction, news, await enqueueResponse(transaction, news));
}

/** Resolves to the sequence, which is to be written down (`pointTo`). */
export const enqueueResponse = (transaction: Writing, news: ResponseNews): Promise<number> =>
  enqueue(transaction, { kind: 'response', ...news });

/** Writes down which entry of a response is its newest. Not waited for: if it fails, all of the transaction does. */
export function pointTo(transaction: Writing, { record }: ResponseNews, sequence: number): void {
  ignore(transaction.objectStore('responseEntries').put({ response: record, sequence }));
}

/** A draft has one entry, which moves on with every answer; where none waits, it gets one. */
export async function refreshResponseEntry(transaction: Writing, news: ResponseNews): Promise<void> {
  const waiting = await transaction.objectStore('responseEntries').get(news.record);
  if (!waiting) return addResponseEntry(transaction, news);
  ignore(transaction.objectStore('outbox').put({ kind: 'response', ...news, sequence: waiting.sequence }));
}

/** The newest entry of a response gives way, if one waits. */
export async function removeResponseEntry(transaction: Writing, response: string): Promise<void> {
  const entries = transaction.objectStore('responseEntries');
  const waiting = await entries.get(response);
  if (!waiting) return;
  await transaction.objectStore('outbox').delete(waiting.sequence);
  await entries.delete(response);
}

/** An entry was sent and is gone; what was written down of it goes with it. */
export async function forgetResponseEntry(transaction: Writing, { record, sequence }: OutboxEntry): Promise<void> {
  const entries = transaction.objectStore('responseEntries');
  if ((await entries.get(record))?.sequence === sequence) await entries.delete(record);
}
