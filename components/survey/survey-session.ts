/**
 * Joins a live survey to the response that keeps it: every answer and every page becomes a snapshot, every snapshot a write. It owns
 * the listening and the timing; what is drawn is the shell's, what is stored the keeper's.
 */
import type { Question, SurveyModel } from 'survey-core';
import type { ItemNonresponse, ResponseRecord } from '../../domain/records/records.js';
import type { StoreFailure, StoreResult } from '../../domain/records/store.js';
import type { ClockService } from '../shared/contexts.js';
import { AnswerTimes } from './answer-times.js';
import {
  RenovationAnswerEvent,
  RenovationCompleteEvent,
  RenovationPageEvent,
  RenovationSavedEvent,
} from './events/survey-events.js';
import { positionOf } from './reading-position.js';
import type { ResponseKeeper, Snapshot } from './response-keeper.js';

export interface SessionHost {
  readonly survey: SurveyModel;
  readonly keeper: ResponseKeeper;
  readonly clock: ClockService;
  dispatchEvent(event: Event): boolean;
  /** The language in which it is asked, where the interviewer reads another one. */
  respondentLanguage(): string | null;
  /** Everything that is said in place of an answer now, by the way to the answer. */
  itemNonresponse(): Record<string, ItemNonresponse>;
  /** A write begins. */
  onSaving(): void;
  /** A write failed; the answers are still on the screen and the next write brings them along. */
  onStoreFailure(failure: StoreFailure): void;
  /** A write succeeded; an earlier failure is over. */
  onSaved(record: ResponseRecord): void;
  /** The last question is answered: what was said can be looked over. Null where nobody looks over. */
  readonly onReview: (() => void) | null;
  onComplete(record: ResponseRecord): void;
}

export class SurveySession {
  readonly #times: AnswerTimes;
  /** All was answered, and could not be kept. */
  #unfinished = false;
  /** Set when what was said has been looked over. */
  reviewed = false;

  constructor(private readonly host: SessionHost) {
    const { record } = host.keeper;
    this.#times = new AnswerTimes(record.timings, () => host.clock.now());
    const { survey } = host;
    survey.onValueChanged.add((_sender, options) => {
      // A trigger or a script may set what no question asks.
      const question = options.question as Question | null | undefined;
      this.#answered(question?.getValueName() ?? options.name, options.value, null);
    });
    survey.onUIStateChanged.add(() => void this.save());
    survey.onCurrentPageChanged.add(() => this.#pageChanged());
    survey.onStarted.add(() => void this.save());
    survey.onCompleting.add((_sender, options) => {
      // A definition with a preview of its own has looked it over already.
      if (!host.onReview || this.reviewed || hasPreview(survey)) return;
      options.allow = false;
      host.onReview();
    });
    survey.onComplete.add(() => void this.#complete());
  }

  /** A question was answered without a value, or that was taken back. */
  nonresponse(path: string, code: ItemNonresponse | null): void {
    this.#answered(path, undefined, code);
  }

  /** An interviewer asks another question. Where it was left is kept as soon as there is a response to keep it in. */
  attend(question: string | null): void {
    this.#times.attend(question);
    // Nothing is asked any more when the tag goes: somebody else may write then.
    if (question !== null && this.host.keeper.stored && this.host.survey.state === 'running') void this.save();
  }

  /** An interviewer pressed a key. */
  key(): void {
    this.#times.key();
  }

  snapshot(): Snapshot {
    const { survey } = this.host;
    return {
      answers: structuredClone(survey.data as Record<string, unknown>),
      itemNonresponse: this.host.itemNonresponse(),
      timings: this.#times.all,
      position: positionOf(survey),
      language: this.host.respondentLanguage() ?? (survey.locale || 'en'),
    };
  }

  async save(): Promise<void> {
    this.host.onSaving();
    this.#report(await this.host.keeper.save(this.snapshot()));
  }

  #answered(path: string, value: unknown, code: ItemNonresponse | null): void {
    this.#times.answered(path);
    this.host.dispatchEvent(new RenovationAnswerEvent(path, value, code));
    void this.save();
  }

  #pageChanged(): void {
    const { survey } = this.host;
    const page = survey.currentPage;
    if (page)
      this.host.dispatchEvent(new RenovationPageEvent(page.name, survey.currentPageNo, survey.visiblePageCount));
    void this.save();
  }

  /** Tries again what could not be kept. */
  async saveAgain(): Promise<void> {
    if (!this.#unfinished) return this.save();
    this.reviewed = true;
    this.host.survey.doComplete();
  }

  /** Nobody is thanked for answers that could not be kept: back to where they are on the screen. */
  #reopen(): void {
    this.reviewed = false;
    this.host.survey.clear(false, false);
    this.host.onReview?.();
  }

  async #complete(): Promise<void> {
    const snapshot = this.snapshot();
    const result = await this.host.keeper.complete(snapshot, []);
    this.#unfinished = !result.ok;
    if (!result.ok) this.#reopen();
    this.#report(result);
    if (!result.ok) return;
    this.host.dispatchEvent(new RenovationCompleteEvent(result.value.id, snapshot.answers, snapshot.itemNonresponse));
    this.host.onComplete(result.value);
  }

  #report(result: StoreResult<ResponseRecord>): void {
    if (!result.ok) {
      this.host.onStoreFailure(result.failure);
      return;
    }
    const { id, revision, changedAt } = result.value;
    this.host.onSaved(result.value);
    this.host.dispatchEvent(new RenovationSavedEvent(id, revision, changedAt));
  }
}

/** Whether the definition looks things over by itself; version 2 called the absence of it `noPreview`. */
function hasPreview(survey: SurveyModel): boolean {
  const own: unknown = survey.showPreviewBeforeComplete;
  return own !== false && own !== 'noPreview' && own !== undefined;
}
