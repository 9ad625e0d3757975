/** Short messages of the survey itself, such as "saving" and "saved" of a host's own completion handler. */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Base, SurveyModel } from 'survey-core';
import { define } from '../../shared/define.js';
import { renderActionBar } from '../rendering/action-bar.js';
import { ModelElement } from '../rendering/model-element.js';

export class NotifierElement extends ModelElement {
  @property({ attribute: false }) notifier!: SurveyModel['notifier'];

  protected override subjects(): Iterable<Base> {
    return [this.notifier];
  }

  protected override render(): TemplateResult {
    const { notifier } = this;
    return html`<div class="notification" role="status" aria-live="polite">
      ${notifier.active ? html`<p>${notifier.message} ${renderActionBar(notifier.actionBar)}</p>` : nothing}
    </div>`;
  }
}

export const defineNotifierElement = (): void => define('renovation-survey-notifier', NotifierElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-notifier': NotifierElement;
  }
}
