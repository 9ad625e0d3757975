/**
 * Owns when each question was answered and how long it took. Where nobody says which question is in front of a person,
 * the time since the last answer belongs to the next; an interviewer's keys say it, and what was passed has a time too.
 */
import type { AnswerTiming, Moment } from '../../domain/records/records.js';

/** A silence that is longer than this, in seconds, is a pause: reading out a long question takes less. */
const PAUSE = 30;

type Timings = Readonly<Record<string, AnswerTiming>>;

export class AnswerTimes {
  #timings: Timings;
  #last: number;
  /** The question that is asked, where somebody says so. */
  #attended: string | null = null;
  #lastKey: number;

  /** `earlier`: of earlier visits. */
  constructor(
    earlier: Timings,
    private readonly now: () => Moment,
  ) {
    this.#timings = { ...earlier };
    this.#last = Date.parse(now());
    this.#lastKey = this.#last;
  }

  get all(): Timings {
    return { ...this.#timings };
  }

  answered(question: string): void {
    const at = this.now();
    if (this.#attended !== null && this.#attended !== question) this.#spend(this.#attended, at);
    const seconds = this.#elapsed(at);
    const { passed, ...earlier } = this.#timings[question] ?? { seconds: 0, changes: -1 };
    const changes = passed ? 0 : earlier.changes + 1;
    this.#keep(question, { ...earlier, at, seconds: earlier.seconds + seconds, changes });
  }

  /** Another question is asked; null: none is. */
  attend(question: string | null): void {
    const at = this.now();
    if (this.#attended !== null) this.#spend(this.#attended, at);
    else this.#elapsed(at);
    this.#attended = question;
  }

  key(): void {
    const at = this.now();
    const moment = Date.parse(at);
    const silence = Math.max(0, moment - this.#lastKey) / 1000;
    this.#lastKey = moment;
    const question = this.#attended;
    if (question === null) return;
    const known = this.#known(question, at);
    const pauses = (known.pauses ?? 0) + (silence > PAUSE ? silence : 0);
    this.#keep(question, { ...known, keys: (known.keys ?? 0) + 1, ...(pauses > 0 ? { pauses } : {}) });
  }

  #spend(question: string, at: Moment): void {
    const known = this.#known(question, at);
    const seconds = known.seconds + this.#elapsed(at);
    this.#keep(question, { ...known, seconds, ...(known.passed ? { at } : {}) });
  }

  #known(question: string, at: Moment): AnswerTiming {
    return this.#timings[question] ?? { at, seconds: 0, changes: 0, passed: true };
  }

  #keep(question: string, timing: AnswerTiming): void {
    this.#timings = { ...this.#timings, [question]: timing };
  }

  /** Seconds since time was given to a question last. */
  #elapsed(at: Moment): number {
    const moment = Date.parse(at);
    const seconds = Math.max(0, moment - this.#last) / 1000;
    this.#last = moment;
    return seconds;
  }
}
