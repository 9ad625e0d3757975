/**
 * `<renovation-interview>`: the workspace of whoever calls or goes to the doors. This file decides which screen is
 * there (signing in, the lists, a call, the register); each screen is an element of its own.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CaseBook } from '../casework/case-book.js';
import type { StudyServicesSet } from '../shared/contexts.js';
import { define } from '../shared/define.js';
import { RenovationErrorEvent } from '../shared/events/renovation-error-event.js';
import { MessagesController } from '../shared/messages-controller.js';
import { directionOf, RenovationElement } from '../shared/renovation-element.js';
import { errorState, loadingState, stateStyles } from '../shared/states.js';
import { StudyServices } from '../shared/study-services.js';
import { buttons, tokens, visuallyHidden } from '../shared/tokens.styles.js';
import { StoreWatch } from '../survey/store-watch.js';
import { BackSteps } from './back-steps.js';
import type { CallOverEvent } from './call/call-over-event.js';
import { rememberedCall } from './call/call-memory.js';
import { interviewStyles } from './interview.styles.js';
import { interviewMessages } from './locales/load-messages.js';
import type { InterviewMessages } from './locales/messages.js';
import { addressOf } from '../casework/names.js';
import { namingIn } from './naming.js';
import type { CaseOpenEvent } from './queue/queue-events.js';
import { RenovationAttemptEvent } from './workspace/attempt-event.js';
import { interruptedCalls } from './workspace/interrupted-calls.js';
import { depthOf, stepUpFrom } from './workspace/screen-steps.js';
import { screenView, type ScreenDoings } from './workspace/screen-view.js';
import { Seat } from './workspace/seat.js';
import { closedOn, Workspace } from './workspace/workspace.js';
import { FIRST_REGISTER, QUEUE, REGISTER, type Screen } from './workspace/screen.js';
import { workspaceBar } from './workspace/workspace-bar.js';
import { workspaceNotices } from './workspace/workspace-notices.js';
import { isTrouble, troubleOf, workspaceState } from './workspace/workspace-states.js';
import { workspaceStyles } from './workspace/workspace.styles.js';

/**
 * The workspace of an interviewer, by telephone or at the door: who is next and why, the words to say, the
 * questionnaire, the outcome. Everything has a key; `?` shows them.
 *
 * Stands in a `<renovation-study>`, whose register and waves it works on.
 *
 * @element renovation-interview
 * @fires {RenovationDialEvent} renovation-dial - A number is dialled. `preventDefault()` keeps the browser from opening `tel:` as well.
 * @fires {RenovationAttemptEvent} renovation-attempt - A call or a visit was written down.
 * @fires {RenovationRegisterImportedEvent} renovation-register-imported - A register was brought into the store.
 * @fires {RenovationErrorEvent} renovation-error - Something went wrong; the tag shows it as well.
 * @csspart header - Title, wave, who works here.
 * @csspart notices - What is to be known all the time: a closed wave, a browser that keeps nothing.
 * @csspart loading - While the cases are on their way.
 * @csspart empty - When the study has no waves.
 * @csspart error - What went wrong, what was kept and what to do.
 */
export class RenovationInterview extends RenovationElement {
  static override styles = [tokens, buttons, stateStyles, visuallyHidden, interviewStyles, workspaceStyles];

  /** By telephone, or at the door. */
  @property() mode: 'phone' | 'door' = 'phone';

  /** Id of the wave that is asked. Without it: the one that is being asked today. */
  @property() wave: string | undefined;

  /** Id or name of the interviewer, where the page knows who is in front of it. Without it: they say so themselves. */
  @property() interviewer: string | undefined;

  /**
   * With `mode="door"`: address of the page where residents answer, printed on cards as a QR code with the household's
   * code in its query.
   */
  @property({ attribute: 'questionnaire-url' }) questionnaireUrl: string | undefined;

  /**
   * The browser's back, and a phone's, go one step up (door, stairwell, all buildings; a call to its lists) instead of
   * out of the page. Adds entries to the history of the window; without it the history is left alone. Not for a page
   * with a router of its own.
   */
  @property({ type: Boolean, attribute: 'browser-back' }) browserBack = false;

  @state() private screen: Screen = QUEUE;
  @state() private told = '';

