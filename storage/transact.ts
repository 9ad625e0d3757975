/** One transaction of IndexedDB as a promise that settles after the transaction has ended, never before. */
import { unwrap } from 'idb';
import { Refusal } from './failures.js';
import type { Database, StoreName, Writing } from './schema.js';

export interface TransactionOptions {
  readonly mode: 'readonly' | 'readwrite';
  /** `strict` waits for the disk, `relaxed` for the operating system (docs/decisions/0002-draft-durability.md). */
  readonly durability?: 'relaxed' | 'strict';
}

/**
 * Runs `work` and waits for `complete`. Rejects with the reason of the abort, or with what `work` threw, in which
 * case everything it did is undone. `work` may only wait for requests of its own transaction.
 */
export async function transact<T>(
  database: Database,
  stores: readonly StoreName[],
  { mode, durability = 'relaxed' }: TransactionOptions,
  work: (transaction: Writing) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...stores], mode, { durability }) as Writing;
  const raw = unwrap(transaction);
  const ended = new Promise<void>((resolve, reject) => {
    raw.addEventListener('complete', () => resolve());
    raw.addEventListener('abort', () => reject(raw.error ?? new DOMException('The transaction ended.', 'AbortError')));
  });
  ignore(ended, transaction.done);
  try {
    const value = await work(transaction);
    // Nothing more will be asked: the browser need not wait for the last answer to arrive here.
    if (mode === 'readwrite') commit(raw);
    await ended;
    return value;
  } catch (error) {
    abort(raw);
    await Promise.allSettled([ended]);
    // When the whole transaction failed, its requests only tell that it was aborted.
    throw error instanceof Refusal ? error : (raw.error ?? error);
  }
}

/** For promises whose rejection reaches the caller by another road. */
export function ignore(...promises: readonly Promise<unknown>[]): void {
  void Promise.allSettled(promises);
}

/** Makes one request per item without waiting in between. What cannot even be asked for undoes the rest. */
export async function requestAll<T>(items: readonly T[], request: (item: T) => Promise<unknown>): Promise<void> {
  const requests: Promise<unknown>[] = [];
  try {
    for (const item of items) requests.push(request(item));
  } finally {
    void Promise.allSettled(requests);
  }
  await Promise.all(requests);
}

/** Both throw when the transaction has ended by itself, and then there is nothing left to do. */
function commit(transaction: IDBTransaction): void {
  try {
    transaction.commit();
  } catch {
    // Ended: `ended` tells how.
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Ended: there is nothing left to undo.
  }
}
