/**
 * One interviewer at one screen: which case is next, taking it, writing what came of it, giving it back. It owns the
 * queue and the hold of the case in hand; what things mean is the domain's, what is kept the store's.
 */
import { succeed } from '../../domain/failure.js';
import { CallQueue } from '../../domain/fieldwork/call-queue.js';
import type { CaseState } from '../../domain/fieldwork/case-state.js';
import { callList, nextCase, type NextCase } from '../../domain/fieldwork/next-case.js';
import { standingOf, type Caller, type Standing } from '../../domain/fieldwork/standing.js';
import type {
  AppointmentEntry,
  AttemptEntry,
  CaseEntry,
  HoldRecord,
  InterviewerRecord,
} from '../../domain/records/fieldwork-records.js';
import type { FieldworkResult } from '../../domain/records/fieldwork-store.js';
import type { StoreResult } from '../../domain/records/store.js';
import type { CaseBook, CaseBookChange } from './case-book.js';
import { eitherKeys } from './either-keys.js';
import { attemptIdOf } from './missing-attempts.js';
import { inSlices } from './time-slices.js';

/** What the screen knows of an attempt; the desk adds who, where and when it ended. */
export type AttemptInput = Pick<AttemptEntry, 'startedAt' | 'outcome'> &
  Partial<
    Pick<AttemptEntry, 'inbound' | 'respondent' | 'response' | 'appointment' | 'language' | 'note' | 'marks' | 'mode'>
  >;

/** What was agreed: the moment as it was read from what was typed. */
export type AppointmentInput = Pick<AppointmentEntry, 'moment' | 'zone' | 'local' | 'kept' | 'note'> &
  Partial<Pick<AppointmentEntry, 'mode'>>;

export class CaseDesk {
  readonly #queue: CallQueue;
  readonly #stop: () => void;
  /** What the queue knows of each case. */
  readonly #known = new Map<string, CaseState>();
  /** While many cases are still being put in their places, who is next is found by looking at all of them. */
  #filling = 0;
  #closed = false;

  constructor(
    readonly book: CaseBook,
    readonly interviewer: InterviewerRecord,
    readonly mode: Caller['mode'],
    /** Names this window, so that the same interviewer in another one is told as well. */
    readonly screen: string,
  ) {
    this.#queue = new CallQueue([], book.protocol, book.slots, mode);
    this.#stop = book.subscribe((change) => void this.#follow(change));
    void this.#follow('all');
  }

  close(): void {
    this.#closed = true;
    this.#stop();
  }

  get caller(): Caller {
    return { id: this.interviewer.id, languages: this.interviewer.languages, mode: this.mode };
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return Date.parse(this.book.clock.now());
  }

  /** The case to try, and why; null when there is nobody to try now. */
  next(): NextCase | null {
    if (this.#filling === 0) return this.#queue.next(this.interviewer, this.now);
    return nextCase(this.book.states.values(), this.caller, this.now, this.book.protocol, this.book.slots);
  }

  /** Everything that this interviewer may try now, first things first. */
  list(): readonly NextCase[] {
    return callList(this.book.states.values(), this.caller, this.now, this.book.protocol, this.book.slots);
  }

  /** Whether a case may be tried now, and why or why not. A case of this screen's own is looked at as if it were free. */
  standing(caseId: string, caller = this.caller): Standing | null {
    const state = this.book.states.get(caseId);
    if (!state) return null;
    const own = state.hold?.screen === this.screen && state.hold.interviewer === this.interviewer.id;
    return standingOf(own ? { ...state, hold: null } : state, caller, this.now, this.book.protocol, this.book.slots);
  }

  /** Takes a case for this screen, or goes on holding it. */
  take(caseId: string): Promise<FieldworkResult<HoldRecord>> {
    return this.#whenRead(
      this.book.fieldwork.hold({
        case: caseId,
        study: this.book.study.id,
        interviewer: this.interviewer.id,
        screen: this.screen,
        now: this.book.clock.now(),
        minutes: this.book.protocol.holdMinutes,
      }),
    );
  }

  release(caseId: string): Promise<StoreResult<void>> {
    return this.#whenRead(this.book.fieldwork.release(caseId, this.#holder));
  }

  /**
   * Writes one attempt that has ended, with what was agreed in it, and gives the case back in the same transaction.
   * `held` when somebody else has the case in hand: nothing is written then.
   */
  async record(
    caseId: string,
    input: AttemptInput,
    agreed: AppointmentInput | null = null,
  ): Promise<FieldworkResult<AttemptEntry>> {
    const entry = this.attempt(caseId, input);
    const entries: CaseEntry[] = agreed ? [entry, this.appointment(caseId, agreed, entry)] : [entry];
    const written = await this.#whileFree(entries);
    return written.ok ? succeed(entry) : written;
  }

