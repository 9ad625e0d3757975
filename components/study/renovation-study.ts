import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Language } from '../../domain/localized-text.js';
import type { Mode } from '../../domain/records/records.js';
import type { StudyFinding } from '../../domain/study/study-finding.js';
import type { SessionService, StudyServicesSet } from '../shared/contexts.js';
import { define } from '../shared/define.js';
import { RenovationErrorEvent } from '../shared/events/renovation-error-event.js';
import { RenovationStudyOpenEvent } from '../shared/events/renovation-study-open-event.js';
import { MessagesController } from '../shared/messages-controller.js';
import { RenovationElement } from '../shared/renovation-element.js';
import { emptyState, stateStyles } from '../shared/states.js';
import { buttons, tokens } from '../shared/tokens.styles.js';
import { deviceClock } from './clock-service.js';
import { failureState, failureText } from './failure-state.js';
import { localStore } from './local-services.js';
import { rememberLanguage } from './language-memory.js';
import { localeService, matchLanguage } from './languages.js';
import { studyMessages } from './locales/messages.js';
import type { StudyMessages } from './locales/study-messages.js';
import { fetchStudy, readConfig, type ReadStudy } from './read-study.js';
import { localReleases, type LocalReleases } from './release-service.js';
import { studyStyles } from './renovation-study.styles.js';
import { codeOf, type StudyFailure } from './study-failure.js';
import { StudyLanguage } from './study-language.js';
import { StudyProvision } from './study-provision.js';

/**
 * Opens a study and gives the tags inside it what they need: its settings, its store, its language.
 *
 * @slot - The tags and texts of the study. Hidden when the study cannot be opened.
 * @fires {RenovationStudyOpenEvent} renovation-study-open - The study is open.
 * @fires {RenovationErrorEvent} renovation-error - The study could not be opened; the tag shows why.
 * @csspart error - The panel that says what went wrong.
 * @csspart findings - The list of what to mend in the `study.json`.
 */
export class RenovationStudy extends RenovationElement {
  static override styles = [tokens, buttons, stateStyles, studyStyles];

  /** Address of the `study.json`. */
  @property() src: string | undefined;

  /** The study itself, as written in a `study.json` or as text; wins over `src`. */
  @property({ attribute: false }) config: unknown;

  /** How answers are given in this page: by the resident (`self`), by telephone or at the door. */
  @property() mode: Mode = 'self';

  /** Who asks, in the modes `phone` and `door`. */
  @property() interviewer: string | undefined;

  /** Who looks at the results of the local store: `internal` staff, or the `public`. Sets the smallest group shown. */
  @property() audience: 'internal' | 'public' = 'internal';

  readonly #provision = new StudyProvision(this);
  readonly #language = new StudyLanguage(this);
  #messages: MessagesController<StudyMessages> | undefined;
  #releases: LocalReleases | undefined;
  #warnings: readonly StudyFinding[] = [];
  #failure: StudyFailure | undefined;
  #announced: StudyFailure | undefined;
  #opening: AbortController | undefined;

  /** What the tags inside get, once the study is open. */
  get services(): StudyServicesSet | undefined {
    return this.#provision.services;
  }

  /** What works in this study, and may still want mending. */
  get warnings(): readonly StudyFinding[] {
    return this.#warnings;
  }

  /** Opens the study again: after an error, or when the file behind `src` changed. */
  reload(): void {
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#releases?.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('config')) void this.#open();
    else if (changed.has('audience')) this.#changeAudience();
    if (changed.has('mode') || changed.has('interviewer')) this.#provision.change({ session: this.#session });
    if (changed.has('locale') && this.services) {
      const wish = matchLanguage(this.locale, this.services.study.config.languages);
      if (wish !== null) this.#speak(wish);
    }
  }

