/**
 * `<renovation-survey>`: plays a questionnaire and keeps every answer. This file draws the screen that the flow is in;
 * the questions themselves are drawn by the lazily loaded player.
 */
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SurveyModel } from 'survey-core';
import type { StoreFailure } from '../../domain/records/store.js';
import type { Mode } from '../../domain/records/records.js';
import type { StudyServicesSet } from '../shared/contexts.js';
import { define } from '../shared/define.js';
import { RenovationErrorEvent } from '../shared/events/renovation-error-event.js';
import { MessagesController } from '../shared/messages-controller.js';
import { directionOf, RenovationElement } from '../shared/renovation-element.js';
import { emptyState, errorState, loadingState, stateStyles } from '../shared/states.js';
import { StudyServices } from '../shared/study-services.js';
import { buttons, tokens, visuallyHidden } from '../shared/tokens.styles.js';
import { failureCode, failureState, failureText, type SurveyFailure } from './failure-state.js';
import { importPlayer, type Player } from './load-questionnaire.js';
import { StoreWatch } from './store-watch.js';
import { studyTrouble } from './study-trouble.js';
import { surveyMessageLoaders, type SurveyMessages } from './locales/load-messages.js';
import { residentStyles } from './resident/resident.styles.js';
import { renderRefused } from './resident/refused-screen.js';
import type { TagWithScreens } from './player/later-screens.js';
import { rememberedTextSize, type TextSize } from './resident/text-size.js';
import type { WelcomeStartEvent } from './resident/welcome-element.js';
import './resident/welcome-element.js';
import { ScreenFocus } from './screen-focus.js';
import { SurveyFlow } from './survey-flow.js';
import { surveyRequest } from './survey-request.js';

const OPENS_ANEW = ['src', 'definition', 'wave', 'household', 'respondent', 'mode', 'check'] as const;

/**
 * Plays a questionnaire written as SurveyJS JSON and keeps every answer on the device.
 *
 * @element renovation-survey
 * @fires {RenovationAnswerEvent} renovation-answer - A question was answered; not saved yet.
 * @fires {RenovationPageEvent} renovation-page - Another page came up.
 * @fires {RenovationSavedEvent} renovation-saved - Everything up to here is kept on the device.
 * @fires {RenovationCompleteEvent} renovation-complete - The questionnaire is finished and kept.
 * @fires {RenovationCheckedEvent} renovation-checked - With `check`: everything that was found in the definition.
 * @fires {RenovationInterviewerRequestEvent} renovation-interviewer-request - With `keys`: the interviewer wants to write a note, break off, or make an appointment.
 * @fires {RenovationQuestionEvent} renovation-question - With `keys`: another question is asked, or the one that is asked was answered.
 * @fires {RenovationErrorEvent} renovation-error - Something went wrong; the tag shows it as well.
 * @cssproperty [--renovation-asked-margin=5rem] - With `keys`: room that the question which is asked keeps from the edges, for a header that stays.
 * @cssproperty [--renovation-spoken=#fff2a8] - Behind the text that is being read aloud.
 * @csspart loading - While the questionnaire is on its way.
 * @csspart findings - What there is to mend in the definition, for whoever makes it.
 * @csspart error - What went wrong, what was kept and what to do.
 */
export class RenovationSurvey extends RenovationElement {
  static override styles: CSSResultGroup = [tokens, buttons, stateStyles, visuallyHidden, residentStyles];

  /** Address of the definition. Without it: the one that the study names for the wave. */
  @property() src: string | undefined;

  /** The definition itself: SurveyJS JSON, parsed or as text. Goes before `src`. */
  @property({ attribute: false }) definition: object | string | undefined;

  /** Id of the wave that is answered for. */
  @property() wave: string | undefined;

  /** Key of the household in the register. */
  @property() household: string | undefined;

  /** Which person of the household answers, where several are asked: 1 for the first. */
  @property({ type: Number }) respondent = 1;

  /** How the answers are given: `self`, `phone` or `door`. Without it: what the study's session says. */
  @property() mode: Mode | undefined;

  /** Answers to begin with, as SurveyJS `data`; a draft of this device goes before them. */
  @property({ attribute: false }) data: Readonly<Record<string, unknown>> | undefined;

  /** Shows answers without letting them be changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /**
   * For whoever makes the definition: checks all of it, lists under the questions what may have to be mended (a missing
   * translation, a name that is not there), and fires `renovation-checked`. Leave it out where residents answer: they
   * are told of what keeps a questionnaire from being played, and of nothing else.
   */
  @property({ type: Boolean }) check = false;

  /**
   * Language of the respondent (`tr`), where it is not the interviewer's: the words to read out stand in it beside those
   * in `locale`. With `mode` `phone` or `door` only.
   */
  @property({ attribute: 'second-locale' }) secondLocale: string | undefined;

  /**
   * Answers by keys, for an interviewer: digits choose, Enter goes on, Backspace goes back, `?` shows all keys. With
   * `mode` `phone` or `door` only.
   */
  @property({ type: Boolean }) keys = false;

