/**
 * The cases of one wave as they stand now: read once from the register and the logs, then kept up to date entry by
 * entry, also when another tab writes. It owns what the interviewer's and the supervisor's screens look at. It writes
 * only what follows by itself: a case that a household of the register lacks, an attempt that a finished interview lacks.
 */
import { fail, succeed } from '../../domain/failure.js';
import type { CaseState } from '../../domain/fieldwork/case-state.js';
import { Slots } from '../../domain/fieldwork/time-slot.js';
import type { CaseEntry, CaseRecord, InterviewerRecord } from '../../domain/records/fieldwork-records.js';
import type { FieldworkChange, FieldworkStore } from '../../domain/records/fieldwork-store.js';
import type { HouseholdRecord } from '../../domain/records/records.js';
import type { Store, StoreChange, StoreFailure, StoreResult } from '../../domain/records/store.js';
import type { ProtocolConfig, StudyConfig } from '../../domain/study/study-config.js';
import type { ClockService, StudyServicesSet } from '../shared/contexts.js';
import { CasePages, GatheredCases } from './case-pages.js';
import { FinishedTold } from './finished-told.js';
import { missingCases } from './missing-cases.js';
import { Refreshing, type Heard } from './refreshing.js';

/** What changed: the ids of cases; or anything, and a state that is the same object as before is as it was. */
export type CaseBookChange = ReadonlySet<string> | 'all';

/** The part of opening that reading takes; the rest is working out where each case stands. */
const READING = 0.75;

/** More logs than this are read quicker together, with all others of the study. */
const MANY_LOGS = 400;

