/**
 * Draws everything around the questions of one survey: the page that is open, the way back and on, and what stands
 * there when it is done. Lives in the light DOM of `<renovation-survey>`'s shadow root.
 */
import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Action, Base, SurveyModel } from 'survey-core';
import { define } from '../../shared/define.js';
import { locText } from '../rendering/loc-text.js';
import { ModelElement } from '../rendering/model-element.js';
import { safeHtml } from '../rendering/safe-html.js';
import { playerContext, type PlayerSettings } from './player-context.js';

/** Properties of a survey that this element draws; everything else belongs to a page or a question. */
const DRAWN: ReadonlySet<string> = new Set([
  'state',
  'currentPage',
  'activePage',
  'locale',
  'isShowPrevButton',
  'visiblePages',
]);

export class ShellElement extends ModelElement {
  /** The survey that is played. */
  @property({ attribute: false }) survey!: SurveyModel;

  /** Words and settings for the questions inside. */
  @property({ attribute: false }) settings!: PlayerSettings;

  readonly #provider = new ContextProvider(this, { context: playerContext });

  protected override subjects(): Iterable<Base> {
    const bar = this.survey.navigationBar;
    return [this.survey, bar, ...bar.actions];
  }

  protected override matters(sender: Base, name: string): boolean {
    return sender !== this.survey || DRAWN.has(name);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('settings')) this.#provider.setValue(this.settings);
    if (changed.has('survey')) {
      this.survey.renderCallback = () => this.requestUpdate();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { survey } = this;
    switch (survey.state) {
      case 'completed':
        return html`<div class="completed" role="status">${safeHtml(survey.processedCompletedHtml)}</div>`;
      case 'completedbefore':
        return html`<div class="completed">${safeHtml(survey.processedCompletedBeforeHtml)}</div>`;
      case 'loading':
        return html`<div class="loading" role="status">${safeHtml(survey.processedLoadingHtml)}</div>`;
      case 'empty':
        return html`<p class="state empty">${survey.emptySurveyText}</p>`;
      default:
        return this.#renderRunning();
    }
  }

  #renderRunning(): TemplateResult {
    const page = this.survey.activePage;
    return html`
      ${
        page
          ? repeat(
              [page],
              (each: typeof page) => each.id,
              (each: typeof page) => html`<renovation-survey-page .page=${each}></renovation-survey-page>`,
            )
          : nothing
      }
      <div class="navigation">
        ${repeat(
          this.survey.navigationBar.actions.filter((action) => action.isVisible),
          (action) => action.id,
          (action) => this.#renderAction(action),
        )}
      </div>
    `;
  }

  #renderAction(action: Action): TemplateResult {
    const forward = action.id !== 'sv-nav-prev';
    return html`<button
      type="button"
      class=${forward ? 'primary' : ''}
      ?disabled=${!action.enabled}
      @mousedown=${(event: Event) => action.doMouseDown(event)}
      @click=${(event: Event) => action.doAction(event)}
    >
      ${locText(action.locTitle)}
    </button>`;
  }

  protected override firstUpdated(): void {
    this.survey.afterRenderSurvey(this);
  }
}

export const defineShellElement = (): void => define('renovation-survey-shell', ShellElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-shell': ShellElement;
  }
}
