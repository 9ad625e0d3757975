/**
 * The store of last resort: everything in this page, and gone with it. For browsers with storage switched off, and for
 * tests. Follows the same rules as the one on IndexedDB, and passes the same conformance suite.
 */
import { fail, succeed, type Result } from '../domain/failure.js';
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
import { changedMeanwhile } from '../domain/register/changed-meanwhile.js';
import { Changes, type SharedChange } from './changes.js';
import { consentsInOrder } from './consent-repository.js';
import type { CoalescingDraftWriter, Kept } from './draft-writer.js';
import { DraftWriters } from './draft-writers.js';
import type { MemoryEvening } from './evening/memory-evening.js';
import { failureOf } from './failures.js';
import type { MemoryFieldwork } from './fieldwork/memory-fieldwork.js';
import { HandedOut } from './handed-out.js';
import { Health } from './health.js';
import { placeOf } from './register-repository.js';
import { MemoryTables } from './memory-tables.js';
import type { StoreOptions } from './options.js';
import { REMOVED } from './outbox.js';
import { PageLocks } from './page-locks.js';
import type { LockOptions } from './response-locks.js';
import { comesIn, completed, matches, mayFollow, newestFirst, nextDraft, withdrawn } from './response-rules.js';

export class MemoryStore implements Store {
  readonly kind = 'memory';

  readonly #tables = new MemoryTables();
  readonly #handedOut = new HandedOut();
  #fieldwork: MemoryFieldwork | null = null;
  #evening: MemoryEvening | null = null;
  #closed = false;

