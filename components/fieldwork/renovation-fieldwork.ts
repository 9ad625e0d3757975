import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { StoreFailure } from '../../domain/records/store.js';
import type { StudyConfig, WaveConfig } from '../../domain/study/study-config.js';
import { currentWave } from '../casework/current-wave.js';
import type { StudyServicesSet } from '../shared/contexts.js';
import { define } from '../shared/define.js';
import { RenovationErrorEvent } from '../shared/events/renovation-error-event.js';
import { MessagesController } from '../shared/messages-controller.js';
import { PreparedRelease } from '../shared/prepared-release.js';
import { directionOf, RenovationElement } from '../shared/renovation-element.js';
import { emptyState, errorState, loadingState, stateStyles } from '../shared/states.js';
import { StudyServices } from '../shared/study-services.js';
import { buttons, tokens, visuallyHidden } from '../shared/tokens.styles.js';
import { CalmUpdates } from './calm-updates.js';
import { RenovationFieldworkViewEvent } from './events/renovation-fieldwork-view-event.js';
import type { FieldworkContext } from './fieldwork-context.js';
import { FieldworkSource, type SourceState } from './fieldwork-source.js';
import { fieldworkHeader } from './fieldwork-header.js';
import { fieldworkView } from './fieldwork-view.js';
import { fieldworkStyles } from './fieldwork.styles.js';
import { formStyles } from './form.styles.js';
import { fieldworkMessages } from './locales/load-messages.js';
import type { FieldworkMessages } from './locales/messages.js';
import { Naming } from './naming.js';
import { openingState } from './opening-state.js';
import { summaryStrip } from './summary-strip.js';
import { rememberedSupervisor, rememberSupervisor } from './supervisor-name.js';
import { tableStyles } from './table.styles.js';
import { isViewName, viewNames, type FieldworkViewName } from './view-name.js';

/**
 * The supervisor's screen: how far the fieldwork is, response rates that a researcher accepts, what is stuck, who does
 * what, and what to do about it.
 *
 * Reads the cases of a wave from the study around it, and keeps up while others work. Names of residents are nowhere in
 * it; addresses are in its lists of cases.
 *
 * @element renovation-fieldwork
 *
 * @attr {string} locale - Language to show, `nl` or `en`.
 *
 * @slot intro - Text of the page between the title and the figures.
 *
 * @fires {RenovationFieldworkViewEvent} renovation-fieldwork-view - Another screen, wave or complex was chosen.
 * @fires {RenovationErrorEvent} renovation-error - The cases could not be read; the tag says so as well.
 *
 * @csspart header - Title, and the choice of wave and complex.
 * @csspart summary - The line with the main figures.
 * @csspart menu - The buttons of the screens.
 * @csspart view - The screen that was chosen.
 * @csspart loading - While the cases are read.
 * @csspart empty - When there are no cases to show yet.
 * @csspart error - When the cases could not be read.
 */
export class RenovationFieldwork extends RenovationElement {
  static override styles = [tokens, buttons, visuallyHidden, stateStyles, fieldworkStyles, tableStyles, formStyles];

  /** The wave, by its id. Without it: the one that is being asked today. */
  @property() wave: string | undefined;

  /** A complex, by its id. Without it: all of them together. */
  @property() complex: string | undefined;

  /** `progress`, `rates`, `outcomes`, `stuck`, `appointments`, `interviewers`, `monitor` or `cases`. */
  @property() view: string | undefined;

  @state() private supervisor: string | null = null;

