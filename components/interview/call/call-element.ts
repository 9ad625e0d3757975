/**
 * One call on the screen, from the case to its outcome. Draws the stage that the session is in and hands it the keys;
 * the rules are the session's, the questions `<renovation-survey>`'s.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createRef } from 'lit/directives/ref.js';
import type { Codebook } from '../../../domain/questionnaire/codebook.js';
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { StoreResult } from '../../../domain/records/store.js';
import type { StudyServicesSet } from '../../shared/contexts.js';
import { define } from '../../shared/define.js';
import { errorState, loadingState, stateStyles } from '../../shared/states.js';
import { buttons, tokens, visuallyHidden } from '../../shared/tokens.styles.js';
import type { RenovationInterviewerRequestEvent } from '../../survey/events/interviewer-request-event.js';
import type { RenovationSurvey } from '../../survey/renovation-survey.js';
import { caseStyles } from '../case.styles.js';
import { interviewStyles } from '../interview.styles.js';
import { ScreenKeys } from '../keys/screen-keys.js';
import { addressOf } from '../../casework/names.js';
import { residentName } from '../residents.js';
import { ScreenElement } from '../screen-element.js';
import { RenovationAttemptEvent } from '../workspace/attempt-event.js';
import { besideStyles } from './beside.styles.js';
import { besideTalk } from './beside-talk.js';
import { callHeader, type TalkPlace } from './call-header.js';
import { CallOverEvent } from './call-over-event.js';
import { CallSession, type CallStart } from './call-session.js';
import { isInTalk, isNamed, type CallStage, type JustWritten } from './call-stage.js';
import { callTroubles, troubleText, type OtherTrouble } from './call-trouble.js';
import type { CallView } from './call-view.js';
import { callStyles } from './call.styles.js';
import { codebooksOf } from '../../casework/codebooks.js';
import { endTalk, keptOf, type EndFailure, type StoppedTalk } from './end-of-talk.js';
import { keyLinesOf } from './key-lines.js';
import './keys-dialog.js';
import './note-dialog.js';
import { PersonTalk } from './person-talk.js';
import { dial, focusStage, stageKey, stageOf, stageTitle } from './stages/stage.js';
import type { StopChoices } from './stages/stopped.js';
import { TalkKeeping } from './talk-keeping.js';
import { placeIn, questionAt, talkSurvey, type TalkListener } from './talk-survey.js';
import { nearestLanguage, WordsToSay } from './words-to-say.js';

/** What the list knows of how a call begins. */
export interface CallOpening extends CallStart {
  /** A number to dial as soon as the case is taken. */
  readonly dial?: string | null;
  /** The case is held by another window of the same interviewer, which is to let go of it. */
  readonly takeOver?: boolean;
}

export class CallElement extends ScreenElement {
  static override styles = [
    tokens,
    buttons,
    stateStyles,
    visuallyHidden,
    interviewStyles,
    caseStyles,
    callStyles,
    besideStyles,
  ];

  @property({ attribute: false }) services!: StudyServicesSet;
  @property() caseId = '';
  @property({ attribute: false }) opening: CallOpening = {};

  @state() private place: TalkPlace | null = null;
  @state() private notice = '';
  /** What stands in the way of the questionnaire, or of its outcome; with the way to try again. */
  @state() private trouble: OtherTrouble | null = null;

  readonly #say = new WordsToSay(() => this.requestUpdate());
  readonly #survey = createRef<RenovationSurvey>();
  #session: CallSession | undefined;
  /** With whom; where residents are asked one by one, nobody until one of them has come. */
  #talkWith: PersonTalk | null = null;
  #meeting: Promise<void> | null = null;
  #codebooks: Promise<readonly Codebook[]> = Promise.resolve([]);
  #shownStage: CallStage['kind'] | undefined;

  constructor() {
    super();
    new ScreenKeys(this, (key) => this.#key(key));
  }

  #dialog<Tag extends 'note' | 'keys'>(tag: Tag): HTMLElementTagNameMap[`renovation-interview-${Tag}`] | null {
    return this.renderRoot.querySelector(`renovation-interview-${tag}`);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session?.close();
  }