  /** The entry of an attempt that ended now, for whoever writes several at once. */
  attempt(caseId: string, input: AttemptInput): AttemptEntry {
    const head = this.#head(caseId);
    // A finished interview has one attempt, whoever writes it first.
    const finished = input.outcome === 'complete' ? (input.response ?? null) : null;
    const id = finished === null ? head.id : attemptIdOf(finished, this.book.log(caseId));
    return {
      ...head,
      id,
      kind: 'attempt',
      mode: this.mode,
      inbound: false,
      respondent: null,
      response: null,
      appointment: null,
      language: null,
      note: '',
      marks: [],
      ...input,
    };
  }

  /** The entry of an appointment; `during` is the conversation in which it was made. */
  appointment(caseId: string, input: AppointmentInput, during: AttemptEntry | null): AppointmentEntry {
    const head = this.#head(caseId);
    return { ...head, kind: 'appointment', mode: this.mode, attempt: during?.id ?? null, ...input };
  }

  /** Writes several attempts at once: all of them, or none. `held` when somebody else has one of the cases in hand. */
  recordAll(attempts: readonly AttemptEntry[]): Promise<FieldworkResult<void>> {
    return this.#whileFree(attempts);
  }

  /** @param question the one that it was written at, by name */
  note(caseId: string, note: string, question: string | null = null): Promise<FieldworkResult<void>> {
    return this.#append([{ ...this.#head(caseId), kind: 'note', note, question }]);
  }

  /** So many residents are to be asked one by one. */
  residents(caseId: string, count: number): Promise<FieldworkResult<void>> {
    return this.#append([{ ...this.#head(caseId), kind: 'residents', count }]);
  }

  /** They rang; whoever answers has them on top of the list. */
  ringBack(caseId: string, answered: boolean, note = ''): Promise<FieldworkResult<void>> {
    const answeredBy = answered ? this.interviewer.id : null;
    return this.#append([{ ...this.#head(caseId), kind: 'ring-back', answeredBy, note }]);
  }

  /** An outcome was keyed by mistake: both lines stay, the new one counts. */
  correct(attempt: AttemptEntry, outcome: AttemptEntry['outcome'], reason: string): Promise<FieldworkResult<void>> {
    return this.correctAll([attempt], outcome, reason);
  }

  /** The same of several at once: all of them, or none. `not-attempted`: nobody was there at all. */
  correctAll(
    attempts: readonly AttemptEntry[],
    outcome: AttemptEntry['outcome'],
    reason: string,
  ): Promise<FieldworkResult<void>> {
    const entries = attempts.map((attempt) => ({
      ...this.#head(attempt.case),
      kind: 'correction' as const,
      attempt: attempt.id,
      outcome,
      reason,
    }));
    return this.#append(entries);
  }

  cancelAppointment(caseId: string, appointment: string): Promise<FieldworkResult<void>> {
    return this.#append([{ ...this.#head(caseId), kind: 'appointment-cancelled', appointment }]);
  }

  get #holder(): { readonly interviewer: string; readonly screen: string } {
    return { interviewer: this.interviewer.id, screen: this.screen };
  }

  #head(caseId: string): Pick<CaseEntry, 'id' | 'study' | 'case' | 'at' | 'by'> {
    const { clock, study } = this.book;
    return { id: clock.newId(), study: study.id, case: caseId, at: clock.now(), by: this.interviewer.id };
  }

  /** What two screens must not do at once; the cases are given back in the same transaction. */
  #whileFree(entries: readonly CaseEntry[]): Promise<FieldworkResult<void>> {
    const as = { ...this.#holder, now: this.book.clock.now() };
    return this.#whenRead(this.book.fieldwork.append(entries, { as, release: true }));
  }

  /** What stands beside whatever others write: a household that rings while a colleague has its case is not sent away. */
  #append(entries: readonly CaseEntry[]): Promise<FieldworkResult<void>> {
    return this.#whenRead(this.book.fieldwork.append(entries));
  }

  /** What was written is in the book by the time that this tells so: the next case is never the one just done. */
  async #whenRead<R>(writing: Promise<R>): Promise<R> {
    const result = await writing;
    await this.book.settled();
    return result;
  }

  async #follow(change: CaseBookChange): Promise<void> {
    const ids = change === 'all' ? eitherKeys(this.#known, this.book.states) : [...change];
    this.#filling += 1;
    await inSlices(ids, (id) => this.#put(id), { wanted: () => !this.#closed });
    this.#filling -= 1;
  }

  /** A state that is the same object as before is as it was. */
  #put(id: string): void {
    const state = this.book.states.get(id);
    if (state === this.#known.get(id)) return;
    if (state) {
      this.#known.set(id, state);
      this.#queue.put(state);
    } else {
      this.#known.delete(id);
      this.#queue.remove(id);
    }
  }
}
