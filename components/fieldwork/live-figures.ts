/**
 * The figures of one wave, kept up to date with its case book: a change of three cases costs the counting of three cases,
 * whatever the size of the wave, and counting all of them leaves room for whoever uses the page. It owns what is derived
 * (attempts, tallies, what is stuck); the book owns the cases.
 */
import { appointmentsOn, type DayAppointment } from '../../domain/fieldwork/appointments.js';
import { attemptsOf } from '../../domain/fieldwork/case-log.js';
import type { CaseState } from '../../domain/fieldwork/case-state.js';
import { FieldworkTally } from '../../domain/fieldwork/fieldwork-tally.js';
import { InterviewerTally } from '../../domain/fieldwork/interviewer-tally.js';
import { stuckCases, type StuckCase } from '../../domain/fieldwork/stuck-cases.js';
import type { CaseBook, CaseBookChange } from '../casework/case-book.js';
import { eitherKeys } from '../casework/either-keys.js';
import { inSlices } from '../casework/time-slices.js';

export class LiveFigures {
  readonly tally: FieldworkTally;
  readonly interviewers = new InterviewerTally();
  /** Grows whenever everything was read again: addresses may be others then. */
  generation = 0;
  /** The state that each case was counted with: one that is the same object is as it was. */
  readonly #counted = new Map<string, CaseState>();
  readonly #stuck = new Map<string, StuckCase>();
  /** Cases with an appointment: the only ones that time alone can bring among the stuck ones. */
  readonly #agreed = new Set<string>();
  #team: CaseBook['interviewers'];
  #closed = false;

  private constructor(
    readonly book: CaseBook,
    /** Told when figures are others. */
    private readonly changed: () => void,
  ) {
    this.tally = new FieldworkTally(book.protocol, book.slots);
    this.#team = book.interviewers;
  }

  /**
   * Counts everything, and then follows the book until it is closed.
   *
   * @param told from 0 to 1, how much is counted
   */
  static async open(book: CaseBook, changed: () => void, told?: (share: number) => void): Promise<LiveFigures> {
    const figures = new LiveFigures(book, changed);
    // Before anything is counted: what changes meanwhile is counted again.
    book.subscribe((change) => void figures.#follow(change));
    await figures.#follow('all', told);
    return figures;
  }

  /** What is under way ends at its next pause. */
  close(): void {
    this.#closed = true;
  }

  /** Whether residents are asked one by one: then an interview is one of several in its household. */
  get asksResidents(): boolean {
    return this.book.protocol.respondents === 'each' || this.tally.spokenTo('residents').of > 0;
  }

  /** What nobody will be given by themselves. */
  stuck(complex: string | null): readonly StuckCase[] {
    for (const id of this.#agreed) this.#look(id); // an hour may have gone by
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

  /** Few cases are counted before this returns; many in slices. */
  async #follow(change: CaseBookChange, told?: (share: number) => void): Promise<void> {
    const isOtherTeam = this.#team !== this.book.interviewers;
    this.#team = this.book.interviewers;
    if (change === 'all') this.generation += 1;
    const ids = change === 'all' || isOtherTeam ? eitherKeys(this.#counted, this.book.states) : [...change];
    const counting = inSlices(
      ids,
      (id) => {
        const isOther = this.#count(id);
        if (isOther || isOtherTeam) this.#look(id);
      },
      { wanted: () => !this.#closed, told },
    );
    this.changed();
    if (await counting) this.changed();
  }

  /** @returns whether there was something to count */
  #count(id: string): boolean {
    const state = this.book.states.get(id);
    if (state === this.#counted.get(id)) return false;
    if (!state) {
      this.#counted.delete(id);
      this.tally.remove(id);
      this.interviewers.remove(id);
      this.#agreed.delete(id);
      return true;
    }
    const attempts = attemptsOf(this.book.log(id));
    this.#counted.set(id, state);
    this.interviewers.put(id, state.complex, attempts);
    if (state.appointment) this.#agreed.add(id);
    else this.#agreed.delete(id);
    this.tally.put({ state, attempts, residents: state.residents?.length ?? null });
    return true;
  }

  #look(id: string): void {
    const { states, protocol, slots } = this.book;
    const state = states.get(id);
    const [stuck] = state ? stuckCases([state], this.#team, this.#now, protocol, slots) : [];
    if (stuck) this.#stuck.set(id, stuck);
    else this.#stuck.delete(id);
  }
}