  readonly #now: () => Moment;
  readonly #changes = new Changes(null);
  readonly #health: Health;
  readonly #locks = new PageLocks();
  readonly #writers = new DraftWriters({
    write: (draft) => this.#keepDraft(draft),
    // The page is all there is: what it has in hand goes when it goes.
    leaveBehind: () => undefined,
  });

  /** `trouble` says why answers are not kept on the device. */
  constructor({ clock }: Pick<StoreOptions, 'clock'>, trouble: StoreFailure | null = null) {
    this.#now = () => clock.now();
    this.#health = new Health('memory', trouble, undefined, (health) => this.#changes.here({ kind: 'health', health }));
  }

  get health(): StoreHealth {
    return this.#health.current;
  }

  subscribe(listener: (change: StoreChange) => void): () => void {
    return this.#changes.subscribe(listener);
  }

  response(id: string): Promise<StoreResult<ResponseRecord | null>> {
    return this.#do(() => this.#tables.responses.get(id) ?? null);
  }

  responses(query: ResponseQuery): Promise<StoreResult<readonly ResponseRecord[]>> {
    return this.#do(() =>
      [...this.#tables.responses.values()]
        .filter((record) => record.study === query.study && matches(query, record))
        .sort(newestFirst),
    );
  }

  draftWriter(response: string): CoalescingDraftWriter {
    return this.#writers.writer(response);
  }

  complete(response: ResponseRecord, consents: readonly ConsentRecord[]): Promise<StoreResult<ResponseRecord>> {
    return this.#try(() => {
      const stored = this.#tables.responses.get(response.id);
      if (stored && !mayFollow(stored, response.revision, 'complete')) return fail({ reason: 'conflict', stored });
      const at = this.#now();
      // Copied first: what cannot be copied must leave everything as it was.
      const end = structuredClone({ record: completed(response, at), consents });
      if (stored?.state === 'draft') this.#tables.dequeue(response.id);
      this.#tables.putResponse(end.record, at);
      this.#tables.addConsents(end.consents, at);
      this.#announce(end.record, consents);
      return succeed(end.record);
    });
  }

  async withdraw(id: string, at: Moment, consents: readonly ConsentRecord[]): Promise<StoreResult<ResponseRecord>> {
    await this.#writers.settled(id);
    return this.#try(() => {
      const stored = this.#tables.responses.get(id);
      if (!stored) return fail({ reason: 'not-found' });
      const record = stored.state === 'withdrawn' ? stored : withdrawn(stored, at);
      this.#tables.addConsents(consents, at);
      if (record !== stored) {
        this.#tables.putResponse(record, at);
        this.#tables.emptyAttachments(id, at);
      }
      this.#announce(record, consents);
      return succeed(record);
    });
  }

  lockResponse(id: string, options?: LockOptions): Promise<ResponseLock | null> {
    return this.#locks.request(id, options);
  }

  addConsents(consents: readonly ConsentRecord[]): Promise<StoreResult<void>> {
    return this.#do(() => {
      this.#tables.addConsents(consents, this.#now());
      this.#changes.announce({ kind: 'consent' }, { kind: 'outbox' });
    });
  }

  consents({
    study,
    household,
  }: {
    study: string;
    household?: string | null;
  }): Promise<StoreResult<readonly ConsentRecord[]>> {
    return this.#do(() => {
      const ofStudy = [...this.#tables.consents.values()].filter((consent) => consent.study === study);
      return consentsInOrder(household, ofStudy);
    });
  }

  putAttachment(attachment: AttachmentRecord): Promise<StoreResult<void>> {
    return this.#do(() => {
      this.#tables.putAttachment(attachment, this.#now());
      this.#changes.announce({ kind: 'outbox' });
    });
  }

  attachment(id: string): Promise<StoreResult<AttachmentRecord | null>> {
    return this.#do(() => this.#tables.attachments.get(id) ?? null);
  }

  removeAttachment(id: string): Promise<StoreResult<void>> {
    return this.#do(() => {
      if (!this.#tables.attachments.delete(id)) return;
      this.#tables.enqueue({ kind: 'attachment', record: id, revision: REMOVED, at: this.#now() });
      this.#changes.announce({ kind: 'outbox' });
    });
  }

  putHouseholds(households: readonly HouseholdRecord[]): Promise<StoreResult<void>> {
    return this.#do(() => {
      this.#tables.putHouseholds(households, this.#now());
      this.#changes.announce({ kind: 'household' }, { kind: 'outbox' });
    });
  }

  replaceHouseholds(households: readonly HouseholdRecord[]): Promise<Result<void, StoreFailure | ChangedMeanwhile>> {
    return this.#try(() => {
      const changed = changedMeanwhile(households, this.#tables.households);
      if (changed.length > 0) return fail({ reason: 'changed-meanwhile', households: changed });
      this.#tables.replaceHouseholds(households, this.#now());
      if (households.length > 0) this.#changes.announce({ kind: 'household' }, { kind: 'outbox' });
      return succeed(undefined);
    });
  }

  household(id: string): Promise<StoreResult<HouseholdRecord | null>> {
    return this.#do(() => this.#tables.households.get(id) ?? null);
  }

  householdByAccessCode(study: string, code: string): Promise<StoreResult<HouseholdRecord | null>> {
    return this.#do(() => this.#tables.householdsOf(study).find(({ accessCode }) => accessCode === code) ?? null);
  }

  households(study: string): Promise<StoreResult<readonly HouseholdRecord[]>> {
    return this.#do(() => this.#tables.householdsOf(study));
  }

  places(study: string): Promise<StoreResult<readonly HouseholdPlace[]>> {
    return this.#do(() => this.#tables.householdsOf(study).map(placeOf));
  }

  importRecords(batch: RecordBatch): Promise<StoreResult<void>> {
    return this.#do(() => {
      const { responses = [], consents = [], households = [] } = structuredClone(batch);
      const tables = this.#tables;
      const newer = responses.filter((record) => comesIn(record, tables.responses.get(record.id)));
      const changes: SharedChange[] = newer.map(({ id, state }) => ({ kind: 'response', id, state }));
      for (const record of newer) tables.responses.set(record.id, record);
      for (const record of households) {
        if (comesIn(record, tables.households.get(record.id))) tables.households.set(record.id, record);
      }
      for (const record of consents) if (!tables.consents.has(record.id)) tables.consents.set(record.id, record);
      if (consents.length > 0) changes.push({ kind: 'consent' });
      if (households.length > 0) changes.push({ kind: 'household' });
      this.#changes.announce(...changes);
    });
  }

  outbox(limit = Infinity): Promise<StoreResult<readonly OutboxEntry[]>> {
    return this.#do(() => {
      const entries = [...this.#tables.outbox.values()].slice(0, limit);
      this.#handedOut.note(entries);
      return entries;
    });
  }

  acknowledge(sequences: readonly number[]): Promise<StoreResult<void>> {
    return this.#do(() => {
      for (const sequence of sequences) {
        const entry = this.#tables.outbox.get(sequence);
        if (entry && this.#handedOut.isOf(entry)) this.#tables.outbox.delete(entry.sequence);
      }
      this.#changes.announce({ kind: 'outbox' });
    });
  }

  async fieldwork(): Promise<FieldworkStore> {
    const { MemoryFieldwork } = await import('./fieldwork/memory-fieldwork.js');
    return (this.#fieldwork ??= new MemoryFieldwork(this.#tables, this.#changes, this.#now, (work) => this.#try(work)));
  }

  async evening(): Promise<EveningStore> {
    const { MemoryEvening } = await import('./evening/memory-evening.js');
    return (this.#evening ??= new MemoryEvening(this.#tables, this.#changes, this.#now, (work) => this.#try(work)));
  }

  /** Closing the page is all the erasing that there is to do. */
  data(): Promise<null> {
    return Promise.resolve(null);
  }

  requestPersistence(): Promise<StoreHealth['persistence']> {
    return this.#health.requestPersistence();
  }

  async close(): Promise<void> {
    await this.#writers.idle();
    this.#closed = true;
    this.#locks.close();
    this.#fieldwork?.close();
    this.#evening?.close();
    this.#changes.close();
  }

  #keepDraft(draft: ResponseRecord): Promise<StoreResult<Kept>> {
    return this.#try(() => {
      const stored = this.#tables.responses.get(draft.id);
      if (stored && !mayFollow(stored, draft.revision, 'draft')) return fail({ reason: 'conflict', stored });
      const at = this.#now();
      const record = nextDraft(draft);
      this.#tables.putDraft(record, at);
      this.#changes.announce({ kind: 'response', id: record.id, state: record.state }, { kind: 'outbox' });
      return succeed({ revision: record.revision, at });
    });
  }

  #do<T>(work: () => T): Promise<StoreResult<T>> {
    return this.#try(() => succeed(work()));
  }

  /** What comes out is a copy, as with IndexedDB: nobody can change a record that is kept. */
  #try<T, F = never>(work: () => Result<T, F | StoreFailure>): Promise<Result<T, F | StoreFailure>> {
    if (this.#closed) return Promise.resolve(fail({ reason: 'closed' }));
    try {
      return Promise.resolve(structuredClone(work()));
    } catch (error) {
      return Promise.resolve(fail(failureOf(error)));
    }
  }

  #announce({ id, state }: ResponseRecord, consents: readonly ConsentRecord[]): void {
    const consent: SharedChange[] = consents.length > 0 ? [{ kind: 'consent' }] : [];
    this.#changes.announce({ kind: 'response', id, state }, ...consent, { kind: 'outbox' });
  }
}
