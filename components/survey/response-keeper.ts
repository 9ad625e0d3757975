/**
 * Owns the response record of one sitting: finds the draft that was begun on this device, keeps a snapshot at every
 * answer, and completes or withdraws it. Knows the store by its port and nothing of survey-core.
 */
import type {
  AnswerTiming,
  ConsentRecord,
  DefinitionRef,
  ItemNonresponse,
  Mode,
  ResponseRecord,
} from '../../domain/records/records.js';
import type { DraftWriter, StoreResult } from '../../domain/records/store.js';
import type { StudyServicesSet } from '../shared/study-services.js';

/** Whose response it is. */
export interface RespondentKey {
  readonly household: string | null;
  readonly respondent: number;
  readonly wave: string | null;
  readonly definition: DefinitionRef;
  readonly mode: Mode;
}

/** What is on the screen now. */
export interface Snapshot {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly itemNonresponse: Readonly<Record<string, ItemNonresponse>>;
  readonly timings: Readonly<Record<string, AnswerTiming>>;
  readonly position: unknown;
  readonly language: string;
}

export class ResponseKeeper {
  #record: ResponseRecord;
  readonly #writer: DraftWriter;

  private constructor(
    private readonly services: StudyServicesSet,
    record: ResponseRecord,
    /** Whether the record was begun in an earlier visit. */
    readonly resumed: boolean,
  ) {
    this.#record = record;
    this.#writer = services.store.draftWriter(record.id);
  }

  /** Finds the draft of this respondent in this wave, or begins one; a new one is stored with its first answer. */
  static async open(
    services: StudyServicesSet,
    key: RespondentKey,
    language: string,
  ): Promise<StoreResult<ResponseKeeper>> {
    const { store, study, clock } = services;
    const found = await store.responses({
      study: study.config.id,
      household: key.household,
      wave: key.wave,
      definition: key.definition.id,
      state: 'draft',
    });
    if (!found.ok) return found;
    const draft = found.value.find((each) => each.respondent === key.respondent);
    if (draft) return { ok: true, value: new ResponseKeeper(services, draft, true) };
    const now = clock.now();
    const record: ResponseRecord = {
      ...key,
      id: clock.newId(),
      study: study.config.id,
      language,
      state: 'draft',
      answers: {},
      itemNonresponse: {},
      timings: {},
      position: null,
      startedAt: now,
      changedAt: now,
      completedAt: null,
      revision: 0,
    };
    return { ok: true, value: new ResponseKeeper(services, record, false) };
  }

  /** Whether the store has anything of it. */
  get stored(): boolean {
    return this.resumed || this.#record.revision > 0;
  }

  /** The record as it was last kept. */
  get record(): ResponseRecord {
    return this.#record;
  }

  /** Keeps what is on the screen. Settles when it is kept, or could not be. */
  async save(snapshot: Snapshot): Promise<StoreResult<ResponseRecord>> {
    this.#record = { ...this.#record, ...snapshot, changedAt: this.services.clock.now() };
    const kept = await this.#writer.save(this.#record);
    if (!kept.ok) return kept;
    this.#record = { ...this.#record, revision: Math.max(this.#record.revision, kept.value.revision) };
    return { ok: true, value: this.#record };
  }

  /** Finalises it, with the consents that were given along with it. */
  async complete(snapshot: Snapshot, consents: readonly ConsentRecord[]): Promise<StoreResult<ResponseRecord>> {
    await this.#writer.idle();
    const now = this.services.clock.now();
    const result = await this.services.store.complete(
      { ...this.#record, ...snapshot, state: 'complete', changedAt: now, completedAt: now },
      consents,
    );
    if (result.ok) this.#record = result.value;
    return result;
  }

  /** Takes everything back: the answers go, the fact that there were answers stays. */
  async withdraw(consents: readonly ConsentRecord[]): Promise<StoreResult<ResponseRecord>> {
    await this.#writer.idle();
    const result = await this.services.store.withdraw(this.#record.id, this.services.clock.now(), consents);
    if (result.ok) this.#record = result.value;
    return result;
  }
}