  readonly #services = new StudyServices(this);
  readonly #messages = new MessagesController(this, fieldworkMessages, () => this.#language);
  readonly #calm = new CalmUpdates(this);
  readonly #source = new FieldworkSource(
    () => this.requestUpdate(),
    () => this.#calm.soon(),
  );
  readonly #prepared = new PreparedRelease(this);
  #asked: StudyConfig | undefined;
  #naming: Naming | undefined;
  #told: StoreFailure | null = null;

  get #language(): string {
    return this.locale ?? this.#services.get('locale')?.language ?? this.pageLanguage;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#services.request();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#source.close();
  }

  protected override willUpdate(): void {
    const services = this.#services.ready;
    if (!services || !this.isConnected) return;
    this.#prepared.of(services.release);
    const { config } = services.study;
    if (config !== this.#asked) {
      this.#asked = config;
      this.supervisor = services.session.interviewer ?? rememberedSupervisor(config.id);
    }
    const wave = this.#waveOf(services);
    if (wave && this.#hasBegun(wave, services)) this.#source.want(services, wave.id);
    else this.#source.close();
  }

  protected override render(): TemplateResult {
    const language = this.#messages.currentLanguage;
    return html`<div
      class="root"
      lang=${language}
      dir=${directionOf(language)}
      @fieldwork-supervisor=${(event: HTMLElementEventMap['fieldwork-supervisor']) => this.#isSupervised(event.supervisor)}
    >
      ${this.#renderState(language)}
    </div>`;
  }

  protected override updated(): void {
    const { state } = this.#source;
    const failure = state.status === 'failed' ? state.failure : state.status === 'open' ? state.book.trouble : null;
    const words = this.#messages.current;
    if (!words || failure?.reason === this.#told?.reason) return;
    this.#told = failure;
    if (failure) {
      this.dispatchEvent(new RenovationErrorEvent(`store/${failure.reason}`, words.trouble[failure.reason], failure));
    }
  }

  #renderState(language: string): TemplateResult {
    const words = this.#messages.current;
    const services = this.#services.ready;
    if (!words && this.#messages.error !== undefined) {
      return errorState({ language, text: '', retry: () => this.#messages.retry() });
    }
    if (!words) return loadingState(language);
    if (this.#services.error !== undefined) {
      const { error } = this.#services;
      const details = error instanceof Error ? [error.message] : [];
      return errorState({ language, text: words.noStudy, details, retry: () => this.#services.retry() });
    }
    return services ? this.#renderStudy(services, words, language) : loadingState(language);
  }

  #renderStudy(services: StudyServicesSet, words: FieldworkMessages, language: string): TemplateResult {
    const { config } = services.study;
    const unknown = this.#unknown(config, words);
    if (unknown) return errorState({ language, text: unknown.text, details: [words.empty.known(unknown.known)] });
    const wave = this.#waveOf(services);
    if (!wave) return emptyState(language, words.empty.waves);
    const { state } = this.#source;
    return html`${this.#header(config, wave, words)}<slot name="intro"></slot>${
        this.#hasBegun(wave, services)
          ? this.#renderCases(services, state, words, language)
          : emptyState(language, this.#notBegun(config, wave, words))
      }`;
  }

  #renderCases(
    services: StudyServicesSet,
    state: SourceState,
    words: FieldworkMessages,
    language: string,
  ): TemplateResult {
    if (state.status === 'opening') return openingState(state.share, words, language);
    if (state.status === 'failed') return this.#failure(state.failure, words, language);
    const { book, figures } = state;
    if (book.states.size === 0) return emptyState(language, words.empty.cases);
    if (this.#naming?.book !== book || this.#naming.words !== words) {
      this.#naming = new Naming(language, words, services.study.config, book);
    }
    const context: FieldworkContext = {
      services,
      book,
      figures,
      otherWaves: this.#source.otherWaves,
      words,
      naming: this.#naming,
      complex: this.complex || null,
      now: Date.parse(services.clock.now()),
      supervisor: this.supervisor,
    };
    const view = this.#view;
    return html`
      ${book.trouble ? this.#failure(book.trouble, words, language) : nothing}
      <div part="summary">${summaryStrip(context)}</div>
      ${this.#menu(view, words)}
      <div class="view" part="view">
        ${
          figures.tally.whole(context.complex) === null
            ? emptyState(language, words.empty.complexCases)
            : fieldworkView(view, context)
        }
      </div>
    `;
  }

  #header(study: StudyConfig, wave: WaveConfig, words: FieldworkMessages): TemplateResult {
    return fieldworkHeader({
      study,
      wave,
      complex: this.complex || null,
      words,
      language: this.#messages.currentLanguage,
      supervisor: this.supervisor,
      choose: (place) => this.#choose(place),
      leave: () => this.#isSupervised(null),
    });
  }

  #menu(current: FieldworkViewName, words: FieldworkMessages): TemplateResult {
    return html`<nav aria-label=${words.viewsLabel} part="menu">
      <ul>
        ${viewNames.map(
          (view) =>
            html`<li>
              <button
                type="button"
                aria-current=${view === current ? 'page' : nothing}
                @click=${() => this.#choose({ view })}
              >
                ${words.views[view]}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #failure(failure: StoreFailure, words: FieldworkMessages, language: string): TemplateResult {
    const details = failure.reason === 'failed' ? [failure.detail] : [];
    return errorState({
      language,
      text: words.trouble[failure.reason],
      details,
      retry: () => void this.#source.retry(),
    });
  }

  get #view(): FieldworkViewName {
    return isViewName(this.view) ? this.view : 'progress';
  }

  #waveOf({ study: { config }, clock }: StudyServicesSet): WaveConfig | null {
    return this.wave ? (config.waves.find(({ id }) => id === this.wave) ?? null) : currentWave(config, clock.now());
  }

  /** Opening a wave makes its cases: of those who live there then, and not of those who live there now. */
  #hasBegun({ opens }: WaveConfig, { clock }: StudyServicesSet): boolean {
    return opens === null || opens <= clock.now().slice(0, 10);
  }

  #notBegun(config: StudyConfig, { id, opens }: WaveConfig, words: FieldworkMessages): string {
    const naming = new Naming(this.#messages.currentLanguage, words, config, null);
    return words.empty.notBegun(naming.wave(id), naming.day(opens ?? ''));
  }

  #unknown({ waves, complexes }: StudyConfig, { empty }: FieldworkMessages): { text: string; known: string } | null {
    const ids = (all: readonly { readonly id: string }[]): string => all.map(({ id }) => id).join(', ');
    if (this.wave && !waves.some(({ id }) => id === this.wave)) {
      return { text: empty.unknownWave(this.wave), known: ids(waves) };
    }
    if (this.complex && !complexes.some(({ id }) => id === this.complex)) {
      return { text: empty.unknownComplex(this.complex), known: ids(complexes) };
    }
    return this.view && !isViewName(this.view)
      ? { text: empty.unknownView(this.view), known: viewNames.join(', ') }
      : null;
  }

  #choose({
    view = this.#view,
    wave,
    complex,
  }: Partial<Record<'wave' | 'complex', string>> & { view?: FieldworkViewName }): void {
    this.view = view;
    if (wave !== undefined) this.wave = wave;
    if (complex !== undefined) this.complex = complex || undefined;
    this.dispatchEvent(new RenovationFieldworkViewEvent(view, this.wave || null, this.complex || null));
  }

  #isSupervised(supervisor: string | null): void {
    this.supervisor = supervisor;
    if (this.#asked) rememberSupervisor(this.#asked.id, supervisor);
  }
}

define('renovation-fieldwork', RenovationFieldwork);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-fieldwork': RenovationFieldwork;
  }
}
