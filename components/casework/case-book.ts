/**
 * The cases of one wave as they stand now: read once from the register and the logs, then kept up to date entry by
 * entry, also when another tab writes. It owns what the interviewer's and the supervisor's screens look at. It writes
 * only what follows by itself: a case that a household of the register lacks, an attempt that a finished interview lacks.
 */
import { fail, succeed } from '../../domain/failure.js';
import { caseState, type CaseState } from '../../domain/fieldwork/case-state.js';
import { Slots } from '../../domain/fieldwork/time-slot.js';
import type { CaseEntry, CaseRecord, HoldRecord, InterviewerRecord } from '../../domain/records/fieldwork-records.js';
import type { FieldworkChange, FieldworkStore } from '../../domain/records/fieldwork-store.js';
import type { HouseholdRecord } from '../../domain/records/records.js';
import type { Store, StoreFailure, StoreResult } from '../../domain/records/store.js';
import type { ProtocolConfig, StudyConfig } from '../../domain/study/study-config.js';
import type { ClockService, StudyServicesSet } from '../shared/contexts.js';
import { missingAttempts } from './missing-attempts.js';
import { missingCases } from './missing-cases.js';

/** What changed: the ids of cases, or everything. */
export type CaseBookChange = ReadonlySet<string> | 'all';

export class CaseBook {
  readonly protocol: ProtocolConfig;
  readonly slots: Slots;
  readonly #states = new Map<string, CaseState>();
  readonly #records = new Map<string, CaseRecord>();
  readonly #logs = new Map<string, CaseEntry[]>();
  #households: ReadonlyMap<string, HouseholdRecord> = new Map();
  #holds: ReadonlyMap<string, HoldRecord> = new Map();
  #interviewers: readonly InterviewerRecord[] = [];
  #trouble: StoreFailure | null = null;
  readonly #listeners = new Set<(change: CaseBookChange) => void>();
  readonly #stop: (() => void)[] = [];
  /** One refresh at a time, in the order in which the changes were heard. */
  #reading: Promise<void> = Promise.resolve();

  private constructor(
    readonly study: StudyConfig,
    readonly wave: string,
    readonly store: Store,
    readonly fieldwork: FieldworkStore,
    readonly clock: ClockService,
  ) {
    this.protocol = study.protocol;
    this.slots = new Slots(study.protocol);
  }

  /** Reads everything of the wave. A failure is the store's; rejects when the code of the store cannot be loaded. */
  static async open(services: StudyServicesSet, wave: string): Promise<StoreResult<CaseBook>> {
    const { study, store, clock } = services;
    const fieldwork = await store.fieldwork();
    const book = new CaseBook(study.config, wave, store, fieldwork, clock);
    // Listening comes first: what is written while we read is read again.
    book.#stop.push(
      fieldwork.subscribe((change) => book.#follow(change)),
      store.subscribe((change) => {
        if (change.kind === 'household') book.#later(() => book.#readAll());
        if (change.kind === 'response' && change.state === 'complete') book.#later(() => book.#tellOfInterviews());
      }),
    );
    const read = await book.#readAll();
    const told = read.ok ? await book.#tellOfInterviews() : read;
    if (told.ok) return succeed(book);
    book.close();
    return told;
  }

  /** Every case of the wave by its id. A case whose household is not in the register (yet) is left out. */
  get states(): ReadonlyMap<string, CaseState> {
    return this.#states;
  }

  get interviewers(): readonly InterviewerRecord[] {
    return this.#interviewers;
  }

  /** Why the last refresh did not come through; the book then shows what it knew before. */
  get trouble(): StoreFailure | null {
    return this.#trouble;
  }

  record(caseId: string): CaseRecord | null {
    return this.#records.get(caseId) ?? null;
  }

  /** Who lives there. For the one case that is open, and for a list that somebody looks for a name in. */
  household(caseId: string): HouseholdRecord | null {
    return this.#households.get(this.#records.get(caseId)?.household ?? '') ?? null;
  }

  /** Everything that happened to a case, as it was written. */
  log(caseId: string): readonly CaseEntry[] {
    return this.#logs.get(caseId) ?? [];
  }

  interviewerName(id: string): string {
    return this.#interviewers.find((interviewer) => interviewer.id === id)?.name ?? id;
  }

