/** A field of several lines, in which survey-core's own text-area model keeps what is typed. */
import { html, nothing } from 'lit';
import type { QuestionCommentModel } from 'survey-core';
import { renderActionBar } from '../rendering/action-bar.js';
import { renderTextArea } from '../rendering/comment-area.js';
import { describedBy, type Labelling } from '../rendering/question-frame.js';
import { fieldName } from './field-name.js';
import { QuestionElement } from './question-element.js';

export class CommentQuestion extends QuestionElement<QuestionCommentModel> {
  protected override get labelling(): Labelling {
    return 'label';
  }

  protected override renderControl(): unknown {
    const { question } = this;
    if (question.isReadOnlyRenderDiv()) return html`<div class="read-only-value">${question.value}</div>`;
    return html`${renderTextArea(question.textAreaModel, {
      describedBy: describedBy(question),
      label: this.frame === 'bare' || !question.hasTitle ? fieldName(question) : undefined,
      invalid: question.hasVisibleErrors,
      required: question.isRequired,
      resize: question.resizeStyle,
    })}${question.hasVisibleInputActions ? renderActionBar(question.inputActionsContainer) : nothing}`;
  }

  protected override afterQuestionRendered(): void {
    const area = this.querySelector('textarea');
    if (area) this.question.afterRenderQuestionElement(area);
  }
}