  protected override firstUpdated(): void {
    void this.#open();
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    if (!view)
      return this.#session
        ? errorState({ language: this.language, text: this.words.call.gone })
        : loadingState(this.language);
    const { stage } = view.session;
    return html`<section aria-label=${this.words.call.label(addressOf(view.household))}>
      ${callHeader(view, this.place, {
        note: () => void this.#dialog('note')?.show(null),
        stop: () => view.session.stop(),
        keys: () => void this.#dialog('keys')?.show(),
      })}
      <div class=${view.spokenLanguage === view.language ? 'desk' : 'desk two'}>
        <div>
          ${callTroubles(view, this.trouble)}
          <p class="notice" role="status">${this.notice}</p>
          ${stage.kind === 'talking' ? nothing : html`<h3 id="stage" tabindex="-1" class=${isNamed(stage) ? 'unseen' : ''}>${stage.kind === 'over' ? '' : stageTitle(view, stage)}</h3>`}
          ${stageOf(view, stage, this, this.#stopChoices)}
          ${isInTalk(stage) ? talkSurvey(view, this.#talkWith?.respondent ?? 1, stage.kind === 'talking', this.#survey, this.#talkListener) : nothing}
        </div>
        ${besideTalk(view, stage)}
      </div>
      <renovation-interview-note
        .words=${this.words}
        .keep=${(note: string, question: string | null) => this.#keepNote(note, question)}
      ></renovation-interview-note>
      <renovation-interview-keys .words=${this.words} .lines=${keyLinesOf(view, stage)}></renovation-interview-keys>
    </section>`;
  }

