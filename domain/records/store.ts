/**
 * The port through which tags keep records. `storage/` implements it twice (IndexedDB and memory); tags get it
 * from a context and never import an implementation. Every promise settles after the transaction has ended:
 * a value means that the record is kept, as durably as the store can.
 */
import type { EveningStore } from '../evening/evening-store.js';
import type { Result } from '../failure.js';
import type { DataStore } from '../person/data-store.js';
import type { FieldworkStore } from './fieldwork-store.js';
import type {
  AttachmentRecord,
  ConsentRecord,
  HouseholdPlace,
  HouseholdRecord,
  Moment,
  OutboxEntry,
  ResponseRecord,
} from './records.js';
import type { StoreFailure, StoreResult } from './store-failure.js';

export type { StoreFailure, StoreResult } from './store-failure.js';

/** These households (ids) were edited, added or removed since they were read; nothing was written. */
export interface ChangedMeanwhile {
  readonly reason: 'changed-meanwhile';
  readonly households: readonly string[];
}

/** What a screen should tell about the store, besides failures of single writes. */
export interface StoreHealth {
  /** `memory`: answers are gone when the page closes (storage switched off, private mode without storage). */
  readonly kept: 'on-device' | 'memory';
  /** Whether the browser promised not to evict the data. `unknown` until asked. */
  readonly persistence: 'granted' | 'refused' | 'unknown';
  readonly usage: number | null;
  readonly quota: number | null;
  /** An open problem that the person should know of: another tab must close, the connection was lost. */
  readonly trouble: StoreFailure | null;
}

/** Something in the store changed, in this tab or another one. */
export type StoreChange =
  | { readonly kind: 'response'; readonly id: string; readonly state: ResponseRecord['state'] }
  | { readonly kind: 'consent' | 'household' | 'outbox' }
  | { readonly kind: 'health'; readonly health: StoreHealth };

export interface ResponseQuery {
  readonly study: string;
  readonly household?: string | null;
  readonly wave?: string | null;
  readonly definition?: string;
  readonly state?: ResponseRecord['state'];
}

/** The right to write one response. Held by one tab; ends when released or when its tab goes away. */
export interface ResponseLock {
  readonly response: string;
  release(): void;
}

/** Writes the drafts of one response: one write at a time, and the newest snapshot next. */
export interface DraftWriter {
  /**
   * Keeps a snapshot. Snapshots that arrive during a write replace each other; every call settles when a
   * snapshot at least as new as its own is kept, or could not be.
   */
  save(draft: ResponseRecord): Promise<StoreResult<{ readonly revision: number; readonly at: Moment }>>;
  /** Settles when nothing is waiting to be written. */
  idle(): Promise<void>;
  readonly pending: boolean;
}

export interface Store {
  readonly kind: 'indexeddb' | 'memory';
  readonly health: StoreHealth;
  /** Changes in this tab and in others on the same device. Returns the way to stop listening. */
  subscribe(listener: (change: StoreChange) => void): () => void;

  response(id: string): Promise<StoreResult<ResponseRecord | null>>;
  /** Newest change first. */
  responses(query: ResponseQuery): Promise<StoreResult<readonly ResponseRecord[]>>;
  draftWriter(response: string): DraftWriter;
  /** Finalises a response together with the consents given with it and their outbox entries: all, or none. */
  complete(response: ResponseRecord, consents: readonly ConsentRecord[]): Promise<StoreResult<ResponseRecord>>;
  /** Empties the answers and keeps the fact; the withdrawal is an outbox entry of its own. */
  withdraw(id: string, at: Moment, consents: readonly ConsentRecord[]): Promise<StoreResult<ResponseRecord>>;
  /**
   * Resolves to null while another tab holds the lock; with `wait`, resolves when it is free, or to null when
   * `until` settles first.
   */
  lockResponse(id: string, options?: { wait?: boolean; until?: Promise<unknown> }): Promise<ResponseLock | null>;

  addConsents(consents: readonly ConsentRecord[]): Promise<StoreResult<void>>;
  consents(query: { study: string; household?: string | null }): Promise<StoreResult<readonly ConsentRecord[]>>;

  putAttachment(attachment: AttachmentRecord): Promise<StoreResult<void>>;
  attachment(id: string): Promise<StoreResult<AttachmentRecord | null>>;
  removeAttachment(id: string): Promise<StoreResult<void>>;

  putHouseholds(households: readonly HouseholdRecord[]): Promise<StoreResult<void>>;
  /**
   * Writes households that were worked out from what was read before: all, or none when one of them was edited since.
   * A record of revision 1 must be new, any other one on from the stored one.
   */
  replaceHouseholds(households: readonly HouseholdRecord[]): Promise<Result<void, StoreFailure | ChangedMeanwhile>>;
  household(id: string): Promise<StoreResult<HouseholdRecord | null>>;
  householdByAccessCode(study: string, code: string): Promise<StoreResult<HouseholdRecord | null>>;
  households(study: string): Promise<StoreResult<readonly HouseholdRecord[]>>;
  /** What counting needs, and no more. */
  places(study: string): Promise<StoreResult<readonly HouseholdPlace[]>>;
  /** Brings in records that were made elsewhere (demo data, a backup), without outbox entries; all, or none. */
  importRecords(batch: RecordBatch): Promise<StoreResult<void>>;

  outbox(limit?: number): Promise<StoreResult<readonly OutboxEntry[]>>;
  acknowledge(sequences: readonly number[]): Promise<StoreResult<void>>;

  /**
   * What interviewers and supervisors keep, on the same device and in the same way. Its code is loaded when it is first
   * asked for, so that a resident's page never gets it; rejects when that fails, and may then be asked again.
   */
  fieldwork(): Promise<FieldworkStore>;
  /** What is kept of residents' evenings, in the same way. */
  evening(): Promise<EveningStore>;
  /** A household's whole file, erasing it, and backups; null where nothing is kept on the device (`memory`). */
  data(): Promise<DataStore | null>;

  /** Asks the browser not to evict the data. Call it at a moment that makes sense to a person. */
  requestPersistence(): Promise<StoreHealth['persistence']>;
  close(): Promise<void>;
}

export interface RecordBatch {
  readonly responses?: readonly ResponseRecord[];
  readonly consents?: readonly ConsentRecord[];
  readonly households?: readonly HouseholdRecord[];
}
