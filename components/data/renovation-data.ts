import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DataStore } from '../../domain/person/data-store.js';
import { textIn } from '../../domain/localized-text.js';
import { codebooksOf } from '../casework/codebooks.js';
import type { StudyServicesSet } from '../shared/contexts.js';
import { define } from '../shared/define.js';
import { RenovationErrorEvent } from '../shared/events/renovation-error-event.js';
import { MessagesController } from '../shared/messages-controller.js';
import { PreparedRelease } from '../shared/prepared-release.js';
import { directionOf, RenovationElement } from '../shared/renovation-element.js';
import { emptyState, errorState, loadingState, stateStyles } from '../shared/states.js';
import { StudyServices } from '../shared/study-services.js';
import { buttons, tokens } from '../shared/tokens.styles.js';
import type { DataContext } from './data-context.js';
import { DataSource } from './data-source.js';
import { dataStyles } from './data.styles.js';
import { RenovationDataViewEvent } from './events/renovation-data-view-event.js';
import { lazyViews } from './lazy-views.js';
import { dataMessages } from './locales/load-messages.js';
import type { DataMessages } from './locales/messages.js';
import { isViewName, viewNames, type DataViewName } from './view-name.js';

/**
 * Data out of the kit, and back: exports without identity for a researcher, everything about one household for whoever
 * asks for it, wants it erased or takes a consent back, and an encrypted backup of the whole store.
 *
 * Works on what the store of this device holds. The page decides who may open it: behind one of its parts stand names
 * and answers of everybody.
 *
 * @element renovation-data
 *
 * @attr {string} locale - Language to show, `nl` or `en`.
 *
 * @slot intro - Text of the page between the title and the menu.
 *
 * @fires {RenovationDataViewEvent} renovation-data-view - Another part was chosen.
 * @fires {RenovationErrorEvent} renovation-error - The store or a part could not be opened; the tag says so as well.
 *
 * @csspart header - The title and the study.
 * @csspart menu - The buttons of the three parts.
 * @csspart export - The part for research.
 * @csspart summary - What an export will have in it, and what not.
 * @csspart person - The part of one household.
 * @csspart backup - The part for backup and restore.
 * @csspart receipt - What was done, to be kept.
 * @csspart loading - While the study and the store open.
 * @csspart empty - Where nothing is kept on this device.
 * @csspart error - When the study, the store or a part could not be opened.
 */
export class RenovationData extends RenovationElement {
  static override styles = [tokens, buttons, stateStyles, dataStyles];

  /** `export` (without it), `person` or `backup`. */
  @property() view: string | undefined;

  @state() private trouble: unknown;
  /** The parts whose code has come. */
  @state() private loaded: ReadonlySet<DataViewName> = new Set();

  readonly #services = new StudyServices(this);
  readonly #messages = new MessagesController(this, dataMessages, () => this.#language);
  readonly #source = new DataSource(() => this.requestUpdate());
  readonly #prepared = new PreparedRelease(this);
  #context: DataContext | undefined;
  #loading: DataViewName | null = null;
  #told: unknown;

  get #language(): string {
    return this.locale ?? this.#services.get('locale')?.language ?? this.pageLanguage;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#services.request();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.trouble = undefined;
    const services = this.#services.ready;
    if (!this.isConnected) return;
    if (services) this.#source.want(services.store);
    this.#prepared.of(services?.release);
  }

  protected override render(): TemplateResult {
    const language = this.#messages.currentLanguage;
    return html`<div class="root" lang=${language} dir=${directionOf(language)}>${this.#renderState(language)}</div>`;
  }

  protected override updated(): void {
    const words = this.#messages.current;
    const error = this.trouble ?? (this.#source.state.status === 'failed' ? this.#source.state.error : undefined);
    if (!words || error === this.#told) return;
    this.#told = error;
    if (error !== undefined) {
      this.dispatchEvent(new RenovationErrorEvent('environment/network', words.notLoaded, error));
    }
  }

  #renderState(language: string): TemplateResult {
    const words = this.#messages.current;
    if (!words && this.#messages.error !== undefined) {
      return errorState({ language, text: '', retry: () => this.#messages.retry() });
    }
    if (!words) return loadingState(language);
    if (this.#services.error !== undefined) {
      const details = detailsOf(this.#services.error);
      return errorState({ language, text: words.noStudy, details, retry: () => this.#services.retry() });
    }
    const services = this.#services.ready;
    if (!services) return loadingState(language);
    const { state } = this.#source;
    switch (state.status) {
      case 'opening':
        return loadingState(language);
      case 'in-memory':
        return html`${this.#header(services, words, language)}${emptyState(language, words.onlyInMemory)}`;
      case 'failed':
        return errorState({
          language,
          text: words.notLoaded,
          details: detailsOf(state.error),
          retry: () => this.#source.retry(),
        });
      case 'open':
        return this.#renderView(services, state.data, words, language);
    }
  }

  #renderView(services: StudyServicesSet, data: DataStore, words: DataMessages, language: string): TemplateResult {
    if (this.view && !isViewName(this.view)) {
      return errorState({ language, text: words.unknownView(this.view), details: [viewNames.join(', ')] });
    }
    const view = this.#view;
    return html`${this.#header(services, words, language)}
      <slot name="intro"></slot>
      <nav class="menu" part="menu" aria-label=${words.viewsLabel}>
        ${viewNames.map(
          (name) =>
            html`<button
              type="button"
              aria-current=${name === view ? 'page' : nothing}
              @click=${() => this.#choose(name)}
            >
              ${words.views[name]}
            </button>`,
        )}
      </nav>
      ${this.#part(view, this.#contextOf(services, data, words, language))}`;
  }

  #header(services: StudyServicesSet, words: DataMessages, language: string): TemplateResult {
    const { config } = services.study;
    const title = textIn(config.title, language, config.languages);
    return html`<header part="header">
      <h2>${words.title}</h2>
      ${title === '' ? nothing : html`<p class="hint">${title}</p>`}
    </header>`;
  }

  #part(view: DataViewName, context: DataContext): TemplateResult {
    const { words, language } = context;
    if (this.trouble !== undefined) {
      const retry = (): void => {
        this.trouble = undefined;
      };
      return errorState({ language, text: words.notLoaded, details: detailsOf(this.trouble), retry });
    }
    if (this.loaded.has(view)) return lazyViews[view].draw(context);
    if (this.#loading !== view) void this.#load(view);
    return loadingState(language);
  }

  async #load(view: DataViewName): Promise<void> {
    this.#loading = view;
    try {
      await lazyViews[view].load();
      this.loaded = new Set([...this.loaded, view]);
    } catch (error) {
      this.trouble = error;
    } finally {
      this.#loading = null;
    }
  }

  /** The same one until something in it is another, so that a part draws itself no more often than it must. */
  #contextOf(services: StudyServicesSet, data: DataStore, words: DataMessages, language: string): DataContext {
    const known = this.#context;
    if (known?.services === services && known.data === data && known.words === words) return known;
    this.#context = { services, data, words, language, codebooks: () => codebooksOf(services) };
    return this.#context;
  }

  get #view(): DataViewName {
    return isViewName(this.view) ? this.view : 'export';
  }

  #choose(view: DataViewName): void {
    if (view === this.#view) return;
    this.view = view;
    this.dispatchEvent(new RenovationDataViewEvent(view));
  }
}

const detailsOf = (error: unknown): readonly string[] => (error instanceof Error ? [error.message] : []);

define('renovation-data', RenovationData);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-data': RenovationData;
  }
}