  /** Told after states were renewed. Returns the way to stop listening. */
  subscribe(listener: (change: CaseBookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Settles when everything that was heard so far has been read. */
  settled(): Promise<void> {
    return this.#reading;
  }

  /** Reads everything again: after trouble. */
  async refresh(): Promise<void> {
    this.#later(() => this.#readAll());
    await this.settled();
  }

  close(): void {
    for (const stop of this.#stop.splice(0)) stop();
    this.#listeners.clear();
  }

  #follow(change: FieldworkChange): void {
    if (change.kind === 'entries') this.#later(() => this.#readLogs(change.cases));
    else if (change.kind === 'holds') this.#later(() => this.#readHolds());
    else if (change.kind === 'interviewers') this.#later(() => this.#readInterviewers());
    else this.#later(() => this.#readAll());
  }

  #later(read: () => Promise<StoreResult<void>>): void {
    this.#reading = this.#reading.then(async () => {
      const result = await read();
      this.#trouble = result.ok ? null : result.failure;
      if (!result.ok) this.#announce('all');
    });
  }

  async #readAll(): Promise<StoreResult<void>> {
    const { id: study } = this.study;
    const [households, cases, entries, holds, interviewers] = await Promise.all([
      this.store.households(study),
      this.fieldwork.cases({ study, wave: this.wave }),
      this.fieldwork.entries({ study }),
      this.fieldwork.holds(study),
      this.fieldwork.interviewers(study),
    ]);
    if (!households.ok) return households;
    if (!cases.ok) return cases;
    if (!entries.ok) return entries;
    if (!holds.ok) return holds;
    if (!interviewers.ok) return interviewers;
    const missing = missingCases(households.value, cases.value, this.study, this.wave, this.clock.now());
    if (missing.length > 0) {
      const added = await this.fieldwork.addCases(missing);
      if (!added.ok) return added;
    }
    this.#households = new Map(households.value.map((household) => [household.id, household]));
    this.#records.clear();
    for (const record of [...cases.value, ...missing]) this.#records.set(record.id, record);
    this.#logs.clear();
    for (const id of this.#records.keys()) this.#logs.set(id, []);
    for (const entry of entries.value) this.#logs.get(entry.case)?.push(entry);
    this.#holds = byCase(holds.value);
    this.#interviewers = interviewers.value;
    this.#states.clear();
    for (const id of this.#records.keys()) this.#renew(id);
    this.#announce('all');
    return succeed(undefined);
  }

  /** What they write comes back as a change, like everything that is written. */
  async #tellOfInterviews(): Promise<StoreResult<void>> {
    const { study, wave, clock } = this;
    const finished = await this.store.responses({ study: study.id, wave, state: 'complete' });
    if (!finished.ok) return finished;
    const missing = missingAttempts(finished.value, {
      cases: this.#records,
      log: (caseId) => this.log(caseId),
      hold: (caseId) => this.#holds.get(caseId) ?? null,
      now: clock.now(),
    });
    if (missing.length === 0) return succeed(undefined);
    const written = await this.fieldwork.append(missing);
    return written.ok || written.failure.reason === 'held' ? succeed(undefined) : fail(written.failure);
  }

  async #readLogs(cases: readonly string[]): Promise<StoreResult<void>> {
    const ours = cases.filter((id) => this.#records.has(id));
    for (const id of ours) {
      const log = await this.fieldwork.log(id);
      if (!log.ok) return log;
      this.#logs.set(id, [...log.value]);
      this.#renew(id);
    }
    // An entry may have given the case back in the same write.
    const held = await this.#readHolds();
    if (ours.length > 0) this.#announce(new Set(ours));
    return held;
  }

  async #readHolds(): Promise<StoreResult<void>> {
    const holds = await this.fieldwork.holds(this.study.id);
    if (!holds.ok) return holds;
    const before = this.#holds;
    this.#holds = byCase(holds.value);
    const changed = new Set<string>();
    for (const id of new Set([...before.keys(), ...this.#holds.keys()])) {
      if (!this.#records.has(id) || sameHold(before.get(id), this.#holds.get(id))) continue;
      this.#renew(id);
      changed.add(id);
    }
    if (changed.size > 0) this.#announce(changed);
    return succeed(undefined);
  }

  async #readInterviewers(): Promise<StoreResult<void>> {
    const interviewers = await this.fieldwork.interviewers(this.study.id);
    if (!interviewers.ok) return interviewers;
    this.#interviewers = interviewers.value;
    this.#announce(new Set());
    return succeed(undefined);
  }

  #renew(id: string): void {
    const record = this.#records.get(id);
    const household = this.household(id);
    if (!record || !household) {
      this.#states.delete(id);
      return;
    }
    const input = { record, household, entries: this.log(id), hold: this.#holds.get(id) ?? null };
    this.#states.set(id, caseState(input, this.protocol, this.slots));
  }

  #announce(change: CaseBookChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

const byCase = (holds: readonly HoldRecord[]): ReadonlyMap<string, HoldRecord> =>
  new Map(holds.map((hold) => [hold.case, hold]));

const sameHold = (a: HoldRecord | undefined, b: HoldRecord | undefined): boolean =>
  a?.interviewer === b?.interviewer && a?.screen === b?.screen && a?.expiresAt === b?.expiresAt;
