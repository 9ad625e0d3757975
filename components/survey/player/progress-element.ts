/** How far somebody is: a bar for pages, questions or required questions, or a row of steps to go to. */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Base, PageModel, ProgressButtons } from 'survey-core';
import { define } from '../../shared/define.js';
import { locText } from '../rendering/loc-text.js';
import { ModelElement } from '../rendering/model-element.js';
import { undisguised } from '../rendering/piped-text.js';

/** What survey-core's two progress models have in common. */
interface ProgressModel extends Base {
  readonly progressText: string;
  readonly progressValue: number;
  readonly progressBarAriaLabel: string;
}

/** A bar with its text. */
export class ProgressElement extends ModelElement {
  @property({ attribute: false }) model!: ProgressModel;

  protected override subjects(): Iterable<Base> {
    return [this.model];
  }

  protected override render(): TemplateResult {
    const { progressText, progressValue, progressBarAriaLabel } = this.model;
    return html`<div class="progress-line">
      <progress max="100" .value=${progressValue} aria-label=${progressText || progressBarAriaLabel}></progress>
      <span aria-hidden="true">${progressText}</span>
    </div>`;
  }
}

/** The pages as steps; those that may be gone to are buttons. */
export class ProgressStepsElement extends ModelElement {
  @property({ attribute: false }) model!: ProgressButtons;

  protected override subjects(): Iterable<Base> {
    return [this.model, this.model.survey];
  }

  protected override matters(sender: Base, name: string): boolean {
    return sender === this.model || name === 'currentPage' || name === 'locale';
  }

  protected override render(): TemplateResult {
    const { model } = this;
    return html`<ol class="steps" aria-label=${model.progressBarAriaLabel}>
      ${model.visiblePages.map((page, index) => this.#renderStep(page, index))}
    </ol>`;
  }

  #renderStep(page: PageModel, index: number): TemplateResult {
    const { model } = this;
    const current = model.isPageSelected(index);
    return html`<li data-passed=${String(page.wasShown)}>
      <button
        type="button"
        aria-current=${current ? 'step' : nothing}
        aria-label=${undisguised(model.getButtonAriaLabel(page))}
        ?disabled=${!model.isListElementClickable(index)}
        @click=${() => model.clickListElement(page)}
      >
        <span class="step-mark" aria-hidden="true">${model.showItemNumbers ? index + 1 : ''}</span>
        ${
          model.showItemTitles
            ? html`<span class="step-title"
                >${locText(page.locNavigationTitle)}${
                  page.navigationDescription ? html`<small>${page.navigationDescription}</small>` : nothing
                }</span
              >`
            : nothing
        }
      </button>
    </li>`;
  }
}

export function defineProgressElements(): void {
  define('renovation-survey-progress', ProgressElement);
  define('renovation-survey-steps', ProgressStepsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-progress': ProgressElement;
    'renovation-survey-steps': ProgressStepsElement;
  }
}
