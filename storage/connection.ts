/**
 * Owns the one connection to the database: opens it when it is needed, gives way to another tab that upgrades, and
 * opens it again when the browser took it away or the page comes back. Knows nothing of records.
 */
import { openDB } from 'idb';
import { KitError, fail, succeed } from '../domain/failure.js';
import type { StoreFailure, StoreResult } from '../domain/records/store.js';
import { Refusal, failureOf, lostConnection } from './failures.js';
import { latestVersion, migrate, type Migration, type VersionChange } from './migrations.js';
import type { Database, Schema } from './schema.js';
import { ignore } from './transact.js';

export interface ConnectionOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** An open problem that people should know of, or null when it has passed. */
  readonly onTrouble: (trouble: StoreFailure | null) => void;
  /** The connection is about to close: the last moment at which a transaction can begin on it. */
  readonly onLeave: () => void;
  /** Runs once on every database that was opened, before anyone else uses it. Its failure is no failure to open. */
  readonly onOpen: (database: Database) => Promise<unknown>;
}

export class Connection {
  #opening: Promise<Database> | null = null;
  #database: Database | null = null;
  #closed = false;

  constructor(private readonly options: ConnectionOptions) {}

  /** The open database, for the moments that cannot wait; null while there is none. */
  get current(): Database | null {
    return this.#database;
  }

  /** Opens the database, or waits for the opening that is under way. Rejects with an exception of IndexedDB. */
  database(): Promise<Database> {
    if (this.#closed) return Promise.reject(new Refusal({ reason: 'closed' }));
    if (this.#opening) return this.#opening;
    const opening: Promise<Database> = this.#open().then(async (database) => {
      if (this.#opening !== opening) {
        database.close();
        throw new DOMException('The page rested while the database was being opened.', 'AbortError');
      }
      await Promise.allSettled([this.options.onOpen(database)]);
      this.#database = database;
      this.options.onTrouble(null);
      return database;
    });
    this.#opening = opening;
    opening.catch((error: unknown) => {
      if (this.#opening !== opening) return;
      this.#opening = null;
      this.options.onTrouble(failureOf(error));
    });
    return opening;
  }

  /**
   * Runs work on the open database. Work that failed because the connection was lost is tried once more on a new
   * one, so it must do no harm when it is done twice. Rejects for bugs only.
   */
  async use<T>(work: (database: Database) => Promise<T>): Promise<StoreResult<T>> {
    for (let firstTime = true; ; firstTime = false) {
      let database: Database | null = null;
      try {
        database = this.#database ?? (await this.database());
        return succeed(await work(database));
      } catch (error) {
        if (error instanceof KitError) throw error;
        if (!firstTime || !lostConnection(error)) return fail(failureOf(error));
        this.#forget(database);
      }
    }
  }

  /** Lets go of the database until it is needed again. Transactions that have begun come to their end. */
  rest(): void {
    this.#forget(this.#database);
    this.#opening = null;
  }

  /** Closes for good: from now on everything fails with `closed`. */
  close(): void {
    this.#closed = true;
    this.rest();
  }

  async #open(): Promise<Database> {
    const { name, migrations, onTrouble } = this.options;
    const known = latestVersion(migrations);
    const opened: { database?: Database; undoneBy?: Error } = {};
    try {
      const database = await openDB<Schema>(name, known, {
        upgrade: (_typed, from, _to, transaction) => {
          const step = transaction as unknown as VersionChange;
          migrate(step.db, step, from, migrations).catch((error: unknown) => {
            opened.undoneBy = error instanceof Error ? error : new Error(String(error));
            step.abort();
          });
          ignore(step.done);
        },
        blocked: () => onTrouble({ reason: 'blocked' }),
        blocking: (_current, next) => this.#giveWay(next),
        terminated: () => this.#terminated(opened.database),
      });
      opened.database = database;
      return database;
    } catch (error) {
      throw await this.#whyNot(error, opened.undoneBy, known);
    }
  }

  async #whyNot(error: unknown, undoneBy: Error | undefined, known: number): Promise<unknown> {
    if (undoneBy !== undefined) {
      return new Refusal({ reason: 'failed', detail: `The upgrade was undone: ${undoneBy.message}` });
    }
    if (!(error instanceof DOMException)) return error;
    if (error.name === 'VersionError') {
      return new Refusal({ reason: 'newer-version', stored: await storedVersion(this.options.name), known });
    }
    // How a private window without storage answers to `open` in older browsers.
    if (error.name === 'InvalidStateError') return new Refusal({ reason: 'switched-off' });
    // How Chromium answers when people block site data: with the same name as when its files are damaged.
    return error.name === 'UnknownError' && siteDataBlocked() ? new Refusal({ reason: 'switched-off' }) : error;
  }

  /** Another tab upgrades (or erases) the database and waits for us. */
  #giveWay(next: number | null): void {
    this.options.onLeave();
    this.rest();
    // Erased: there is nothing newer, and the next write starts an empty database.
    if (next === null) return;
    this.options.onTrouble({ reason: 'newer-version', stored: next, known: latestVersion(this.options.migrations) });
  }

  #terminated(lost: Database | undefined): void {
    if (this.#database && this.#database !== lost) return;
    this.rest();
    this.options.onTrouble({ reason: 'terminated' });
    if (!this.#closed) ignore(this.database());
  }

  #forget(database: Database | null): void {
    if (!database || this.#database !== database) return;
    this.#database = null;
    this.#opening = null;
    database.close();
  }
}

/** Whether the browser keeps nothing at all for this site, on which the other kind of storage is clearer. */
function siteDataBlocked(): boolean {
  try {
    return (globalThis as { readonly localStorage?: Storage }).localStorage === undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError';
  }
}

/** What version another, newer copy of the kit has made of the database. */
async function storedVersion(name: string): Promise<number> {
  const database = await openDB(name);
  const { version } = database;
  database.close();
  return version;
}
