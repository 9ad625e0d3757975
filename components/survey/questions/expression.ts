/** A value that is computed from the answers, announced when it changes. */
import { html } from 'lit';
import type { QuestionExpressionModel } from 'survey-core';
import { undisguised } from '../rendering/piped-text.js';
import { QuestionElement } from './question-element.js';

export class ExpressionQuestion extends QuestionElement<QuestionExpressionModel> {
  protected override renderControl(): unknown {
    const { question } = this;
    return html`<output class="read-only-value" id=${question.inputId}>${undisguised(question.formatedValue)}</output>`;
  }
}
