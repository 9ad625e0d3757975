/**
 * The round past the doors: from all buildings to a stairwell to one door, and cards to print. Owns where one is and what
 * was told last; a talk that begins is asked of the workspace around it (`CaseOpenEvent`), which comes back here.
 */
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../shared/define.js';
import { MessagesController } from '../../shared/messages-controller.js';
import { emptyState, errorState, loadingState, stateStyles } from '../../shared/states.js';
import { buttons, tokens, visuallyHidden } from '../../shared/tokens.styles.js';
import { interviewStyles } from '../interview.styles.js';
import { CaseOpenEvent } from '../queue/queue-events.js';
import { ScreenElement } from '../screen-element.js';
import './door-element.js';
import { doorsStyles } from './doors.styles.js';
import './entrance-element.js';
import type { FilterEvent } from './entrance-element.js';
import { doorMessages } from './locales/load-messages.js';
import type { DoorMessages } from './locales/messages.js';
import './overview-element.js';
import { rememberedPlace, rememberPlace, type Place } from './place-memory.js';
import { reportView } from './report-view.js';
import { Round } from './round.js';
import type { RoundElement } from './round-element.js';
import { Visits } from './visits.js';
import { WentEvent, type DoorPlace, type WalkEvent } from './walk-event.js';

type Cards = 'absent' | 'loading' | 'there' | 'failed';

export class DoorsElement extends ScreenElement {
  static override styles = [tokens, buttons, stateStyles, visuallyHidden, interviewStyles, doorsStyles];

  /** Where residents fill in the questionnaire; printed on cards as a QR code, with `code` in its query. */
  @property({ attribute: 'questionnaire-url' }) questionnaireUrl: string | undefined;

  /** The door that is open, by case; null in the stairwell. */
  @state() private door: string | null = null;
  @state() private cardsFor: { readonly case: string | null } | null = null;
  @state() private place: Place = { entrance: null, toDo: false };
  @state() private cards: Cards = 'absent';

