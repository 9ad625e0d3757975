/** The time that is left or spent, for a questionnaire with a clock. Announced seldom: a ticking voice helps nobody. */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Base, SurveyTimerModel } from 'survey-core';
import { define } from '../../shared/define.js';
import { ModelElement } from '../rendering/model-element.js';

export class TimerElement extends ModelElement {
  @property({ attribute: false }) model!: SurveyTimerModel;

  protected override subjects(): Iterable<Base> {
    return [this.model];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { model } = this;
    if (!model.isRunning) return nothing;
    return html`<div class="timer" role="timer" aria-label=${model.text}>
      <span aria-hidden="true">${model.clockMajorText}</span>
      ${model.clockMinorText ? html`<small aria-hidden="true">${model.clockMinorText}</small>` : nothing}
      ${model.showProgress ? html`<progress max="1" .value=${model.progress} aria-hidden="true"></progress>` : nothing}
    </div>`;
  }
}

export const defineTimerElement = (): void => define('renovation-survey-timer', TimerElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-timer': TimerElement;
  }
}