  protected override updated(): void {
    const stage = this.#session?.stage;
    if (!stage || stage.kind === this.#shownStage) return;
    const before = this.#shownStage;
    this.#shownStage = stage.kind;
    if (before !== undefined && before !== 'opening') this.trouble = null; // what stood in the way there does not here
    if (stage.kind === 'over') this.dispatchEvent(new CallOverEvent(this.caseId, stage.outcome, stage.agreed));
    else if (stage.kind === 'who') this.#toldOf(stage.written);
    else if (stage.kind === 'closing' || before !== undefined) void focusStage(this, stage.kind);
  }

  /** The browser's back: what Escape does here. A talk is never left without saying what came of it. */
  async stepUp(): Promise<void> {
    const before = this.#session?.stage;
    if (before?.kind === 'talking') this.#session?.stop();
    else if (before) this.#key('Escape');
    else this.dispatchEvent(new CallOverEvent(this.caseId, null, null)); // the case is gone
    await this.updateComplete;
    if (before !== undefined && this.#session?.stage === before) this.notice = this.words.call.stays;
  }

  #view(): CallView | null {
    const { book } = this.desk;
    const known = book.states.get(this.caseId);
    const household = book.household(this.caseId);
    if (!this.#session || !known || !household) return null;
    this.#follow(this.#session.stage);
    const talk = this.#talkWith;
    return {
      session: this.#session,
      desk: this.desk,
      services: this.services,
      state: known,
      household,
      words: this.words,
      naming: this.naming,
      language: this.language,
      spokenLanguage: this.#spokenLanguage,
      say: this.#say,
      consent: talk?.consent ?? null,
      kept: talk?.kept ?? null,
      person: talk !== null && this.#session.asksEach ? residentName(household, talk.respondent, this.words) : null,
      begin: () => void this.#begin(),
      choose: (outcome) => void this.#choose(outcome),
      redraw: () => this.requestUpdate(),
    };
  }

  /** The resident's language; where that is not known, or the questionnaire does not have it, the study's first. */
  get #spokenLanguage(): string {
    const { languages } = this.services.study.config;
    return this.#say.language ?? languages[0] ?? this.language;
  }

  async #open(): Promise<void> {
    const { services, desk, caseId, opening } = this;
    const known = desk.book.states.get(caseId);
    this.#session = new CallSession(desk, caseId, () => this.requestUpdate());
    const language = nearestLanguage(known?.language ?? null, services.study.config.languages);
    if (language !== null) this.#say.speak(language);
    // While the number is dialled and the greeting said: what comes next.
    import('../../survey/renovation-survey.js').catch(() => undefined);
    this.#codebooks = codebooksOf(services).catch((): readonly Codebook[] => []);
    const talkIsOpen = this.#session.asksEach ? Promise.resolve() : this.#meet(1);
    await this.#session.open(opening);
    if (opening.takeOver === true) await this.#session.takeOver();
    if (opening.dial != null && this.#session.stage.kind === 'briefing') {
      await this.updateComplete;
      dial(this, this.#session, opening.dial);
    }
    await (this.#meeting ?? talkIsOpen);
    if (opening.resumed && this.#session.failure === null)
      this.notice = this.words.call.resumed(this.#talkWith?.kept?.until ?? null);
  }

  /** Another person is another talk: what they agree to, and what is kept of them. */
  #follow(stage: CallStage): void {
    if (this.#session?.asksEach !== true || !('respondent' in stage)) return;
    const { respondent } = stage;
    if (respondent === null) this.#talkWith = null;
    else if (this.#talkWith?.respondent !== respondent) this.#meeting = this.#meet(respondent);
  }

  async #meet(respondent: number): Promise<void> {
    const { services, desk } = this;
    const household = desk.book.household(this.caseId);
    const talk = new PersonTalk({ services, desk, household, respondent, language: this.#spokenLanguage });
    this.#talkWith = talk;
    await this.#orTell(() => talk.open());
    await talk.findKept(await this.#codebooks, this.language);
    this.requestUpdate();
  }

  /** One of several was talked with, and the call goes on. */
  #toldOf(written: JustWritten | null): void {
    this.place = null;
    this.notice = '';
    if (written) this.dispatchEvent(new RenovationAttemptEvent(this.caseId, written.outcome));
  }

  /** The questionnaire begins when what was agreed to is kept, and not before. */
  async #begin(): Promise<void> {
    const consent = this.#talkWith?.consent;
    if (!consent?.enough || this.#session?.busy === true) return;
    await this.#orTell(
      () => consent.keep(),
      () => {
        this.notice = '';
        this.#session?.talk();
      },
    );
  }

  async #choose(outcome: OutcomeId): Promise<void> {
    const consent = this.#talkWith?.consent;
    const session = this.#session;
    if (!session) return;
    if (session.stage.kind === 'stopped') {
      this.trouble = null;
      const kept = await keptOf(this.#talkIn(session));
      if (!kept.ok) {
        this.#tell(kept.failure, () => void this.#choose(outcome));
        return;
      }
    }
    const goOn = (): void => void session.choose(outcome);
    if (consent?.isFresh === true) await this.#orTell(() => consent.keep(), goOn);
    else goOn();
  }

  /** Goes on when the store did it; else tells what happened, and how to try again. */
  async #orTell(work: () => Promise<StoreResult<void>>, then: () => void = () => undefined): Promise<void> {
    this.trouble = null;
    const done = await work();
    if (done.ok) then();
    else this.#tell(done.failure, () => void this.#orTell(work, then));
  }

  #tell(failure: EndFailure, again: () => void): void {
    const { call } = this.words;
    const text = failure.reason === 'not-judged' ? call.notJudged : call.notSaved(troubleText(failure, this.words));
    this.trouble = { text, again };
  }

  readonly #talkListener: TalkListener = {
    moved: () => {
      const place = placeIn(this.#survey.value);
      if (place?.page !== this.place?.page || place?.pages !== this.place?.pages) this.place = place;
    },
    answered: ({ question, nonresponse }) => this.#talkWith?.keeping.answered(question, nonresponse),
    saved: ({ response }) => {
      this.#talkWith?.keeping.saved(response);
      this.#session?.keptIn(response);
    },
    failed: () => this.#talkWith?.keeping.failed(),
    complete: ({ response }) => void this.#session?.finish(response),
    request: (event) => this.#asked(event),
  };

  #asked({ kind, question }: RenovationInterviewerRequestEvent): void {
    if (kind === 'note') void this.#dialog('note')?.show(questionAt(this.#survey.value, question));
    else this.#session?.stop();
    if (kind === 'appointment') void this.#stopWith(true);
  }

  readonly #stopChoices: StopChoices = {
    agree: () => void this.#stopWith(true),
    forNow: () => void this.#stopWith(false),
  };

  async #stopWith(agrees: boolean): Promise<void> {
    const session = this.#session;
    if (session?.stage.kind !== 'stopped') return;
    this.trouble = null;
    const ended = await endTalk(this.#talkIn(session), agrees);
    if (!ended.ok) this.#tell(ended.failure, () => void this.#stopWith(agrees));
  }

  #talkIn(session: CallSession): StoppedTalk {
    const keeping = this.#talkWith?.keeping ?? new TalkKeeping();
    return { session, keeping, services: this.services, survey: this.#survey.value };
  }

  async #keepNote(note: string, question: string | null): Promise<boolean> {
    const kept = await this.desk.note(this.caseId, note, question);
    if (kept.ok) this.notice = this.words.call.noteSaved;
    return kept.ok;
  }

  #key(key: string): boolean {
    const view = this.#view();
    if (!view) return false;
    const { stage } = view.session;
    if (stage.kind === 'talking') return this.#talkKey(key, view);
    if (key === '?') void this.#dialog('keys')?.show();
    else return stageKey(view, stage, key, this, this.#stopChoices);
    return true;
  }

  /** The questionnaire has the keys; while it is on its way, or cannot come, a talk can still be ended. */
  #talkKey(key: string, { session }: CallView): boolean {
    if (this.#survey.value?.survey) return false;
    const letter = key.toLowerCase();
    if (letter === 'n') void this.#dialog('note')?.show(null);
    else if (letter === 'b') session.stop();
    else return false;
    return true;
  }
}

define('renovation-interview-call', CallElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-call': CallElement;
  }
}
