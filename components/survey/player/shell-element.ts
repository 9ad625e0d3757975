/**
 * Draws everything around the questions of one survey: header, progress, contents, the page that is open, the way back
 * and on, and what stands there when it is done. Lives in the light DOM of `<renovation-survey>`'s shadow root.
 */
import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Base, PageModel, PanelModel, Question, SurveyModel } from 'survey-core';
import { define } from '../../shared/define.js';
import { RenovationErrorEvent } from '../../shared/events/renovation-error-event.js';
import { commonIn } from '../../shared/states.js';
import { cssProperties } from '../rendering/css-properties.js';
import { runHook } from '../rendering/host-hook.js';
import { ModelElement } from '../rendering/model-element.js';
import { safeHtml } from '../rendering/safe-html.js';
import { registerShell } from './dialogs.js';
import { renderHeader } from './header.js';
import { renderBackground } from './background.js';
import { endInterview, interviewIn } from './interview.js';
import { readRest, readRestInTurns } from './late-pages/late-pages.js';
import { renderContainer } from './layout.js';
import { playerContext, type PlayerSettings } from './player-context.js';
import { themeProperties } from './theme.js';

/** Properties of a survey that this element draws; everything else belongs to a page or a question. */
const DRAWN: ReadonlySet<string> = new Set([
  ...['state', 'currentPage', 'activePage', 'locale', 'pages', 'isShowingPreview', 'isStartedState'],
  ...['title', 'description', 'logo', 'logoPosition', 'headerView', 'showTOC', 'tocLocation', 'themeVariables'],
  ...[
    'showProgressBar',
    'progressBarType',
    'progressBarLocation',
    'showNavigationButtons',
    'navigationButtonsLocation',
  ],
  ...['showTimer', 'timerLocation', 'isStartPageActive', 'isShowPrevButton', 'isNavigationBlocked', 'completedState'],
  ...['backgroundImage', 'backgroundImageFit', 'backgroundOpacity'],
  ...['width', 'widthMode', 'layoutElements', 'currentSingleElement', 'currentSingleQuestion', 'readOnly', 'mode'],
]);

/** What somebody does to a questionnaire first. */
const TOUCHES = ['pointerdown', 'keydown', 'beforeinput', 'input', 'change', 'click', 'drop'] as const;

export class ShellElement extends ModelElement {
  /** The survey that is played. */
  @property({ attribute: false }) survey!: SurveyModel;

  /** Words and settings for the questions inside. */
  @property({ attribute: false }) settings!: PlayerSettings;

  readonly #provider = new ContextProvider(this, { context: playerContext });
  #page: PageModel | null = null;

  protected override subjects(): Iterable<Base> {
    const bar = this.survey.navigationBar;
    return [this.survey, bar, ...bar.actions];
  }

  protected override matters(sender: Base, name: string): boolean {
    return sender !== this.survey || DRAWN.has(name);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('settings')) this.#provider.setValue(this.settings);
    if (changed.has('settings') || changed.has('survey')) interviewIn(this);
    if (changed.has('survey')) this.survey.renderCallback = () => this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    registerShell(this, true);
    if (this.hasUpdated) interviewIn(this);
    this.addEventListener('focusin', tellOfFocus);
    for (const type of TOUCHES) this.addEventListener(type, this.#readRest, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    registerShell(this, false);
    endInterview(this);
    this.survey.stopTimer();
  }

  /** Somebody begins: what they do may concern any page. */
  readonly #readRest = (): void => {
    try {
      readRest(this.survey);
    } catch (error) {
      this.#cannotBeRead(error);
    }
  };

  /** On a page that nobody has seen yet. The questionnaire cannot be played, as if it had been found at the start. */
  #cannotBeRead(error: unknown): void {
    const { errorTitle } = commonIn(this.survey.locale);
    this.dispatchEvent(new RenovationErrorEvent('bug/render', errorTitle, error));
  }

  protected override render(): TemplateResult {
    const { survey } = this;
    const { address } = this.settings;
    return html`<div class="shell" data-state=${survey.state} ${cssProperties(themeProperties(survey))}>
      ${renderBackground(survey, address)} ${survey.headerView === 'basic' ? renderHeader(survey, address) : nothing}
      ${renderContainer('header', survey, address)} ${this.#renderState()} ${renderContainer('footer', survey, address)}
      <renovation-survey-notifier .notifier=${survey.notifier}></renovation-survey-notifier>
    </div>`;
  }

  #renderState(): TemplateResult | typeof nothing {
    const { survey } = this;
    const { address } = this.settings;
    switch (survey.state) {
      case 'completed':
        return survey.showCompletePage
          ? html`<div class="completed" role="status">${safeHtml(survey.processedCompletedHtml)}</div>
              ${renderContainer('completePage' as Parameters<SurveyModel['getContainerContent']>[0], survey, address)}`
          : nothing;
      case 'completedbefore':
        return html`<div class="completed">${safeHtml(survey.processedCompletedBeforeHtml)}</div>`;
      case 'loading':
        return html`<div class="loading" role="status">${safeHtml(survey.processedLoadingHtml)}</div>`;
      case 'empty':
        return html`<p class="state empty">${survey.emptySurveyText}</p>`;
      default:
        return this.#renderPage();
    }
  }

  #renderPage(): TemplateResult {
    const { survey } = this;
    const { address } = this.settings;
    const page = survey.activePage as PageModel | null;
    return html`<div class="body" data-contents=${survey.showTOC ? survey.tocLocation : nothing}>
      ${renderContainer('left', survey, address)}
      <div class="main" ${cssProperties({ '--_survey-width': survey.renderedWidth || undefined })}>
        ${renderContainer('center', survey, address)} ${renderContainer('contentTop', survey, address)}
        ${
          page
            ? repeat(
                [page],
                (each) => each.id,
                (each) => html`<renovation-survey-page .page=${each}></renovation-survey-page>`,
              )
            : nothing
        }
        ${renderContainer('contentBottom', survey, address)}
      </div>
      ${renderContainer('right', survey, address)}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('survey')) {
      runHook(this, () => this.survey.afterRenderSurvey(this));
      this.survey.startTimerFromUI();
      this.#page = this.survey.activePage as PageModel | null;
      readRestInTurns(this.survey, (error) => this.#cannotBeRead(error));
      return;
    }
    void this.#followPage();
  }

  /** Another page: whoever uses a screen reader or the keyboard is brought to its beginning. */
  async #followPage(): Promise<void> {
    const page = this.survey.activePage as PageModel | null;
    if (!page || page === this.#page) return;
    this.#page = page;
    if (this.survey.autoFocusFirstQuestion) return; // survey-core does it
    const drawn = this.querySelector('renovation-survey-page');
    if (!drawn) return;
    await drawn.updateComplete;
    if (drawn.querySelector(':focus')) return; // brought to a question of it already
    const start = drawn.querySelector<HTMLElement>('.page-title') ?? drawn;
    start.tabIndex = -1;
    start.focus();
  }
}

/** survey-core tells its host which question and panel somebody is in. */
function tellOfFocus(event: FocusEvent): void {
  for (const element of event.composedPath()) {
    if (element === event.currentTarget) return;
    const { question, panel } = element as { question?: Partial<Question>; panel?: Partial<PanelModel> };
    question?.focusIn?.();
    panel?.focusIn?.();
  }
}

export const defineShellElement = (): void => define('renovation-survey-shell', ShellElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-shell': ShellElement;
  }
}