  readonly #messages = new MessagesController<DoorMessages>(this, doorMessages, () => this.language);
  #round: Round | undefined;
  #visits: Visits | undefined;
  /** What gets the keyboard after the next drawing. */
  #focus: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#round?.close();
    this.#round = undefined;
  }

  /** Steps below all buildings; null before there are any. */
  get depth(): number | null {
    if (!this.#round) return null;
    const below = this.door !== null ? 2 : this.#isIn(this.place.entrance) ? 1 : 0;
    return this.cardsFor ? below + 1 : below;
  }

  /** One step up, as the part on the screen goes. */
  async stepUp(): Promise<void> {
    await this.#part?.leave();
    await this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('desk') && this.#round) return;
    const { desk } = this;
    this.#round?.close();
    this.#round = new Round(desk);
    this.#visits = new Visits(desk, () => this.requestUpdate());
    this.place = rememberedPlace(desk.book.study.id, desk.book.wave);
    const talked = cameFrom.get(desk.book.study.id);
    if (talked !== undefined) this.#focus = () => this.#entrance?.focusDoor(talked);
    cameFrom.delete(desk.book.study.id);
  }

  protected override render(): TemplateResult {
    const words = this.#messages.current;
    const [round, visits] = [this.#round, this.#visits];
    const { error } = this.#messages;
    if (error !== undefined) {
      const retry = (): void => this.#messages.retry();
      const details = error instanceof Error ? [error.message] : [];
      return errorState({ language: this.language, text: '', details, retry });
    }
    if (!words || !round || !visits) return loadingState(this.language);
    if (round.buildings.length === 0) return emptyState(this.language, words.empty);
    return html`${reportView({ visits, round, words, naming: this.naming })}
      <div
        @walk=${(event: WalkEvent) => this.#go(event.to)}
        @filter=${(event: FilterEvent) => this.#remember({ toDo: event.toDo })}
      >
        ${this.#screen(words, round, visits)}
      </div>`;
  }

  protected override updated(): void {
    this.dispatchEvent(new WentEvent());
    const focus = this.#focus;
    if (!focus || !this.#messages.current) return;
    this.#focus = null;
    // The part that was just put there draws itself after us.
    void this.#part?.updateComplete.then(focus);
  }

  #screen(words: DoorMessages, round: Round, visits: Visits): TemplateResult {
    if (this.cardsFor) return this.#cards(words, round, visits, this.cardsFor);
    if (this.door !== null) {
      return html`<renovation-interview-door
        id="part"
        .desk=${this.desk}
        .words=${this.words}
        .language=${this.language}
        .doorWords=${words}
        .round=${round}
        .visits=${visits}
        .case=${this.door}
        @case-open=${(event: CaseOpenEvent) => this.#open(event)}
      ></renovation-interview-door>`;
    }
    const entrance = round.entrances.find(({ id }) => id === this.place.entrance);
    if (!entrance) {
      return html`<renovation-interview-overview
        id="part"
        .desk=${this.desk}
        .words=${this.words}
        .language=${this.language}
        .doorWords=${words}
        .round=${round}
        .visits=${visits}
      ></renovation-interview-overview>`;
    }
    return html`<renovation-interview-entrance
      id="part"
      .desk=${this.desk}
      .words=${this.words}
      .language=${this.language}
      .doorWords=${words}
      .round=${round}
      .visits=${visits}
      .entrance=${entrance}
      ?toDo=${this.place.toDo}
    ></renovation-interview-entrance>`;
  }

  #cards(words: DoorMessages, round: Round, visits: Visits, { case: caseId }: { case: string | null }): TemplateResult {
    if (this.cards === 'failed') {
      const retry = (): void => void this.#loadCards();
      return errorState({ language: this.language, text: words.cards.failed, retry });
    }
    if (this.cards !== 'there') return loadingState(this.language);
    return html`<renovation-interview-cards
      id="part"
      .desk=${this.desk}
      .words=${this.words}
      .language=${this.language}
      .doorWords=${words}
      .round=${round}
      .visits=${visits}
      .case=${caseId}
      .entrance=${this.place.entrance}
      .questionnaireUrl=${this.questionnaireUrl}
    ></renovation-interview-cards>`;
  }

  get #part(): RoundElement | null {
    return this.renderRoot.querySelector<RoundElement>('#part');
  }

  /** A stairwell that the register let go of is not there any more. */
  #isIn(entrance: string | null): boolean {
    return this.#round?.entrances.some(({ id }) => id === entrance) ?? false;
  }

  get #entrance(): HTMLElementTagNameMap['renovation-interview-entrance'] | null {
    return this.renderRoot.querySelector('renovation-interview-entrance');
  }

  #go(to: DoorPlace): void {
    const from = { door: this.door, entrance: this.place.entrance };
    // What was told stays for as long as one looks at what it is about.
    if (to.kind !== 'entrance' || from.door === null) this.#visits?.forget();
    this.#focus = () => this.#part?.focusTitle();
    this.cardsFor = to.kind === 'cards' ? { case: to.case } : null;
    if (to.kind === 'cards') {
      if (this.cards !== 'there') void this.#loadCards();
    } else if (to.kind === 'door') this.door = to.case;
    else {
      this.door = null;
      if (to.kind === 'overview') this.#toOverview(from.entrance);
      else if (to.entrance !== '') this.#remember({ entrance: to.entrance });
      else if (from.door !== null) this.#focusDoor(from.door);
    }
  }

  #toOverview(entrance: string | null): void {
    this.#remember({ entrance: null });
    if (entrance === null) return;
    this.#focus = () => this.renderRoot.querySelector('renovation-interview-overview')?.focusEntrance(entrance);
  }

  #focusDoor(caseId: string): void {
    this.#focus = () => this.#entrance?.focusDoor(caseId);
  }

  #remember(change: Partial<Place>): void {
    this.place = { ...this.place, ...change };
    const { study, wave } = this.desk.book;
    rememberPlace(study.id, wave, this.place);
  }

  /** The talk is the workspace's; afterwards the keyboard comes back to this door. */
  #open({ caseId, inbound, dial, marks }: CaseOpenEvent): void {
    cameFrom.set(this.desk.book.study.id, caseId);
    this.dispatchEvent(new CaseOpenEvent(caseId, inbound, dial, marks));
    this.door = null;
  }

  async #loadCards(): Promise<void> {
    this.cards = 'loading';
    try {
      await import('./cards/cards-element.js');
      this.cards = 'there';
    } catch {
      this.cards = 'failed';
    }
  }
}

/** The doors at which a talk began, by study: for as long as the page is open, whatever becomes of this element. */
const cameFrom = new Map<string, string>();

define('renovation-interview-doors', DoorsElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-doors': DoorsElement;
  }
}
