/** A question that a host registered with survey-core, made of several others. */
import { html, nothing } from 'lit';
import type { PanelModel, QuestionCompositeModel } from 'survey-core';
import { QuestionElement } from './question-element.js';

export class CompositeQuestion extends QuestionElement<QuestionCompositeModel> {
  protected override renderControl(): unknown {
    // survey-core types it as always there; it is not while a host's own code leaves the question empty.
    const panel = this.question.contentPanel as PanelModel | null;
    return panel ? html`<renovation-survey-panel .panel=${panel}></renovation-survey-panel>` : nothing;
  }
}
