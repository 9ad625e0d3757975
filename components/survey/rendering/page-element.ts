/** Draws one page of the questionnaire: its title, its errors and its rows. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Base, PageModel, SurveyModel } from 'survey-core';
import { define } from '../../shared/define.js';
import { focusTitle } from './focus-title.js';
import { levelOfPage } from './heading-level.js';
import { runHook } from './host-hook.js';
import { interviewNote, ownText, titleText } from './interview-parts.js';
import { locText } from './loc-text.js';
import { ModelElement } from './model-element.js';
import { renderRows } from './rows.js';

export class PageElement extends ModelElement {
  /** The page that is drawn. */
  @property({ attribute: false }) page!: PageModel;

  #rendered: PageModel | undefined;
  /** The question that is asked alone, where questions are asked one by one. */
  #single: unknown;

  protected override subjects(): Iterable<Base> {
    return [this.page, ...this.page.visibleRows];
  }

  // Elements that come and go do so through rows; `elements` alone changes nothing on the screen.
  protected override matters(_sender: Base, name: string): boolean {
    return name !== 'elements';
  }

  protected override render(): TemplateResult {
    const { page } = this;
    void page.cssClasses;
    return html`
      ${
        page.hasTitle
          ? html`<h3 class="page-title" id=${page.ariaTitleId} aria-level=${levelOfPage(page)} tabindex="-1">
              ${page.no === '' ? nothing : html`<span class="number">${page.no}</span> `}${titleText(page)}
            </h3>`
          : nothing
      }
      ${page._showDescription ? html`<div class="page-description">${ownText(page, (each) => each.locDescription)}</div>` : nothing}
      ${interviewNote(page)}
      ${
        page.hasVisibleErrors
          ? html`<div class="errors" role="alert">
              ${page.renderedErrors.map((error) => html`<p>${locText(error.locText)}</p>`)}
            </div>`
          : nothing
      }
      ${renderRows(page)}
    `;
  }

  protected override updated(_changed: PropertyValues): void {
    const survey = this.page.survey as SurveyModel;
    const isOther = this.#single !== survey.currentSingleElement;
    this.#single = survey.currentSingleElement;
    if (this.#rendered === this.page) {
      if (isOther && !survey.autoFocusFirstQuestion) void focusTitle(this);
      return;
    }
    this.#rendered = this.page;
    this.id = this.page.id;
    runHook(this, () => survey.afterRenderPage(this));
  }
}

export const definePageElement = (): void => define('renovation-survey-page', PageElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-page': PageElement;
  }
}
