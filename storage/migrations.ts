/**
 * The numbered steps from one version of the database to the next. A step changes object stores and indexes,
 * maps records one to one, fills new object stores from old ones, and empties those whose records stand elsewhere then; a step that fails leaves the
 * database as it was. Nothing is ever dropped on an upgrade.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { KitError } from '../domain/failure.js';
import type { OutboxEntry } from '../domain/records/records.js';
import { withoutEntry, type EveningWithEntry } from './evening/evening-rules.js';
import { VERSION_1, VERSION_2, VERSION_3, VERSION_4, VERSION_5, VERSION_6, VERSION_7, type KeyPath } from './schema.js';
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
  /** Fills object stores of this step from older ones. Runs after `records` of the same step. */
  readonly fills?: readonly Fill[];
  /** Object stores all of whose records stand elsewhere now, or follow from what does. Runs last. */
  readonly empties?: readonly string[];
}

/** What a new object store begins with. The records that it is made of stay as they are. */
export interface Fill {
  readonly from: string;
  readonly to: string;
  /** Gives what a record brings, null for nothing. Where two bring the same key, the later one counts. Pure. */
  readonly brings: (record: unknown) => unknown;
}

export const MIGRATIONS: readonly Migration[] = [
  { version: 1, structure: (database) => create(database, VERSION_1) },
  { version: 2, structure: (database) => create(database, VERSION_2) },
  {
    version: 3,
    structure: (database) => create(database, VERSION_3),
    fills: [{ from: 'outbox', to: 'responseEntries', brings: (entry) => newestOf(entry as OutboxEntry) }],
  },
  { version: 4, structure: (database) => create(database, VERSION_4) },
  { version: 5, structure: (database) => create(database, VERSION_5) },
  {
    version: 6,
    structure: (database) => create(database, VERSION_6),
    records: { evenings: (evening) => withoutEntry(evening as EveningWithEntry) },
    fills: [{ from: 'outbox', to: 'outboxEntries', brings: (entry) => entry }],
    empties: ['outbox', 'responseEntries'],
  },
  // Filled when a release is made: all that it holds stands in the responses.
  { version: 7, structure: (database) => create(database, VERSION_7) },
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
    for (const [name, transform] of Object.entries(step.records ?? {})) {
      const store = transaction.objectStore(name);
      await inBatches(store, (records) => requestAll(records, (record) => store.put(transform(record))));
    }
    for (const { from: older, to, brings } of step.fills ?? []) {
      const filled = transaction.objectStore(to);
      await inBatches(transaction.objectStore(older), (records) =>
        requestAll(records.map(brings).filter(isSomething), (record) => filled.put(record)),
      );
    }
    for (const name of step.empties ?? []) await transaction.objectStore(name).clear();
  }
}

/** The outbox is read oldest first, so the newest entry of a response comes last. */
const newestOf = ({ kind, record, sequence }: OutboxEntry): { response: string; sequence: number } | null =>
  kind === 'response' ? { response: record, sequence } : null;

const isSomething = (value: unknown): boolean => value !== null;

/** Few enough to hold in memory at once, many enough to be quick. */
const BATCH = 500;

/** In the order of the keys. */
async function inBatches(
  store: ReturnType<VersionChange['objectStore']>,
  use: (records: readonly unknown[]) => Promise<void>,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, records]: [IDBValidKey[], unknown[]] = await Promise.all([
      store.getAllKeys(range, BATCH),
      store.getAll(range, BATCH),
    ]);
    await use(records);
    if (keys.length < BATCH) return;
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

type NewStores = Readonly<
  Record<string, { keyPath: KeyPath; autoIncrement?: boolean; indexes?: Readonly<Record<string, KeyPath>> }>
>;

/** Makes the object stores that one version adds. */
function create(database: OldDatabase, stores: NewStores): void {
  for (const [name, { keyPath, autoIncrement = false, indexes = {} }] of Object.entries(stores)) {
    const store = database.createObjectStore(name, { keyPath, autoIncrement });
    for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
  }
}
