/**
 * The figures of one wave, kept up to date with its case book: a change of three cases costs the counting of three cases,
 * whatever the size of the wave. It owns what is derived (attempts, tally, what is stuck); the book owns the cases.
 */
import { appointmentsOn, type DayAppointment } from '../../domain/fieldwork/appointments.js';
import { attemptsOf } from '../../domain/fieldwork/case-log.js';
import { FieldworkTally } from '../../domain/fieldwork/fieldwork-tally.js';
import { stuckCases, type StuckCase } from '../../domain/fieldwork/stuck-cases.js';
import type { AttemptEntry } from '../../domain/records/fieldwork-records.js';
import type { CaseBook, CaseBookChange } from '../casework/case-book.js';

export class LiveFigures {
  readonly tally: FieldworkTally;
  /** Grows whenever everything was read again: addresses may be others then. */
  generation = 0;
  readonly #attempts = new Map<string, readonly AttemptEntry[]>();
  readonly #stuck = new Map<string, StuckCase>();
  /** Cases with an appointment: the only ones that time alone can bring among the stuck ones. */
  readonly #agreed = new Set<string>();
  #team: CaseBook['interviewers'];

  constructor(readonly book: CaseBook) {
    this.tally = new FieldworkTally(book.protocol, book.slots);
    this.#team = book.interviewers;
    this.follow('all');
  }

  follow(change: CaseBookChange): void {
    if (change === 'all') this.#startOver();
    for (const id of change === 'all' ? this.book.states.keys() : change) this.#count(id);
    if (change === 'all' || this.#team !== this.book.interviewers) this.#lookAtAll();
    else this.#look(change);
  }

  /** The attempts of a case, corrected, oldest first. */
  attempts(caseId: string): readonly AttemptEntry[] {
    return this.#attempts.get(caseId) ?? [];
  }

  /** Of one complex, or of all. */
  casesWithAttempts(complex: string | null): readonly (readonly AttemptEntry[])[] {
    return [...this.#attempts].flatMap(([id, attempts]) =>
      attempts.length > 0 && (complex === null || this.book.states.get(id)?.complex === complex) ? [attempts] : [],
    );
  }

  /** What nobody will be given by themselves. */
  stuck(complex: string | null): readonly StuckCase[] {
    this.#look(this.#agreed); // an hour may have gone by
    return [...this.#stuck.values()].filter(
      ({ case: id }) => complex === null || this.book.states.get(id)?.complex === complex,
    );
  }

  /** Still to be kept today, earliest first. */
  today(complex: string | null): readonly DayAppointment[] {
    const { book } = this;
    const agreed = [...this.#agreed].flatMap((id) => book.states.get(id) ?? []);
    const here = agreed.filter((state) => complex === null || state.complex === complex);
    return appointmentsOn(here, book.slots.clock.dayAt(this.#now), book.slots);
  }

  get #now(): number {
    return Date.parse(this.book.clock.now());
  }

  #startOver(): void {
    this.generation += 1;
    this.tally.clear();
    this.#attempts.clear();
    this.#agreed.clear();
    this.#stuck.clear();
  }

  #count(id: string): void {
    const state = this.book.states.get(id);
    if (!state) {
      this.tally.remove(id);
      this.#attempts.delete(id);
      this.#agreed.delete(id);
      return;
    }
    const attempts = attemptsOf(this.book.log(id));
    this.#attempts.set(id, attempts);
    if (state.appointment) this.#agreed.add(id);
    else this.#agreed.delete(id);
    this.tally.put({ state, attempts, residents: this.book.record(id)?.residents ?? null });
  }

  #lookAtAll(): void {
    this.#team = this.book.interviewers;
    this.#stuck.clear();
    this.#look(this.book.states.keys());
  }

  #look(ids: Iterable<string>): void {
    const { states, protocol, slots } = this.book;
    const looked = [...ids];
    for (const id of looked) this.#stuck.delete(id);
    const known = looked.flatMap((id) => states.get(id) ?? []);
    for (const stuck of stuckCases(known, this.#team, this.#now, protocol, slots)) this.#stuck.set(stuck.case, stuck);
  }
}