  @state() private asksToWithdraw = false;
  @state() private textSize: TextSize = rememberedTextSize();

  readonly #services = new StudyServices(this);
  readonly #messages = new MessagesController(this, surveyMessageLoaders, () => this.#language);
  readonly #flow = new SurveyFlow({
    loadPlayer: importPlayer,
    requestUpdate: () => this.requestUpdate(),
    dispatchEvent: (event) => {
      // Progress follows where nothing was answered, and so nothing saved, too.
      if (event.type === 'renovation-page') this.requestUpdate();
      return this.dispatchEvent(event);
    },
    respondentLanguage: () => this.secondLocale ?? null,
    storeSentence: (failure) => failureText(failure, this.#messages.current, this.#language),
    onPlayer: (player) => {
      this.#player = player;
      player.adoptStyles(this.renderRoot as ShadowRoot);
    },
  });
  #settings: InstanceType<Player['SettingsKeeper']> | undefined;
  readonly #store = new StoreWatch(() => this.requestUpdate());
  #player: Player | undefined;
  #opened: StudyServicesSet['study'] | undefined;
  #ahead = false;
  #spoken: { readonly survey: SurveyModel | undefined; readonly language: string } | undefined;
  readonly #focus = new ScreenFocus(() => this.renderRoot);
  #told: SurveyFailure | null = null;
  /** Why there is no study to play in. */
  #noStudy: SurveyFailure | undefined;
  #studyError: unknown;

  /**
   * Loads the survey engine with every type of question, and gives the registries of the copy that the tag runs on: for
   * question types and properties of one's own, registered before the tag gets its definition, and for whoever adds
   * questions to the live `survey` by code.
   */
  static async engine(): Promise<Pick<Player, 'ComponentCollection' | 'Serializer'>> {
    const { ComponentCollection, Serializer, loadAllTypes } = await importPlayer();
    await loadAllTypes();
    return { ComponentCollection, Serializer };
  }

  /** The live survey-core model, once the questionnaire is on the screen. */
  get survey(): SurveyModel | undefined {
    const { survey } = this.#flow;
    if (survey) this.#player?.readRest(survey);
    return survey;
  }

  get #language(): string {
    return this.locale ?? this.#services.get('locale')?.language ?? this.pageLanguage;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#services.request();
    if (this.hasUpdated) this.#opened = undefined; // moved in the document: goes on where it was
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#flow.close();
    this.#store.follow(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const services = this.#services.ready;
    if (!services) this.#loadAhead();
    this.#store.follow(services?.store);
    if (this.#services.error !== this.#studyError) {
      this.#studyError = this.#services.error;
      this.#noStudy = this.#studyError === undefined ? undefined : studyTrouble(this.#studyError);
    }
    const asked = OPENS_ANEW.some((name) => changed.has(name));
    // What was opened to be looked at has nothing that keeps answers.
    const maySayMore = changed.get('readonly') === true && this.#flow.survey !== undefined && !this.#flow.session;
    if (services && (asked || maySayMore || services.study !== this.#opened)) {
      this.#opened = services.study;
      void this.#flow.open(surveyRequest(this, services, this.#language));
    }
    const { survey } = this.#flow;
    if (this.#player) this.#speak(survey, this.#language);
    if (survey && changed.has('readonly')) survey.readOnly = this.readonly;
  }

  /** Alone on a page there is no first screen to read meanwhile. */
  #loadAhead(): void {
    if (this.#ahead || this.#services.enclosed || (this.definition ?? this.src) === undefined) return;
    this.#ahead = true;
    const { definition } = this;
    this.#flow.prepare(
      this.#language,
      definition === undefined ? null : { source: definition, name: 'definition' },
      this,
    );
  }

  protected override render(): TemplateResult {
    const language = this.#language;
    return html`<div class="survey" lang=${language} dir=${directionOf(language)} data-text-size=${this.textSize}>
      ${this.#noStudy ? nothing : this.#flow.sight}${this.#renderPhase(language)}${this.#renderFindings()}
    </div>`;
  }

  #renderPhase(language: string): unknown {
    const { phase } = this.#flow;
    const words = this.#messages.current;
    const services = this.#services.ready;
    if (this.#noStudy) return failureState(this.#noStudy, words, language, () => this.#services.retry());
    if (!words && this.#messages.error !== undefined)
      return failureState(studyTrouble(this.#messages.error), undefined, language, () => this.#messages.retry());
    if (!words || !services || phase.kind === 'opening')
      return html`${this.#renderTrouble(language)}${loadingState(language)}`;
    switch (phase.kind) {
      case 'no-definition':
        return emptyState(language);
      case 'failed':
        return failureState(phase.failure, words, language, () => void this.#flow.again());
      case 'welcome':
        return html`${this.#renderTrouble(language)}<renovation-survey-welcome
            .config=${services.study.config}
            .locale=${services.locale}
            .words=${words.resident}
            .earlier=${phase.earlier}
            .resumed=${phase.resumed}
            @welcome-start=${(event: WelcomeStartEvent) => void this.#flow.start(event.decisions)}
            @welcome-refuse=${() => void this.#flow.refuse()}
          ></renovation-survey-welcome>`;
      case 'refused':
        return renderRefused(words.resident, services.study.config.organisation, () => void this.#flow.again());
      default:
        return this.#player?.renderLater(phase, this.#tagWithScreens(services, words));
    }
  }

  #tagWithScreens(services: StudyServicesSet, { resident: words }: SurveyMessages): TagWithScreens {
    const language = this.#language;
    return {
      host: this,
      flow: this.#flow,
      services,
      language,
      words,
      isResident: this.#isResident(services),
      size: this.textSize,
      asksToWithdraw: this.asksToWithdraw,
      trouble: this.#renderTrouble(language),
      shell: (survey) => this.#renderShell(survey),
      onSize: (size) => (this.textSize = size),
      askToWithdraw: (asking) => (this.asksToWithdraw = asking),
    };
  }

  /** Answers stay; texts follow as soon as the words of the language are there. Once for a language: it may fail. */
  #speak(survey: SurveyModel | undefined, language: string): void {
    if (this.#spoken && this.#spoken.survey === survey && this.#spoken.language === language) return;
    this.#spoken = { survey, language };
    void this.#switchLanguage(survey, language);
  }

  async #switchLanguage(survey: SurveyModel | undefined, language: string): Promise<void> {
    await this.#player?.loadWords(language).catch(() => undefined); // without them, in those that are there
    if (language !== this.#language) return;
    if (survey && survey.locale !== language) survey.locale = language;
    this.requestUpdate(); // our own words come with the settings of the questions
  }

  #renderShell(survey: SurveyModel | null): unknown {
    if (!survey || !this.#player) return nothing;
    this.#settings ??= new this.#player.SettingsKeeper({
      onNonresponse: (path, code) => this.#flow.session?.nonresponse(path, code),
      onAttend: (question) => this.#flow.session?.attend(question),
      onKey: () => this.#flow.session?.key(),
    });
    return html`<renovation-survey-shell
      .survey=${survey}
      .settings=${this.#settings.of(this.#language, this, this.#services.ready)}
      @renovation-error=${this.#shellFailed}
    ></renovation-survey-shell>`;
  }

  /** A question that cannot be drawn stands by itself. Without what is around the questions there is nothing to play. */
  readonly #shellFailed = (event: RenovationErrorEvent): void => {
    if (event.target !== event.currentTarget) return;
    event.stopPropagation(); // told as what it is: a questionnaire that cannot be played
    this.#flow.broke(event.detail);
  };

  #renderTrouble(language: string): unknown {
    const { trouble } = this.#flow;
    const text = (failure: StoreFailure): string => failureText(failure, this.#messages.current, language);
    if (trouble) return errorState({ language, text: text(trouble), retry: () => void this.#flow.saveAgain() });
    const general = this.#store.trouble;
    const services = this.#services.ready;
    // A resident reads among the tools that nothing is kept; whoever only looks has nothing to lose.
    const told = general?.reason === 'switched-off' && (this.readonly || (services && this.#isResident(services)));
    return general && told !== true ? errorState({ language, text: text(general) }) : nothing;
  }

  /** What the maker of the definition has to know; a resident is spared the warnings, and finds the rest folded up. */
  #renderFindings(): unknown {
    const { phase, findings: checked } = this.#flow;
    const services = this.#services.ready;
    const refused = phase.kind === 'failed' && phase.failure.reason === 'refused' ? phase.failure.findings : null;
    const findings = refused ?? checked;
    if (!findings || !services) return nothing;
    void import('./findings/findings-element.js').catch(() => undefined);
    return html`<renovation-survey-findings
      .findings=${findings}
      .language=${this.#language}
      .refused=${refused !== null}
      .open=${refused !== null && !this.#isResident(services)}
    ></renovation-survey-findings>`;
  }

  #isResident(services: StudyServicesSet): boolean {
    return services.study.declared && (this.mode ?? services.session.mode) === 'self' && !this.readonly;
  }

  /** The page around the tag hears of every failure once, as the person sees it. */
  #tell(failure: SurveyFailure | null): void {
    if (failure === this.#told) return;
    this.#told = failure;
    if (failure === null) return;
    const text = failureText(failure, this.#messages.current, this.#language);
    this.dispatchEvent(new RenovationErrorEvent(failureCode(failure), text, failure));
  }

  /** Another screen: whoever cannot see it is brought to its title. */
  protected override updated(): void {
    const { phase, trouble } = this.#flow;
    if (this.#noStudy) this.#tell(this.#noStudy);
    else if (this.#messages.current) this.#tell(phase.kind === 'failed' ? phase.failure : trouble);
    this.#focus.follow(phase.kind);
  }
}

define('renovation-survey', RenovationSurvey);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey': RenovationSurvey;
  }
}
