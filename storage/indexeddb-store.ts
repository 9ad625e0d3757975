/**
 * The store on IndexedDB: joins connection, repositories, locks, changes and the life of the page, and holds none of
 * their knowledge itself.
 */
import type { Result } from '../domain/failure.js';
import type {
  AttachmentRecord,
  ConsentRecord,
  HouseholdPlace,
  HouseholdRecord,
  Moment,
  OutboxEntry,
  ResponseRecord,
} from '../domain/records/records.js';
import type { EveningStore } from '../domain/evening/evening-store.js';
import type { FieldworkStore } from '../domain/records/fieldwork-store.js';
import type {
  ChangedMeanwhile,
  RecordBatch,
  ResponseLock,
  ResponseQuery,
  Store,
  StoreChange,
  StoreFailure,
  StoreHealth,
  StoreResult,
} from '../domain/records/store.js';
import { Changes } from './changes.js';
import { Connection } from './connection.js';
import { ConsentRepository } from './consent-repository.js';
import { DraftRepository } from './draft-repository.js';
import type { CoalescingDraftWriter } from './draft-writer.js';
import { DraftWriters } from './draft-writers.js';
import type { IndexedDbData } from './backup/indexeddb-data.js';
import type { IndexedDbEvening } from './evening/indexeddb-evening.js';
import type { IndexedDbFieldwork } from './fieldwork/indexeddb-fieldwork.js';
import { Health, type StorageManagerLike } from './health.js';
import { HouseholdRepository } from './household-repository.js';
import { leaveBehind, takeUpLastWords } from './last-words.js';
import { MIGRATIONS } from './migrations.js';
import type { StoreOptions } from './options.js';
import { watchPageLife } from './page-life.js';
import type { LockOptions, ResponseLocks } from './response-locks.js';
import { ResponseRepository } from './response-repository.js';
import { loaded, loadedOnce } from './loaded.js';
import { DATABASE_NAME, type Database } from './schema.js';
import { Transactions } from './transactions.js';
import { WebLocks } from './web-locks.js';

export class IndexedDbStore implements Store {
  readonly kind = 'indexeddb';

  readonly #name: string;
  readonly #now: () => Moment;
  readonly #changes: Changes;
  readonly #health: Health;
  readonly #connection: Connection;
  readonly #transactions: Transactions;
  readonly #locks: Promise<ResponseLocks>;
  readonly #writers: DraftWriters;
  readonly #stopWatching: () => void;
  /** Studies that somebody here has read, and will want to hear of after a rest. */
  readonly #studies = new Set<string>();
  #restedAt: Moment | null = null;

