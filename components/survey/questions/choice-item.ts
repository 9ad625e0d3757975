/**
 * One choice with its radio button or check box, and what may open below it: a comment, or questions of its own.
 * Functions instead of elements: a page may hold a thousand choices, and a matrix draws them one by one in cells.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChoiceItem, ItemValue, QuestionSelectBase } from 'survey-core';
import { renderTextArea } from '../rendering/comment-area.js';
import { plainText } from '../rendering/plain-text.js';
import { renderChoiceContent } from './choice-content.js';

export interface ChoiceControl {
  readonly type: 'radio' | 'checkbox';
  readonly checked: boolean;
  /** A check box for several others of which some are checked. */
  readonly mixed?: boolean;
  /** Names the control where its text is drawn elsewhere, as in the cell of a matrix. */
  readonly label?: string;
  readonly choose: (checked: boolean) => void;
}

/** The control in its label. */
export function renderChoice(question: QuestionSelectBase, item: ItemValue, control: ChoiceControl): TemplateResult {
  return html`<label class="choice"
    ><input
      type=${control.type}
      id=${question.getItemId(item)}
      name=${question.questionName}
      .value=${String(item.value)}
      .checked=${live(control.checked)}
      .indeterminate=${live(control.mixed ?? false)}
      ?disabled=${question.isInputReadOnly || !question.getItemEnabled(item)}
      aria-label=${control.label ?? nothing}
      aria-invalid=${control.type === 'checkbox' && question.hasVisibleErrors ? 'true' : nothing}
      @change=${(event: Event) => control.choose((event.target as HTMLInputElement).checked)}
    />${control.label === undefined ? html`<span>${renderChoiceContent(question, item)}</span>` : nothing}</label
  >`;
}

/** Whether something can open below this choice. The answer stays the same while a questionnaire is played. */
export const canOpen = (item: ItemValue): item is ChoiceItem =>
  (item as ChoiceItem).showCommentArea || (item as ChoiceItem).hasElements;

/** What is open below a choice now. */
export function renderChoiceDetail(question: QuestionSelectBase, item: ChoiceItem): TemplateResult | typeof nothing {
  const panel = item.isPanelShowing && question.showChoicePanelsInline ? item.panel : null;
  if (!item.isCommentShowing && !panel) return nothing;
  return html`<div class="choice-detail">
    ${item.isCommentShowing ? renderChoiceComment(question, item) : nothing}${
      panel ? html`<renovation-survey-panel .panel=${panel}></renovation-survey-panel>` : nothing
    }
  </div>`;
}

/** The area for "namely …", named after its choice. */
export function renderChoiceComment(question: QuestionSelectBase, item: ChoiceItem): TemplateResult {
  const missing = item.isCommentRequired && !question.getCommentValue(item);
  return renderTextArea(question.getCommentTextAreaModel(item), {
    label: plainText(item.locText),
    required: item.isCommentRequired,
    invalid: missing && question.hasVisibleErrors,
  });
}