export class CaseBook {
  readonly protocol: ProtocolConfig;
  readonly slots: Slots;
  readonly #pages: CasePages;
  readonly #finished: FinishedTold;
  readonly #refreshing = new Refreshing(
    (heard) => this.#read(heard),
    (trouble) => this.#settle(trouble),
  );
  #interviewers: readonly InterviewerRecord[] = [];
  #trouble: StoreFailure | null = null;
  readonly #listeners = new Set<(change: CaseBookChange) => void>();
  readonly #stop: (() => void)[] = [];

  /** Told from 0 to 1 how far opening is; null once it is open. */
  #told: ((share: number) => void) | null;

  private constructor(
    readonly study: StudyConfig,
    readonly wave: string,
    readonly store: Store,
    readonly fieldwork: FieldworkStore,
    readonly clock: ClockService,
    told: (share: number) => void,
  ) {
    this.#told = told;
    this.protocol = study.protocol;
    this.slots = new Slots(study.protocol);
    this.#pages = new CasePages(this.protocol, this.slots);
    this.#finished = new FinishedTold({ store, fieldwork, study: study.id, pages: this.#pages });
  }

  /**
   * Reads everything of the wave. A failure is the store's; rejects when the code of the store cannot be loaded.
   *
   * @param told from 0 to 1, how far it is
   */
  static async open(
    services: StudyServicesSet,
    wave: string,
    told: (share: number) => void = () => undefined,
  ): Promise<StoreResult<CaseBook>> {
    const { study, store, clock } = services;
    const fieldwork = await store.fieldwork();
    const book = new CaseBook(study.config, wave, store, fieldwork, clock, told);
    // Listening comes first: what is written while we read is read again.
    book.#stop.push(
      fieldwork.subscribe((change) => book.#follow(change)),
      store.subscribe((change) => book.#followStore(change)),
    );
    await book.refresh();
    book.#told = null;
    const { trouble } = book;
    if (!trouble) return succeed(book);
    book.close();
    return fail(trouble);
  }

  /** Every case of the wave by its id. A case whose household is not in the register (yet) is left out. */
  get states(): ReadonlyMap<string, CaseState> {
    return this.#pages.states;
  }

  get interviewers(): readonly InterviewerRecord[] {
    return this.#interviewers;
  }

  /** Why the last refresh did not come through; the book then shows what it knew before. */
  get trouble(): StoreFailure | null {
    return this.#trouble;
  }

  record(caseId: string): CaseRecord | null {
    return this.#pages.records.get(caseId) ?? null;
  }

  /** Who lives there. For the one case that is open, and for a list that somebody looks for a name in. */
  household(caseId: string): HouseholdRecord | null {
    return this.#pages.household(caseId);
  }

  /** Everything that happened to a case, as it was written. */
  log(caseId: string): readonly CaseEntry[] {
    return this.#pages.log(caseId);
  }

  interviewerName(id: string): string {
    return this.#interviewers.find((interviewer) => interviewer.id === id)?.name ?? id;
  }

  /** Told after states were renewed. Returns the way to stop listening. */
  subscribe(listener: (change: CaseBookChange) => void): () => void {
    const entry = (change: CaseBookChange): void => listener(change);
    this.#listeners.add(entry);
    return () => this.#listeners.delete(entry);
  }

  /** Settles when everything that was heard so far has been read. */
  settled(): Promise<void> {
    return this.#refreshing.settled();
  }

  /** Reads everything again: after trouble. */
  async refresh(): Promise<void> {
    this.#refreshing.hear((heard) => {
      heard.all = true;
      heard.everyInterview = true;
    });
    await this.settled();
  }

  close(): void {
    for (const stop of this.#stop.splice(0)) stop();
    this.#refreshing.close();
    this.#listeners.clear();
  }

  #follow(change: FieldworkChange): void {
    this.#refreshing.hear((heard) => {
      if (change.kind === 'entries') for (const id of change.cases) heard.logs.add(id);
      else if (change.kind === 'holds') heard.holds = true;
      else if (change.kind === 'interviewers') heard.interviewers = true;
      else heard.all = true;
    });
  }

  #followStore(change: StoreChange): void {
    if (change.kind === 'household') this.#refreshing.hear((heard) => void (heard.register = true));
    else if (change.kind === 'response' && change.state === 'complete') {
      this.#refreshing.hear((heard) => heard.finished.add(change.id));
    }
  }

  async #read(heard: Heard): Promise<StoreResult<void>> {
    const read = heard.all || heard.logs.size > MANY_LOGS ? await this.#readAll(heard) : await this.#readParts(heard);
    if (!read.ok) return read;
    return this.#finished.tell(heard.everyInterview ? 'all' : heard.finished, this.clock.now());
  }

  async #readAll(heard: Heard): Promise<StoreResult<void>> {
    const { id: study } = this.study;
    const gathered = new GatheredCases();
    const [parts, holds, interviewers] = await Promise.all([
      this.fieldwork.readCases(
        { study, wave: this.wave },
        (part) => gathered.take(part),
        (share) => this.#told?.(READING * share),
      ),
      this.fieldwork.holds(study),
      this.fieldwork.interviewers(study),
    ]);
    if (!parts.ok) return parts;
    if (!holds.ok) return holds;
    if (!interviewers.ok) return interviewers;
    const missing = await this.#missing(gathered.households.values(), gathered.records.values());
    if (missing.length > 0) {
      const added = await this.fieldwork.addCases(missing);
      if (!added.ok) return added;
      gathered.take({ cases: missing.filter(({ id }) => !gathered.records.has(id)) });
      // Answers may have come before their household was in the register.
      heard.everyInterview = true;
    }
    this.#interviewers = interviewers.value;
    gathered.holds = holds.value;
    await this.#pages.fill(gathered, (share) => this.#told?.(READING + (1 - READING) * share));
    this.#announce('all');
    return succeed(undefined);
  }

  async #readParts(heard: Heard): Promise<StoreResult<void>> {
    const changed = new Set<string>();
    if (heard.register) {
      const households = await this.store.households(this.study.id);
      if (!households.ok) return households;
      const missing = await this.#missing(households.value, this.#pages.records.values());
      if (missing.length > 0) return this.#readAll(heard);
      for (const id of this.#pages.setHouseholds(households.value)) changed.add(id);
    }
    const ours = [...heard.logs].filter((id) => this.#pages.records.has(id));
    for (const id of ours) {
      const log = await this.fieldwork.log(id);
      if (!log.ok) return log;
      this.#pages.setLog(id, log.value);
      changed.add(id);
    }
    // An entry may have given the case back in the same write.
    if (heard.holds || ours.length > 0) {
      const holds = await this.fieldwork.holds(this.study.id);
      if (!holds.ok) return holds;
      for (const id of this.#pages.setHolds(holds.value)) changed.add(id);
    }
    if (heard.interviewers) {
      const interviewers = await this.fieldwork.interviewers(this.study.id);
      if (!interviewers.ok) return interviewers;
      this.#interviewers = interviewers.value;
    }
    if (changed.size > 0 || heard.interviewers) this.#announce(changed);
    return succeed(undefined);
  }

  #missing(households: Iterable<HouseholdRecord>, cases: Iterable<CaseRecord>): Promise<readonly CaseRecord[]> {
    return missingCases(households, cases, this.study, this.wave, this.clock.now());
  }

  /** Screens that tell of trouble are drawn again when it comes, and when it has passed. */
  #settle(trouble: StoreFailure | null): void {
    const before = this.#trouble;
    this.#trouble = trouble;
    if (before || trouble) this.#announce('all');
  }

  /** A listener that fails does not keep the others from hearing. */
  #announce(change: CaseBookChange): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(change);
      } catch (error) {
        reportError(error);
      }
    }
  }
}
