/** The table of contents: beside the questions where there is room, folded above them where there is not. */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Base, SurveyModel } from 'survey-core';
import { define } from '../../shared/define.js';
import { locText } from '../rendering/loc-text.js';
import { ModelElement } from '../rendering/model-element.js';

const DRAWN: ReadonlySet<string> = new Set(['currentPage', 'pages', 'locale', 'visiblePages']);

export class ContentsElement extends ModelElement {
  @property({ attribute: false }) survey!: SurveyModel;

  protected override subjects(): Iterable<Base> {
    return [this.survey, ...this.survey.pages];
  }

  protected override matters(sender: Base, name: string): boolean {
    return sender === this.survey ? DRAWN.has(name) : name === 'isVisible' || name === 'passed';
  }

  protected override render(): TemplateResult {
    const { survey } = this;
    const label = survey.getLocalizationString('toc');
    const pages = survey.visiblePages;
    return html`<details class="contents" ?open=${matchMedia('(min-width: 60rem)').matches}>
      <summary>${label}</summary>
      <nav aria-label=${label}>
        <ul>
          ${pages.map(
            (page) =>
              html`<li>
                <button
                  type="button"
                  class="plain"
                  aria-current=${page === survey.currentPage ? 'page' : nothing}
                  @click=${() => survey.tryNavigateToPage(page)}
                >
                  ${locText(page.locNavigationTitle)}
                </button>
              </li>`,
          )}
        </ul>
      </nav>
    </details>`;
  }
}

export const defineContentsElement = (): void => define('renovation-survey-contents', ContentsElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-contents': ContentsElement;
  }
}
