/** The database of a store as a worker opens it: as it is, on a connection that gives way to a tab that upgrades. */
import { openDB } from 'idb';
import type { Database, Schema } from '../schema.js';
import { ignore } from '../transact.js';

/** Rejects where there is none: opening would make an empty one, which the page then could not fill. */
export async function openKept(name: string): Promise<Database> {
  const opened: Database = await openDB<Schema>(name, undefined, {
    upgrade: (_database, _old, _new, transaction) => {
      ignore(transaction.done);
      transaction.abort();
    },
    blocking: () => opened.close(),
  });
  return opened;
}
