/**
 * `<renovation-survey>`: plays a questionnaire and keeps every answer. This file decides which screen is there; the
 * questionnaire itself is drawn by the lazily loaded player.
 */
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SurveyModel } from 'survey-core';
import type { Mode } from '../../domain/records/records.js';
import type { StoreFailure } from '../../domain/records/store.js';
import type { Result } from '../../domain/failure.js';
import { define } from '../shared/define.js';
import { MessagesController } from '../shared/messages-controller.js';
import { directionOf, RenovationElement } from '../shared/renovation-element.js';
import { commonIn, errorState, loadingState, stateStyles } from '../shared/states.js';
import { StudyServices, type StudyServicesSet } from '../shared/study-services.js';
import { buttons, tokens, visuallyHidden } from '../shared/tokens.styles.js';
import { fetchDefinition, readDefinition, type DefinitionFailure, type LoadedDefinition } from './definition-loader.js';
import { playerMessageLoaders } from './locales/load-player-messages.js';
import { allowedAddresses } from './player/allowed-origins.js';
import type { PlayerSettings } from './player/player-context.js';
import { ResponseKeeper } from './response-keeper.js';
import { SurveySession } from './survey-session.js';

type Player = typeof import('./player/player.js');

type Phase =
  | { readonly kind: 'opening' }
  | { readonly kind: 'playing' }
  | { readonly kind: 'no-definition' }
  | { readonly kind: 'failed'; readonly failure: DefinitionFailure | StoreFailure };

/**
 * Plays a questionnaire written as SurveyJS JSON and keeps every answer on the device.
 *
 * @element renovation-survey
 * @fires {RenovationAnswerEvent} renovation-answer - A question was answered.
 * @fires {RenovationPageEvent} renovation-page - Another page came up.
 * @fires {RenovationSavedEvent} renovation-saved - Everything up to here is kept on the device.
 * @fires {RenovationCompleteEvent} renovation-complete - The questionnaire is finished and kept.
 * @fires {RenovationErrorEvent} renovation-error - Something went wrong; the tag shows it as well.
 */
export class RenovationSurvey extends RenovationElement {
  static override styles: CSSResultGroup = [tokens, buttons, stateStyles, visuallyHidden];

  /** Address of the definition. */
  @property() src: string | undefined;

  /** The definition itself: SurveyJS JSON, parsed or as text. Goes before `src`. */
  @property({ attribute: false }) definition: object | string | undefined;

  /** Id of the wave that is answered for. */
  @property() wave: string | undefined;

  /** Key of the household in the register. */
  @property() household: string | undefined;

  /** How the answers are given. Without it: what the study's session says. */
  @property() mode: Mode | undefined;

  /** Answers to begin with, as SurveyJS `data`; a draft of this device goes before them. */
  @property({ attribute: false }) data: Readonly<Record<string, unknown>> | undefined;

  /** Shows answers without letting them be changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  @state() private phase: Phase = { kind: 'opening' };
  @state() private trouble: StoreFailure | null = null;
  @state() private model: SurveyModel | undefined;

  readonly #services = new StudyServices(this);
  readonly #messages = new MessagesController(this, playerMessageLoaders, () => this.#language);
  #session: SurveySession | undefined;
  #player: Player | undefined;
  #run = 0;
  #abort: AbortController | undefined;
  #opened: StudyServicesSet | undefined;

  /** The live survey-core model, once the questionnaire is on the screen. */
  get survey(): SurveyModel | undefined {
    return this.model;
  }