  readonly #responses: ResponseRepository;
  readonly #consents: ConsentRepository;
  readonly #households: HouseholdRepository;
  readonly #files = loadedOnce(async () => {
    const { AttachmentRepository } = await import('./attachment-repository.js');
    return new AttachmentRepository(this.#transactions, this.#changes, this.#now);
  });
  readonly #register = loadedOnce(async () => {
    const { RegisterRepository } = await import('./register-repository.js');
    return new RegisterRepository(this.#transactions, this.#changes, this.#now);
  });
  readonly #outbox = loadedOnce(async () => {
    const { OutboxRepository } = await import('./outbox-repository.js');
    return new OutboxRepository(this.#transactions, this.#changes);
  });
  #fieldwork: IndexedDbFieldwork | null = null;
  #evening: IndexedDbEvening | null = null;
  #data: IndexedDbData | null = null;
  #closed = false;

  constructor({ clock, name = DATABASE_NAME, migrations = MIGRATIONS }: StoreOptions) {
    const now = (): Moment => clock.now();
    this.#name = name;
    this.#now = now;
    this.#changes = new Changes(`${name}/changes`);
    this.#health = new Health('on-device', null, storageManager(), (health) =>
      this.#changes.here({ kind: 'health', health }),
    );
    this.#connection = new Connection({
      name,
      migrations,
      onTrouble: (trouble) => this.#health.trouble(trouble),
      onLeave: () => this.#writers.leaveBehind(),
      onOpen: (database) => this.#takeUpLastWords(database),
    });
    this.#transactions = new Transactions(this.#connection, this.#health);
    this.#locks = responseLocks(name, () => clock.newId());

    const drafts = new DraftRepository(this.#transactions, this.#changes, now);
    this.#writers = new DraftWriters({
      write: (draft) => drafts.write(draft),
      leaveBehind: (newest, underWay) => leaveBehind(name, this.#connection.current, newest, underWay),
    });
    this.#responses = new ResponseRepository(this.#transactions, this.#changes, now);
    this.#consents = new ConsentRepository(this.#transactions, this.#changes, now);
    this.#households = new HouseholdRepository(this.#transactions);
    this.#stopWatching = watchPageLife(window, {
      onLeave: () => this.#writers.leave(),
      onRest: () => this.#rest(),
      onReturn: () => void this.#return(),
    });
  }

  get health(): StoreHealth {
    return this.#health.current;
  }

  /** Settles when the database is open; a failure is the reason why it is not. */
  async open(): Promise<StoreResult<void>> {
    const opened = await this.#connection.use(() => Promise.resolve());
    if (opened.ok) void this.#health.look();
    return opened;
  }

  subscribe(listener: (change: StoreChange) => void): () => void {
    return this.#changes.subscribe(listener);
  }

  response(id: string): Promise<StoreResult<ResponseRecord | null>> {
    return this.#responses.one(id);
  }

  responses(query: ResponseQuery): Promise<StoreResult<readonly ResponseRecord[]>> {
    this.#studies.add(query.study);
    return this.#responses.matching(query);
  }

  draftWriter(response: string): CoalescingDraftWriter {
    // Whoever answers may take a photo next, and have no network by then.
    void this.#files();
    return this.#writers.writer(response);
  }

  complete(response: ResponseRecord, consents: readonly ConsentRecord[]): Promise<StoreResult<ResponseRecord>> {
    return this.#responses.complete(response, consents);
  }

  async withdraw(id: string, at: Moment, consents: readonly ConsentRecord[]): Promise<StoreResult<ResponseRecord>> {
    await this.#writers.settled(id);
    return this.#responses.withdraw(id, at, consents);
  }

  async lockResponse(id: string, options?: LockOptions): Promise<ResponseLock | null> {
    const lock = await (await this.#locks).request(id, options);
    // Whoever held the lock before may have left something behind.
    if (lock) await this.#connection.use((database) => this.#takeUpLastWords(database));
    return lock;
  }

  addConsents(consents: readonly ConsentRecord[]): Promise<StoreResult<void>> {
    return this.#consents.add(consents);
  }

  consents(query: { study: string; household?: string | null }): Promise<StoreResult<readonly ConsentRecord[]>> {
    return this.#consents.matching(query);
  }

  async putAttachment(attachment: AttachmentRecord): Promise<StoreResult<void>> {
    const files = await this.#files();
    return files.ok ? files.value.put(attachment) : files;
  }

  async attachment(id: string): Promise<StoreResult<AttachmentRecord | null>> {
    const files = await this.#files();
    return files.ok ? files.value.one(id) : files;
  }

  async removeAttachment(id: string): Promise<StoreResult<void>> {
    const files = await this.#files();
    return files.ok ? files.value.remove(id) : files;
  }

  async putHouseholds(households: readonly HouseholdRecord[]): Promise<StoreResult<void>> {
    const register = await this.#register();
    return register.ok ? register.value.put(households) : register;
  }

  async replaceHouseholds(
    households: readonly HouseholdRecord[],
  ): Promise<Result<void, StoreFailure | ChangedMeanwhile>> {
    const code = await loaded(() => import('./replace-households.js'));
    return code.ok ? code.value.replaceHouseholds(this.#transactions, this.#changes, households, this.#now()) : code;
  }

  household(id: string): Promise<StoreResult<HouseholdRecord | null>> {
    return this.#households.one(id);
  }

  householdByAccessCode(study: string, code: string): Promise<StoreResult<HouseholdRecord | null>> {
    return this.#households.byAccessCode(study, code);
  }

  async households(study: string): Promise<StoreResult<readonly HouseholdRecord[]>> {
    const register = await this.#register();
    return register.ok ? register.value.ofStudy(study) : register;
  }

  async places(study: string): Promise<StoreResult<readonly HouseholdPlace[]>> {
    const register = await this.#register();
    return register.ok ? register.value.places(study) : register;
  }

  /** Its code comes when it is needed: never in a resident's page. */
  async importRecords(batch: RecordBatch): Promise<StoreResult<void>> {
    const code = await loaded(() => import('./import.js'));
    return code.ok ? code.value.importRecords(this.#transactions, this.#changes, batch) : code;
  }

  async outbox(limit?: number): Promise<StoreResult<readonly OutboxEntry[]>> {
    const outbox = await this.#outbox();
    return outbox.ok ? outbox.value.entries(limit) : outbox;
  }

  async acknowledge(sequences: readonly number[]): Promise<StoreResult<void>> {
    const outbox = await this.#outbox();
    return outbox.ok ? outbox.value.acknowledge(sequences) : outbox;
  }

  async fieldwork(): Promise<FieldworkStore> {
    const { IndexedDbFieldwork } = await import('./fieldwork/indexeddb-fieldwork.js');
    this.#fieldwork ??= new IndexedDbFieldwork(this.#transactions, this.#changes, this.#name, this.#now);
    if (this.#closed) this.#fieldwork.close();
    return this.#fieldwork;
  }

  async evening(): Promise<EveningStore> {
    const { IndexedDbEvening } = await import('./evening/indexeddb-evening.js');
    this.#evening ??= new IndexedDbEvening(this.#transactions, this.#changes, this.#name, this.#now);
    if (this.#closed) this.#evening.close();
    return this.#evening;
  }

  async data(): Promise<IndexedDbData> {
    const { IndexedDbData } = await import('./backup/indexeddb-data.js');
    return (this.#data ??= new IndexedDbData(this.#transactions, this.#changes, this.#name, this.#now));
  }

  async requestPersistence(): Promise<StoreHealth['persistence']> {
    const persistence = await this.#health.requestPersistence();
    await this.#health.measure();
    return persistence;
  }

  async close(): Promise<void> {
    await this.#writers.idle();
    this.#closed = true;
    this.#stopWatching();
    void this.#locks.then((locks) => locks.close());
    this.#fieldwork?.close();
    this.#evening?.close();
    this.#data?.close();
    this.#connection.close();
    this.#changes.close();
  }

  async #takeUpLastWords(database: Database): Promise<void> {
    this.#changes.announce(...(await takeUpLastWords(database, this.#now)));
  }

  #rest(): void {
    this.#restedAt = this.#now();
    this.#connection.rest();
    this.#changes.rest();
  }

  /** Back from the browser's cache: nobody could tell us what other tabs did meanwhile, so it is looked up. */
  async #return(): Promise<void> {
    this.#writers.stay();
    this.#changes.wake();
    if (this.#restedAt === null) return;
    const since = this.#restedAt;
    this.#restedAt = null;
    for (const study of this.#studies) {
      for (const change of await this.#responses.changedSince(study, since)) this.#changes.here(change);
    }
    for (const kind of ['consent', 'household', 'outbox'] as const) this.#changes.here({ kind });
  }
}

/** Missing on pages without https, and in WebKitGTK. */
function storageManager(): StorageManagerLike | undefined {
  return (navigator as { readonly storage?: StorageManager }).storage;
}

/** Never rejects: locks are a courtesy, and what is stored is guarded by revisions. */
async function responseLocks(name: string, newId: () => string): Promise<ResponseLocks> {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks) return new WebLocks(locks, `${name}/response`);
  try {
    // Most browsers never need them.
    const { otherLocks } = await import('./other-locks.js');
    return otherLocks(name, newId);
  } catch {
    return { request: (response) => Promise.resolve({ response, release: () => undefined }), close: () => undefined };
  }
}
