/**
 * Choices that come from elsewhere (`choicesByUrl`): says that they are on their way, that there are none, or that
 * they could not be loaded, with a way to try again. survey-core fetches; this only watches and words it.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ChoicesRestful, type Question, type QuestionDropdownModel, type QuestionSelectBase } from 'survey-core';
import type { PlayerMessages } from '../locales/player-messages.js';
import { isBlocked } from '../player/guard-addresses.js';

/** Asks for an update when a question's choices have arrived: an empty list changes nothing that could be observed. */
export class ChoicesArrival implements ReactiveController {
  #watched: Question | undefined;
  readonly #arrived = (): void => {
    this.arrived();
    this.host.requestUpdate();
  };

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly question: () => Question,
    private readonly arrived: () => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const question = this.question();
    if (this.#watched === question) return;
    this.hostDisconnected();
    question.onReadyChanged.add(this.#arrived);
    this.#watched = question;
  }

  hostDisconnected(): void {
    this.#watched?.onReadyChanged.remove(this.#arrived);
    this.#watched = undefined;
  }
}

const isLoading = (question: QuestionSelectBase): boolean =>
  question.isUsingRestful && question.choicesByUrl.isRunning && question.visibleChoices.length === 0;

const hasFailed = (question: QuestionSelectBase): boolean =>
  question.isUsingRestful && question.choicesByUrl.error !== null;

/** Replaces the server's technical answer, which survey-core shows as it came, by words for the person who reads it. */
export function wordFailure(question: QuestionSelectBase, messages: PlayerMessages | undefined): void {
  if (!messages || !hasFailed(question)) return;
  const { error } = question.choicesByUrl;
  const words = isBlocked(error) ? messages.choices.blocked : messages.choices.failed;
  if (error.text === words) return;
  error.onUpdateErrorTextCallback = (each) => (each.text = words);
  error.updateText();
}

/** Fetches once more. survey-core never repeats a request of the same address, so it gets a fresh loader. */
export function retryChoices(question: QuestionSelectBase): void {
  const fresh = new ChoicesRestful();
  fresh.fromJSON(question.choicesByUrl.toJSON());
  question.choicesByUrl = fresh;
  question.clearErrors();
  question.onAnyValueChanged('', ''); // any other answer makes survey-core look whether the address changed
}

/** Properties of lists that may be empty until somebody opens them. */
type ComesLater = Pick<QuestionDropdownModel, 'choicesLazyLoadEnabled' | 'allowCustomChoices'>;

/** What stands where the choices would be; nothing while there are choices. */
export function renderChoicesState(
  question: QuestionSelectBase,
  messages: PlayerMessages | undefined,
  changed: () => void,
): TemplateResult | typeof nothing {
  if (!messages) return nothing;
  const words = messages.choices;
  if (isLoading(question)) return html`<p class="choices-state" role="status">${words.loading}</p>`;
  if (hasFailed(question)) {
    if (isBlocked(question.choicesByUrl.error)) return nothing; // trying again would change nothing
    const retry = (): void => {
      retryChoices(question);
      changed();
    };
    return html`<p class="choices-state"><button type="button" @click=${retry}>${words.retry}</button></p>`;
  }
  const waitsForAnswers = question.isUsingRestful && question.choicesByUrl.isWaitingForParameters;
  const { choicesLazyLoadEnabled, allowCustomChoices } = question as { [K in keyof ComesLater]?: boolean };
  const comesLater = waitsForAnswers || choicesLazyLoadEnabled === true || allowCustomChoices === true;
  return question.visibleChoices.length === 0 && !comesLater
    ? html`<p class="choices-state">${words.none}</p>`
    : nothing;
}