  readonly #services = new StudyServices(this);
  readonly #messages = new MessagesController<InterviewMessages>(this, interviewMessages, () => this.#language);
  readonly #workspace = new Workspace(() => this.#follow());
  readonly #seat = new Seat(() => this.requestUpdate());
  readonly #store = new StoreWatch(() => this.requestUpdate());
  readonly #steps = new BackSteps({
    depth: () => depthOf(this.screen, this.mode, this.#seat.desk, this.renderRoot),
    up: async () => {
      await stepUpFrom(this.screen, this.renderRoot, () => this.#go(QUEUE));
      await this.updateComplete;
    },
  });
  readonly #does: ScreenDoings = {
    open: (event) => this.#open(event),
    over: (event) => this.#over(event),
    told: (text) => (this.told = text),
    go: (kind) => this.#go({ kind }),
    went: () => this.#keepSteps(),
    signIn: (interviewer) => {
      this.#seat.signIn(interviewer);
      void this.#focusQueue();
    },
  };
  #opened: { readonly study: StudyServicesSet['study']; readonly wave: string | undefined } | undefined;
  #stop: (() => void) | undefined;
  #announced: unknown;

  get #language(): string {
    return this.locale ?? this.#services.get('locale')?.language ?? this.pageLanguage;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#services.request();
    void this.#seat.claim();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seat.close();
    this.#steps.disconnect();
    this.#stop?.();
    this.#workspace.close();
    this.#store.follow(undefined);
    this.screen = QUEUE;
    this.#opened = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const services = this.#services.ready;
    this.#store.follow(services?.store);
    if (services && (services.study !== this.#opened?.study || this.wave !== this.#opened.wave)) {
      if (this.#opened && services.study !== this.#opened.study) this.#seat.forget();
      this.#opened = { study: services.study, wave: this.wave };
      this.#seat.stand();
      this.screen = QUEUE;
      void this.#workspace.open(services, this.wave);
    }
    if (changed.has('interviewer') && this.hasUpdated) this.#leave(() => this.#seat.forget());
    const { phase } = this.#workspace;
    if (phase.kind !== 'open') return;
    this.#sitDown(phase.book);
    if (phase.book.states.size === 0 && this.screen.kind !== 'call') this.screen = FIRST_REGISTER;
    // Whoever brought the households in reads what came of it; for anybody else the lists come by themselves.
    const isBrought = this.renderRoot.querySelector('renovation-interview-register')?.isUnderWay === true;
    if (this.screen === FIRST_REGISTER && phase.book.states.size > 0 && !isBrought) this.screen = QUEUE;
  }

  protected override render(): TemplateResult {
    const language = this.#messages.currentLanguage;
    return html`<div class="workspace" lang=${language} dir=${directionOf(language)}>${this.#state(language)}</div>`;
  }

  protected override updated(): void {
    this.#keepSteps();
    const { phase } = this.#workspace;
    const words = this.#messages.current;
    if (!words || !isTrouble(phase) || phase === this.#announced) return;
    this.#announced = phase;
    const { code, text, detail } = troubleOf(phase, words);
    this.dispatchEvent(new RenovationErrorEvent(code, text, detail));
  }

  #state(language: string): TemplateResult {
    const words = this.#messages.current;
    const services = this.#services.ready;
    const failed = this.#services.error ?? (words ? undefined : this.#messages.error);
    if (failed !== undefined) {
      const retry = (): void => {
        this.#services.retry();
        this.#messages.retry();
      };
      return errorState({
        language,
        text: words?.workspace.broken ?? '',
        details: failed instanceof Error ? [failed.message] : [],
        retry,
      });
    }
    if (!words || !services || !this.#seat.isReady) return loadingState(language);
    const { phase } = this.#workspace;
    if (phase.kind !== 'open') return workspaceState(phase, words, language, () => void this.#workspace.retry());
    const { wave, book } = phase;
    const isEmpty = book.states.size === 0;
    const closed = closedOn(wave, book.slots.clock.dayAt(Date.parse(services.clock.now())));
    return html`
      ${
        this.screen.kind === 'call'
          ? nothing
          : workspaceBar({
              words,
              language,
              mode: this.mode,
              wave,
              who: this.#seat.who,
              register: isEmpty || !this.#seat.desk ? null : this.screen.kind === 'register',
              onRegister: () => (this.screen = this.screen.kind === 'register' ? QUEUE : REGISTER),
              onLeave: () => this.#leave(() => this.#seat.signOut()),
            })
      }
      ${workspaceNotices({ words, language, wave, closed, book, health: services.store.health })}
      <p class="told" role="status">${this.told}</p>
      ${this.#interrupted(words)}
      ${screenView(this.screen, {
        words,
        language,
        services,
        book,
        desk: this.#seat.desk,
        mode: this.mode,
        isClosed: closed !== null,
        interviewer: this.interviewer,
        questionnaireUrl: this.questionnaireUrl,
        ...this.#does,
      })}
    `;
  }

  /** A call of this interviewer that another window had, or has. */
  #interrupted(words: InterviewMessages): TemplateResult | typeof nothing {
    if (!this.#seat.desk || this.screen.kind !== 'queue') return nothing;
    const { book } = this.#seat.desk;
    return html`${interruptedCalls(this.#seat.desk)
      .filter(({ own }) => !own)
      .map(({ caseId }) => {
        const household = book.household(caseId);
        return html`<div class="caution interrupted">
          <span>${words.workspace.interrupted(household ? addressOf(household) : '')}</span>
          <button type="button" @click=${() => this.#resume(caseId, true)}>${words.workspace.resume}</button>
        </div>`;
      })}`;
  }

  #follow(): void {
    this.#stop?.();
    const { phase } = this.#workspace;
    this.#stop = phase.kind === 'open' ? phase.book.subscribe(() => this.requestUpdate()) : undefined;
    this.requestUpdate();
  }

  /** Who was in a call when this window closed goes on in it. */
  #sitDown(book: CaseBook): void {
    const asked = this.interviewer ?? this.#services.get('session')?.interviewer ?? null;
    const desk = this.#seat.sit(book, this.mode, asked);
    if (desk) this.screen = QUEUE;
    const [own] = desk ? interruptedCalls(desk) : [];
    if (own?.own === true) this.#resume(own.caseId, false);
  }

  #leave(leave: () => void): void {
    this.told = '';
    this.screen = QUEUE;
    leave();
  }

  #open({ caseId, inbound, dial, marks }: CaseOpenEvent): void {
    this.told = '';
    this.screen = { kind: 'call', caseId, opening: { inbound, dial, marks, answered: this.mode === 'door' } };
  }

  #resume(caseId: string, takeOver: boolean): void {
    const resumed = rememberedCall(this.#seat.desk?.book.study.id ?? '', caseId);
    this.told = '';
    this.screen = { kind: 'call', caseId, opening: { resumed, takeOver } };
  }

  /** What was kept is told, and the next household is one key away. */
  #over({ caseId, outcome, agreed }: CallOverEvent): void {
    const words = this.#messages.current;
    const desk = this.#seat.desk;
    const household = desk?.book.household(caseId);
    if (words && desk && household) {
      const { queue } = words;
      const naming = namingIn(this.#messages.currentLanguage, desk.book, words);
      const address = addressOf(household);
      if (outcome === null) this.told = queue.left(address);
      else
        this.told = queue.done(
          address,
          naming.outcome(outcome),
          agreed === null ? null : naming.moment(Date.parse(agreed)),
        );
    }
    if (outcome !== null) this.dispatchEvent(new RenovationAttemptEvent(caseId, outcome));
    this.#go(QUEUE);
  }

  #keepSteps(): void {
    if (this.browserBack) this.#steps.connect();
    else this.#steps.disconnect();
    this.#steps.follow();
  }

  #go(screen: Screen): void {
    this.screen = screen;
    if (screen.kind === 'queue') void this.#focusQueue();
    else if (screen.kind === 'households') void import('./households/households-element.js').catch(() => undefined);
  }

  async #focusQueue(): Promise<void> {
    await this.updateComplete;
    const queue = this.renderRoot.querySelector('renovation-interview-queue');
    await queue?.updateComplete;
    queue?.focus();
  }
}

define('renovation-interview', RenovationInterview);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview': RenovationInterview;
  }
}
