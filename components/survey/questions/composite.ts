/** A question that a host registered with survey-core, made of several others. */
import { html } from 'lit';
import type { QuestionCompositeModel } from 'survey-core';
import { QuestionElement } from './question-element.js';

export class CompositeQuestion extends QuestionElement<QuestionCompositeModel> {
  protected override renderControl(): unknown {
    return html`<renovation-survey-panel .panel=${this.question.contentPanel}></renovation-survey-panel>`;
  }
}
