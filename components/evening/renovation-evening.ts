/** `<renovation-evening>`: residents vote topics up, join one, and say what bothers them; the organiser sees who joins. */
import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OWN_CONSENT } from '../../domain/evening/entries.js';
import { textIn } from '../../domain/localized-text.js';
import type { StoreFailure } from '../../domain/records/store.js';
import type { Release } from '../../domain/results/release.js';
import type { ConsentPurpose } from '../../domain/study/study-config.js';
import type { StudyServicesSet } from '../shared/contexts.js';
import { define } from '../shared/define.js';
import { RenovationErrorEvent } from '../shared/events/renovation-error-event.js';
import { MessagesController } from '../shared/messages-controller.js';
import { RenovationElement } from '../shared/renovation-element.js';
import { commonIn, errorState, loadingState, stateStyles } from '../shared/states.js';
import { StudyServices } from '../shared/study-services.js';
import { tokens } from '../shared/tokens.styles.js';
import { buttons } from '../shared/tokens.styles.js';
import './board/evening-board.js';
import { EveningData, type OpenEvening } from './evening-data.js';
import { eveningMessages } from './locales/load-messages.js';
import type { EveningMessages } from './locales/messages.js';
import './organiser/evening-organiser.js';
import './tablet/evening-tablet.js';
import type { LanguageEvent } from './tablet/language-event.js';

export type EveningViewName = 'tablet' | 'board' | 'organiser';

/**
 * A residents' evening: a tablet that goes round, on which each person votes for topics, joins one and says what bothers
 * them; a big screen with the votes; and the view of whoever organises it. Works without a network.
 *
 * Votes, names and grievances are kept apart on this device, and nobody at the tablet sees what another one entered.
 *
 * @element renovation-evening
 *
 * @fires {RenovationErrorEvent} renovation-error - The storage of this device could not be read; the tag says so as well.
 */
export class RenovationEvening extends RenovationElement {
  static override styles = [tokens, buttons, stateStyles];

  /** `tablet` for residents, `board` for the big screen, `organiser` for whoever leads the evening. */
  @property() view: EveningViewName = 'tablet';

  /** Name of the evening, so that a second one begins empty: letters, digits and dashes. */
  @property() evening = 'evening';

  /** The study's consent purpose for calling or writing about a topic. Without it: the kit's own text. */
  @property() consent: string | undefined;

  /** Seconds without a touch until the tablet asks whether anybody is there, and then clears the screen. */
  @property({ type: Number }) idle = 60;

  /** For the organiser: address of a published results file, to take topics from. Without it: the study's own results. */
  @property() src: string | undefined;

  /** For the organiser: a Release as an object. Goes before `src`. */
  @property({ attribute: false }) release: Release | undefined;

  /** For the organiser: the question in those results whose answers are topics. */
  @property() question = 'topics';

  /** Level of the heading among those of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Chosen at the tablet, for one turn. */
  @state() private chosen: string | null = null;

  readonly #services = new StudyServices(this);
  readonly #data = new EveningData(this, this.#services, () => this.evening);
  readonly #messages = new MessagesController<EveningMessages>(this, eveningMessages, () => this.#wanted);
  #reported: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#services.request();
  }

  get #wanted(): string {
    return this.chosen ?? (this.locale || (this.#services.get('locale')?.language ?? this.pageLanguage));
  }

  get #language(): string {
    return this.#messages.currentLanguage;
  }

  protected override render(): TemplateResult {
    const language = this.#language;
    const words = this.#messages.current;
    const { state } = this.#data;
    const { error, ready } = this.#services;
    if (!words && this.#messages.error !== undefined) {
      return errorState({ language, text: '', retry: () => this.#messages.retry() });
    }
    if (error !== undefined) return errorState({ language, text: '', retry: () => this.#services.retry() });
    if (state.status === 'failed' && words) return this.#failed(words, state.failure);
    if (!words || !ready || state.status !== 'ready') return loadingState(language);
    return html`${ready.store.health.kept === 'memory' ? html`<p role="alert">${words.store['switched-off']}</p>` : ''}
    ${this.#view(words, ready, state.evening)}`;
  }

  protected override updated(): void {
    const { state } = this.#data;
    const words = this.#messages.current;
    if (state.status !== 'failed' || !words || state.cause === this.#reported) return;
    this.#reported = state.cause;
    const reason = state.failure?.reason ?? 'failed';
    this.dispatchEvent(new RenovationErrorEvent(`store/${reason}`, words.store[reason], state.cause));
  }

  #view(words: EveningMessages, { study, clock }: StudyServicesSet, evening: OpenEvening): TemplateResult {
    const language = this.#language;
    const { config } = study;
    const fallbacks = config.languages;
    const { headingLevel } = this;
    switch (this.view) {
      case 'board':
        return html`<renovation-evening-board
          .evening=${evening}
          .words=${words}
          .language=${language}
          .fallbacks=${fallbacks}
          .headingLevel=${headingLevel}
        ></renovation-evening-board>`;
      case 'organiser':
        return html`<renovation-evening-organiser
          .evening=${evening}
          .config=${config}
          .clock=${clock}
          .src=${this.src}
          .release=${this.release}
          .question=${this.question}
          .storeWords=${words.store}
          .language=${language}
          .headingLevel=${headingLevel}
        ></renovation-evening-organiser>`;
      default: {
        const purpose = config.consent.find(({ id }) => id === this.consent);
        return html`<renovation-evening-tablet
          .evening=${evening}
          .words=${words}
          .clock=${clock}
          .consent=${purpose ? { purpose: purpose.id, version: purpose.version } : OWN_CONSENT}
          .consentText=${purpose ? textOf(purpose, language, fallbacks) : null}
          .language=${language}
          .languages=${config.languages.filter((each) => each in eveningMessages)}
          .fallbacks=${fallbacks}
          .idle=${this.idle}
          .headingLevel=${headingLevel}
          @evening-language=${({ language: chosen }: LanguageEvent) => (this.chosen = chosen)}
        ></renovation-evening-tablet>`;
      }
    }
  }

  #failed(words: EveningMessages, failure: StoreFailure | null): TemplateResult {
    const language = this.#language;
    return errorState({
      language,
      text: failure ? words.store[failure.reason] : commonIn(language).errorTitle,
      details: failure?.reason === 'failed' ? [failure.detail] : [],
      retry: () => this.#data.retry(),
    });
  }
}

const textOf = ({ text }: ConsentPurpose, language: string, fallbacks: readonly string[]): string =>
  textIn(text, language, fallbacks);

define('renovation-evening', RenovationEvening);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-evening': RenovationEvening;
  }
}
