/**
 * The numbered steps from one version of the database to the next. A step changes object stores and indexes, and
 * maps records one to one; a step that fails leaves the database as it was. Nothing is ever dropped on an upgrade.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { KitError } from '../domain/failure.js';
import { VERSION_1, VERSION_2, type KeyPath } from './schema.js';
import { requestAll } from './transact.js';

/** Steps see a database of any age, so nothing of today's schema is known of it. */
export type OldDatabase = IDBPDatabase;
export type VersionChange = IDBPTransaction<unknown, string[], 'versionchange'>;

export interface Migration {
  /** The version that the database has after this step; steps are numbered 1, 2, 3 without a gap. */
  readonly version: number;
  /** Makes and changes object stores and indexes. Runs before `records` of the same step. */
  readonly structure?: (database: OldDatabase, transaction: VersionChange) => void;
  /** By object store: gives the new form of one old record, with the same key. Pure. */
  readonly records?: Readonly<Record<string, (old: unknown) => unknown>>;
}

export const MIGRATIONS: readonly Migration[] = [
  { version: 1, structure: (database) => create(database, VERSION_1) },
  { version: 2, structure: (database) => create(database, VERSION_2) },
];

/** The version that a list of steps leads to. */
export function latestVersion(migrations: readonly Migration[]): number {
  migrations.forEach(({ version }, index) => {
    if (version !== index + 1) throw new KitError('bug/contract', `Migration ${version} stands at place ${index + 1}.`);
  });
  return migrations.length;
}

/** Runs every step that the stored version still lacks, inside the transaction of the upgrade. */
export async function migrate(
  database: OldDatabase,
  transaction: VersionChange,
  from: number,
  migrations: readonly Migration[],
): Promise<void> {
  for (const step of migrations.filter(({ version }) => version > from)) {
    step.structure?.(database, transaction);
    for (const [store, transform] of Object.entries(step.records ?? {})) {
      await transformAll(transaction.objectStore(store), transform);
    }
  }
}

/** Few enough to hold in memory at once, many enough to be quick. */
const BATCH = 500;

async function transformAll(
  store: ReturnType<VersionChange['objectStore']>,
  transform: (old: unknown) => unknown,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, records]: [IDBValidKey[], unknown[]] = await Promise.all([
      store.getAllKeys(range, BATCH),
      store.getAll(range, BATCH),
    ]);
    await requestAll(records, (record) => store.put(transform(record)));
    if (keys.length < BATCH) return;
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

type NewStores = Readonly<
  Record<string, { keyPath: string; autoIncrement?: boolean; indexes?: Readonly<Record<string, KeyPath>> }>
>;

/** Makes the object stores that one version adds. */
function create(database: OldDatabase, stores: NewStores): void {
  for (const [name, { keyPath, autoIncrement = false, indexes = {} }] of Object.entries(stores)) {
    const store = database.createObjectStore(name, { keyPath, autoIncrement });
    for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
  }
}
