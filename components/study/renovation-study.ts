import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Language } from '../../domain/localized-text.js';
import { fail, succeed, type Result } from '../../domain/failure.js';
import type { HouseholdRecord, Mode } from '../../domain/records/records.js';
import type { StoreFailure } from '../../domain/records/store.js';
import type { AccessCodeFailure } from '../../domain/study/access-code.js';
import type { CheckedStudy } from '../../domain/study/check-study.js';
import type { StudyFinding } from '../../domain/study/study-finding.js';
import type { SessionService, StudyServicesSet } from '../shared/contexts.js';
import { define } from '../shared/define.js';
import { RenovationErrorEvent } from '../shared/events/renovation-error-event.js';
import { RenovationStudyOpenEvent } from '../shared/events/renovation-study-open-event.js';
import { RenovationElement } from '../shared/renovation-element.js';
import { emptyState, stateStyles } from '../shared/states.js';
import { buttons, tokens } from '../shared/tokens.styles.js';
import { deviceClock } from './clock-service.js';
import { FailureView } from './failure-view.js';
import { lateReleases, localStore } from './local-services.js';
import { rememberLanguage } from './language-memory.js';
import { localeService, matchLanguage } from './languages.js';
import { fetchStudy, readConfig, type ReadStudy } from './read-study.js';
import type { LateReleases } from './late-releases.js';
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
 * @csspart empty - Shown while the tag has neither an address nor a study.
 * @csspart loading - Shown while the words for an error are on their way.
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
  readonly #view = new FailureView(
    this,
    () => this.#shownLanguage,
    () => this.reload(),
  );
  #releases: LateReleases | undefined;
  /** For the audience in force. */
  #makeReleases: (() => LateReleases) | undefined;
  #warnings: readonly StudyFinding[] = [];
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

  /** Checks the text of a `study.json` (or what it parses to) without opening it: what would be shown as findings. */
  static async check(source: unknown): Promise<Result<CheckedStudy, readonly StudyFinding[]>> {
    const { checkStudy } = await import('../../domain/study/check-study.js');
    return checkStudy(source);
  }

  /**
   * The household whose letter has this code, as a person typed it: `k7m 29q xrw`. Fails with the reason why it cannot
   * be a code, why the store did not answer, or `not-found` when no household has it. Wait for `renovation-study-open`.
   */
  async householdByCode(typed: string): Promise<Result<HouseholdRecord, AccessCodeFailure | StoreFailure>> {
    const { services } = this;
    if (!services) return fail({ reason: 'closed' });
    const { readAccessCode } = await import('../../domain/study/access-code.js');
    const code = readAccessCode(typed);
    if (!code.ok) return code;
    const found = await services.store.householdByAccessCode(services.study.config.id, code.value);
    if (!found.ok) return found;
    return found.value ? succeed(found.value) : fail({ reason: 'not-found' });
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
    if (this.#view.failure) return html`${this.#view.render()}`;
    if (!this.src && this.config === undefined) return emptyState(this.#shownLanguage);
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    const { failure, text } = this.#view;
    if (!failure || text === undefined || failure === this.#announced) return;
    this.#announced = failure;
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
    this.#view.clear();
    this.#warnings = [];
    this.requestUpdate();
    if (!this.src && this.config === undefined) return;
    // The store opens while the study is on its way. Whether it did is heard below, where it is needed.
    localStore().catch(() => undefined);
    try {
      const read =
        this.config === undefined ? await fetchStudy(this.src ?? '', run.signal) : await readConfig(this.config);
      if (run.signal.aborted) return;
      if (!read.ok) {
        this.#view.show(read.failure);
        return;
      }
      await this.#provide(read.value, run.signal);
    } catch (error) {
      if (!run.signal.aborted) {
        this.#view.show({ reason: 'broken', detail: error instanceof Error ? error.message : String(error) });
      }
    }
  }

  async #provide(study: ReadStudy, signal: AbortSignal): Promise<void> {
    const [opened, LateReleases] = await Promise.all([localStore(), lateReleases()]);
    if (signal.aborted) return;
    if (!opened.ok) {
      this.#view.show({ reason: 'store', failure: opened.failure });
      return;
    }
    const store = opened.value;
    const { config, baseUrl, warnings } = study;
    const language = this.#language.start(config.id, this.locale, config.languages);
    this.#makeReleases = () =>
      new LateReleases({ config, baseUrl, store, audience: this.audience, clock: deviceClock });
    const releases = this.#makeReleases();
    this.#releases = releases;
    this.#warnings = warnings;
    this.#provision.provide({
      study: { config, baseUrl, declared: true },
      store,
      session: this.#session,
      locale: localeService(language, config.languages, (chosen) => this.#choose(chosen)),
      clock: deviceClock,
      release: releases,
    });
    this.#language.write(language);
    this.requestUpdate();
    this.dispatchEvent(new RenovationStudyOpenEvent(config, warnings));
  }

  #changeAudience(): void {
    if (!this.services || !this.#makeReleases) return;
    this.#releases?.close();
    this.#releases = this.#makeReleases();
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
}

define('renovation-study', RenovationStudy);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-study': RenovationStudy;
  }
}