  protected override render(): TemplateResult {
    if (this.#failure) {
      const retry = (): void => this.reload();
      return failureState(this.#failure, this.#messages?.current, this.#shownLanguage, retry);
    }
    if (!this.src && this.config === undefined) return emptyState(this.#shownLanguage);
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    const failure = this.#failure;
    const words = this.#messages?.current;
    if (!failure || failure === this.#announced || (!words && this.#messages?.error === undefined)) return;
    this.#announced = failure;
    const text = failureText(failure, words, this.#shownLanguage);
    this.dispatchEvent(new RenovationErrorEvent(codeOf(failure), text, failure));
  }

  get #shownLanguage(): Language {
    return this.services?.locale.language ?? this.locale ?? this.#language.ofPage ?? 'nl';
  }

  get #session(): SessionService {
    return { mode: this.mode, interviewer: this.interviewer ?? null };
  }

  /** Each run aborts the one before; whatever a stale run still brings is dropped. */
  async #open(): Promise<void> {
    this.#opening?.abort();
    const run = new AbortController();
    this.#opening = run;
    this.#releases?.close();
    this.#provision.withdraw();
    this.#failure = undefined;
    this.#warnings = [];
    this.requestUpdate();
    if (!this.src && this.config === undefined) return;
    try {
      const read = this.config === undefined ? await fetchStudy(this.src ?? '', run.signal) : readConfig(this.config);
      if (run.signal.aborted) return;
      if (!read.ok) {
        this.#fail(read.failure);
        return;
      }
      await this.#provide(read.value, run.signal);
    } catch (error) {
      if (!run.signal.aborted) {
        this.#fail({ reason: 'broken', detail: error instanceof Error ? error.message : String(error) });
      }
    }
  }

  async #provide(study: ReadStudy, signal: AbortSignal): Promise<void> {
    const opened = await localStore();
    if (signal.aborted) return;
    if (!opened.ok) {
      this.#fail({ reason: 'store', failure: opened.failure });
      return;
    }
    const store = opened.value;
    const { config, baseUrl, warnings } = study;
    const language = this.#language.start(config.id, this.locale, config.languages);
    this.#releases = localReleases({ config, baseUrl, store, audience: this.audience, clock: deviceClock });
    this.#warnings = warnings;
    this.#provision.provide({
      study: { config, baseUrl, declared: true },
      store,
      session: this.#session,
      locale: localeService(language, config.languages, (chosen) => this.#choose(chosen)),
      clock: deviceClock,
      release: this.#releases,
    });
    this.#language.write(language);
    this.requestUpdate();
    this.dispatchEvent(new RenovationStudyOpenEvent(config, warnings));
  }

  #changeAudience(): void {
    const { services } = this;
    if (!services) return;
    this.#releases?.close();
    const { config, baseUrl } = services.study;
    const { store, clock } = services;
    this.#releases = localReleases({ config, baseUrl, store, audience: this.audience, clock });
    this.#provision.change({ release: this.#releases });
  }

  /** A person chose: it holds for every tag in the study, and for the next visit. */
  #choose(language: Language): void {
    if (!this.services) return;
    rememberLanguage(this.services.study.config.id, language);
    this.#speak(language);
  }

  #speak(language: Language): void {
    const { services } = this;
    if (!services) return;
    const { languages } = services.locale;
    this.#provision.change({ locale: localeService(language, languages, (chosen) => this.#choose(chosen)) });
    this.#language.write(language);
    this.requestUpdate();
  }

  #fail(failure: StudyFailure): void {
    this.#messages ??= new MessagesController(this, studyMessages, () => this.#shownLanguage);
    this.#failure = failure;
    this.requestUpdate();
  }
}

define('renovation-study', RenovationStudy);

// What the page around a study needs besides the tag: its file checked elsewhere, and the codes on its letters.
export { checkStudy } from '../../domain/study/check-study.js';
export { pathText } from '../../domain/study/study-finding.js';
export { ACCESS_CODE_BYTES, accessCodeFrom, printAccessCode, readAccessCode } from '../../domain/study/access-code.js';

declare global {
  interface HTMLElementTagNameMap {
    'renovation-study': RenovationStudy;
  }
}
