/**
 * One input at a time (`questionsOnPageMode: "inputPerPage"`): inside a repeated panel, a table or several fields, the
 * question that is asked now, the way there, and the list of entries with their buttons.
 */
import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Action, Base, LocalizableString, Question, QuestionSingleInputSummary } from 'survey-core';
import { define } from '../../shared/define.js';
import { playerContext } from '../player/player-context.js';
import { renderQuestion } from '../questions/question-tags.js';
import { renderActionBar } from './action-bar.js';
import { focusTitle } from './focus-title.js';
import { locText } from './loc-text.js';
import { ModelElement } from './model-element.js';

export class SingleInputElement extends ModelElement {
  /** The question whose inputs are asked one by one. */
  @property({ attribute: false }) question!: Question;

  readonly #player = new ContextConsumer(this, { context: playerContext, subscribe: true });
  /** What was asked at the last update: a question, or the list of entries. */
  #asked: unknown;

  protected override subjects(): Iterable<Base> {
    return [this.question];
  }

  protected override matters(_sender: Base, name: string): boolean {
    return name.startsWith('singleInput');
  }

  protected override render(): TemplateResult {
    const { question } = this;
    const summary = summaryOf(question);
    return html`${question.singleInputHasActions ? this.#renderTrail() : nothing}${
      summary
        ? this.#renderEntries(summary)
        : keyed(question.singleInputQuestion.id, renderQuestion(question.singleInputQuestion))
    }`;
  }

  /** The way back up: from the pets of a child to the child. */
  #renderTrail(): TemplateResult {
    return html`<nav class="trail" aria-label=${this.#player.value?.messages.entries.path ?? nothing}>
      ${renderActionBar(this.question.singleInputActions)}
    </nav>`;
  }

  #renderEntries(summary: QuestionSingleInputSummary): TemplateResult {
    if (summary.isEmpty()) return html`<div class="entries-empty"><p>${locText(summary.noEntry)}</p></div>`;
    return html`<ul class="entries">
      ${summary.items.map(
        (entry) =>
          html`<li>
            <span>${locText(entry.locText)}</span>
            ${renderButton(entry.btnEdit, entry.locText)}
            ${entry.showRemove ? renderButton(entry.btnRemove, entry.locText) : nothing}
          </li>`,
      )}
    </ul>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const asked: unknown = summaryOf(this.question) ?? this.question.singleInputQuestion;
    const isOther = this.#asked !== undefined && this.#asked !== asked;
    this.#asked = asked;
    if (isOther) void focusTitle(this);
  }
}

/** survey-core types it as always there. */
const summaryOf = (question: Question): QuestionSingleInputSummary | undefined =>
  question.singleInputSummary as QuestionSingleInputSummary | undefined;

const renderButton = (action: Action, about: LocalizableString): TemplateResult =>
  html`<button type="button" @click=${(event: Event) => action.doAction(event)}>
    ${locText(action.locTitle)}<span class="visually-hidden">: ${locText(about)}</span>
  </button>`;

/** What stands in the place of the whole control; null when the control itself is drawn. */
export function renderSingleInput(question: Question): TemplateResult | null {
  const asked = question.singleInputQuestion as Question | undefined;
  if (!summaryOf(question) && (!asked || asked === question)) return null;
  return html`<renovation-survey-single-input .question=${question}></renovation-survey-single-input>`;
}

export const defineSingleInputElement = (): void => define('renovation-survey-single-input', SingleInputElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-single-input': SingleInputElement;
  }
}
