/**
 * Reads the responses of a study on its own connection: the module that a worker loads, so that making objects of a
 * hundred thousand responses never holds up a page. It writes nothing, makes no database, and gives way to a tab that
 * upgrades.
 */
import { openDB, unwrap } from 'idb';
import { fail, succeed } from '../../domain/failure.js';
import type { ReadResponses } from '../../domain/person/data-store.js';
import type { ResponseRecord } from '../../domain/records/records.js';
import { failureOf } from '../failures.js';
import type { Database, Schema } from '../schema.js';
import { ignore } from '../transact.js';

/**
 * Each page is a transaction of its own: a draft that is saved meanwhile waits for a moment only. Few at a time are also
 * the quickest, since they are gone again before memory is tidied up: of 250 responses at a time, 100,000 took nearly
 * twice as long, of 1,000 nearly four times.
 */
const PAGE = 50;
/** Pages that are on their way while one is taken: the database works while objects are made. */
const AHEAD = 8;

export const readResponses: ReadResponses = async ({ database: name, study }, take) => {
  let database: Database | null = null;
  const pages: ReturnType<typeof readPage>[] = [];
  try {
    database = await openKept(name);
    // In their order, so that pages can be asked for before the one before them is there.
    const asking = database.transaction('responses');
    const [keys] = await Promise.all([asking.store.getAllKeys(), asking.done]);
    const raw: IDBDatabase = unwrap(database);
    for (let from = 0; from < keys.length; from += PAGE) {
      while (pages.length <= AHEAD && from + pages.length * PAGE < keys.length) {
        const page = readPage(raw, keys, from + pages.length * PAGE);
        ignore(page);
        pages.push(page);
      }
      const page = (await pages.shift())?.result ?? [];
      const share = Math.min(1, (from + PAGE) / keys.length);
      take(
        page.filter((one) => one.study === study && one.state === 'complete'),
        share,
      );
    }
    return succeed(undefined);
  } catch (error) {
    return fail(failureOf(error));
  } finally {
    // Closed is only what has nothing under way any more; whoever asked may be gone the moment after.
    await Promise.allSettled(pages);
    database?.close();
  }
};

/** Rejects where there is none: opening would make an empty one, which the page then could not fill. */
async function openKept(name: string): Promise<Database> {
  const opened: Database = await openDB<Schema>(name, undefined, {
    upgrade: (_database, _old, _new, transaction) => {
      ignore(transaction.done);
      transaction.abort();
    },
    blocking: () => opened.close(),
  });
  return opened;
}

/**
 * A request that was answered: its objects are made when its `result` is asked for, so that those of one page at a time
 * are in memory. Past idb, which remembers every request until memory is tidied up.
 */
function readPage(database: IDBDatabase, keys: readonly string[], from: number): Promise<IDBRequest<ResponseRecord[]>> {
  const last = keys[Math.min(from + PAGE, keys.length) - 1];
  const transaction = database.transaction('responses', 'readonly');
  const request = transaction.objectStore('responses').getAll(IDBKeyRange.bound(keys[from], last));
  return new Promise((resolve, reject) => {
    // Not before it has ended: a worker that goes with a transaction under way keeps the database open in WebKit.
    transaction.oncomplete = () => resolve(request);
    transaction.onabort = () => reject(transaction.error ?? new DOMException('The transaction ended.', 'AbortError'));
  });
}
