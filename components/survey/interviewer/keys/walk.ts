/**
 * Owns which stop is asked now, and the steps from one to the next. It reads and turns the model alone, so that a key
 * means the same whether or not the screen has followed.
 */
import type { Question, SurveyModel } from 'survey-core';
import type { AskedPlace } from '../../reading-position.js';
import { whenFree } from './busy.js';
import { stopsIn } from './answering.js';
import { goBack, goForward, isAt, openPart, openStops } from './open-stops.js';
import type { Stop } from './stop.js';

export type Step = 'moved' | 'kept' | 'at-the-beginning';

export class Walk {
  #key: string | null = null;
  /** Keys of what was open when it was looked at last: when a stop is taken away, its neighbour is asked. */
  #order: readonly string[] = [];

  constructor(private readonly survey: SurveyModel) {}

  /** Everything that is asked on what is open. */
  get stops(): readonly Stop[] {
    return [...openStops(this.survey)].filter((stop) => !stop.isAside || stop.key === this.#key);
  }

  /** Null while nothing is asked: a page of text, a finished questionnaire. */
  get current(): Stop | null {
    return this.#look().current;
  }

  go(stop: Stop): void {
    this.#key = stop.key;
    this.#look();
  }

  /** To where somebody comes on a page: the first that has no answer yet, or the first. */
  arrive(): void {
    const { stops } = this;
    const first = stops.find((stop) => !stop.isAnswered()) ?? stops[0];
    this.#key = first?.key ?? null;
  }

  /** To the first without an answer, on a later page where this one has them all. */
  arriveWhereAnswersEnd(): void {
    const { survey } = this;
    const isOpen = (stops: Iterable<Stop>): boolean => [...stops].some((stop) => !stop.isAside && !stop.isAnswered());
    if (survey.state === 'running' && !survey.currentSingleElement && !isOpen(this.stops)) {
      const page = survey.visiblePages.slice(survey.currentPageNo + 1).find((each) => isOpen(stopsIn(each)));
      if (page) survey.currentPage = page;
    }
    this.arrive();
  }

  /** Back where an interview was left; false where that is not open any more. */
  returnTo(place: AskedPlace): boolean {
    const stop = [...openStops(this.survey)].find((each) => isAt(each, place));
    if (stop) this.#key = stop.key;
    return stop !== undefined;
  }

  /** The comment of the question that is asked, which is not on the way. */
  goAside(): boolean {
    const question = this.current?.question;
    const aside = [...openStops(this.survey)].find((stop) => stop.isAside && stop.question === question);
    if (aside) this.#key = aside.key;
    return aside !== undefined;
  }

  /** The next without an answer, or the next; behind the last, what the button at the end does. */
  async next(): Promise<Step> {
    const { stops, at, current } = this.#look();
    const behind = stops.slice(at + 1);
    const to = behind.find((stop) => !stop.isAnswered()) ?? behind[0];
    if (current && !(await this.#mayLeave(current, to))) return 'kept';
    if (!to) return this.#turn();
    // The check may have taken its time, and an answer may have come meanwhile: looked at again.
    this.#key = to.key;
    return 'moved';
  }

  back(): Step {
    const { stops, at } = this.#look();
    const before = stops[at - 1];
    if (at > 0 && before) {
      this.#key = before.key;
      return 'moved';
    }
    if (!goBack(this.survey)) return 'at-the-beginning';
    this.#key = this.stops.at(-1)?.key ?? null;
    return 'moved';
  }

  async #turn(): Promise<Step> {
    const before = openPart(this.survey);
    goForward(this.survey);
    await whenFree(this.survey);
    if (openPart(this.survey) !== before) {
      this.arrive();
      return 'moved';
    }
    const faulty = this.stops.find((stop) => hasErrors(stop.question));
    if (faulty) this.#key = faulty.key;
    return 'kept';
  }

  /** What the definition asks of an answer is asked when it is left, unless it asks at the end only. */
  async #mayLeave(stop: Stop, to: Stop | undefined): Promise<boolean> {
    const { survey } = this;
    const { question } = stop;
    if (to?.question === question || !survey.validationEnabled || survey.checkErrorsMode === 'onComplete') return true;
    if (question.isDisposed) return true;
    question.validate(true);
    await whenFree(survey, () => question.isRunningValidators);
    return !hasErrors(question);
  }

  #look(): { readonly stops: readonly Stop[]; readonly at: number; readonly current: Stop | null } {
    const { stops } = this;
    const keys = stops.map((stop) => stop.key);
    if (this.#key === null || !keys.includes(this.#key)) this.#key = this.#nearest(keys);
    this.#order = keys;
    const at = this.#key === null ? -1 : keys.indexOf(this.#key);
    return { stops, at, current: stops[at] ?? null };
  }

  /** What was asked is gone: the one before it that is still there, else the first. */
  #nearest(keys: readonly string[]): string | null {
    const was = this.#key === null ? -1 : this.#order.indexOf(this.#key);
    const before = this.#order.slice(0, Math.max(0, was)).reverse();
    return before.find((key) => keys.includes(key)) ?? keys[0] ?? null;
  }
}

const hasErrors = (question: Question): boolean => question.errors.length > 0;