  get #language(): string {
    return this.locale ?? this.#services.get('locale')?.language ?? this.pageLanguage;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#services.request();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const services = this.#services.ready;
    const asked = (['src', 'definition', 'wave', 'household', 'mode'] as const).some((name) => changed.has(name));
    if (services && (asked || services.study !== this.#opened?.study)) {
      this.#opened = services;
      void this.#open(services);
    }
    if (this.model && this.model.locale !== this.#language) this.model.locale = this.#language;
    if (this.model && changed.has('readonly')) this.model.readOnly = this.readonly;
  }

  async #open(services: StudyServicesSet): Promise<void> {
    const run = ++this.#run;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.phase = { kind: 'opening' };
    const loaded = await this.#load(services, this.#abort.signal).catch(() => null);
    if (run !== this.#run || !loaded) return; // a newer wish overtook this one
    if (!loaded.ok) {
      this.phase = { kind: 'failed', failure: loaded.failure };
      return;
    }
    const [player, keeper] = await Promise.all([
      import('./player/player.js'),
      ResponseKeeper.open(services, this.#respondent(loaded.value, services), this.#language),
    ]);
    if (run !== this.#run) return;
    if (!keeper.ok) {
      this.phase = { kind: 'failed', failure: keeper.failure };
      return;
    }
    this.#play(services, player, loaded.value, keeper.value);
  }

  async #load(
    services: StudyServicesSet,
    signal: AbortSignal,
  ): Promise<Result<LoadedDefinition, DefinitionFailure> | null> {
    if (this.definition !== undefined) return readDefinition(this.definition, 'definition');
    const { config, baseUrl } = services.study;
    const wave = config.waves.find((each) => each.id === this.wave) ?? config.waves[0];
    const first = config.definitions.find((each) => each.id === wave?.definitions[0]);
    if (this.src !== undefined) return fetchDefinition(new URL(this.src, document.baseURI).href, signal);
    if (first) return fetchDefinition(new URL(first.src, baseUrl).href, signal);
    this.phase = { kind: 'no-definition' };
    return null;
  }

  #respondent(loaded: LoadedDefinition, services: StudyServicesSet): Parameters<typeof ResponseKeeper.open>[1] {
    return {
      household: this.household ?? null,
      respondent: 1,
      wave: this.wave ?? null,
      definition: loaded.ref,
      mode: this.mode ?? services.session.mode,
    };
  }

  #play(services: StudyServicesSet, player: Player, loaded: LoadedDefinition, keeper: ResponseKeeper): void {
    this.#player = player;
    const { record } = keeper;
    const survey = player.createSurvey({
      definition: loaded.json,
      language: this.#language,
      mode: record.mode,
      wave: record.wave,
      answers: keeper.resumed ? record.answers : { ...this.data },
      itemNonresponse: record.itemNonresponse,
      position: record.position,
      readonly: this.readonly,
    });
    const session = new SurveySession({
      survey,
      keeper,
      clock: services.clock,
      dispatchEvent: (event) => this.dispatchEvent(event),
      onStoreFailure: (failure) => (this.trouble = failure),
      onSaved: () => (this.trouble = null),
      onComplete: () => this.requestUpdate(),
    });
    player.watchNonresponse(survey, (question, code) =>
      session.nonresponse(question, player.answerPath(question), code),
    );
    player.adoptStyles(this.renderRoot as ShadowRoot);
    this.#session = session;
    this.model = survey;
    this.phase = { kind: 'playing' };
  }

  protected override render(): TemplateResult | typeof nothing {
    const language = this.#language;
    return html`<div lang=${language} dir=${directionOf(language)}>${this.#renderPhase(language)}</div>`;
  }

  #renderPhase(language: string): TemplateResult | typeof nothing {
    const words = commonIn(language);
    const messages = this.#messages.current;
    switch (this.phase.kind) {
      case 'opening':
        return loadingState(language);
      case 'no-definition':
        return html`<div class="state empty"><p>${words.empty}</p></div>`;
      case 'failed':
        return errorState({ language, text: words.errorTitle, details: [JSON.stringify(this.phase.failure)] });
      case 'playing':
        if (!this.model || !messages) return loadingState(language);
        return html`${
            this.trouble
              ? errorState({
                  language,
                  text: words.store[this.trouble.reason],
                  retry: () => void this.#session?.save(),
                })
              : nothing
          }<renovation-survey-shell
            .survey=${this.model}
            .settings=${this.#settings(messages)}
          ></renovation-survey-shell>`;
    }
  }

  #settings(messages: PlayerSettings['messages']): PlayerSettings {
    const { study, session } = this.#opened ?? {};
    const mode = this.mode ?? session?.mode ?? 'self';
    return {
      messages,
      mode,
      nonresponse: study?.declared === true ? study.config.nonresponse[mode] : [],
      address: allowedAddresses(study?.config.origins ?? []),
      onNonresponse: (question, code) =>
        this.#session?.nonresponse(question, this.#player?.answerPath(question) ?? question.name, code),
    };
  }
}

define('renovation-survey', RenovationSurvey);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey': RenovationSurvey;
  }
}
