/**
 * "Morgen om zeven": one field that is read while it is typed, with what was understood in full beside it. Enter saves;
 * another reading is one press away.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { readMoment } from '../../../domain/fieldwork/moments/read-moment.js';
import { writeMoment } from '../../../domain/fieldwork/moments/write-moment.js';
import type { MomentLanguage } from '../../../domain/fieldwork/moments/token.js';
import type { Moment } from '../../../domain/records/records.js';
import type { AppointmentInput, CaseDesk } from '../../casework/case-desk.js';
import { define } from '../../shared/define.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { interviewStyles } from '../interview.styles.js';
import type { InterviewMessages, Naming } from '../locales/messages.js';
import { agreedOn } from './agree-moment.js';

/** The moment is agreed. */
export class AppointmentAgreedEvent extends Event {
  static readonly eventName = 'appointment-agreed';
  constructor(readonly agreed: AppointmentInput) {
    super(AppointmentAgreedEvent.eventName);
  }
}

export class AppointmentForm extends LitElement {
  static override styles = [tokens, buttons, interviewStyles];

  @property({ attribute: false }) desk!: CaseDesk;
  @property({ attribute: false }) words!: InterviewMessages;
  @property({ attribute: false }) naming!: Naming;
  @property() language = 'nl';
  /** A write is under way. */
  @property({ type: Boolean }) busy = false;

  @state() private typed = '';
  /** Another reading than the first. */
  @state() private chosen: Moment | null = null;
  @state() private hard = false;
  @state() private note = '';
  /** Tried to save: now an error is told. */
  @state() private tried = false;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#when')?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  protected override render(): TemplateResult {
    const { appointment: words } = this.words;
    const read = this.#read();
    const failure = read.ok ? null : read.failure;
    const told = failure !== null && (this.tried || (failure.reason !== 'empty' && this.typed.length > SHORT));
    return html`<form @submit=${(event: Event) => this.#save(event)} novalidate>
      <div class="field">
        <label for="when">${words.label}</label>
        <input
          id="when"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="hint understood"
          aria-invalid=${this.tried && failure !== null ? 'true' : nothing}
          .value=${this.typed}
          @input=${(event: Event) => this.#type((event.currentTarget as HTMLInputElement).value)}
        />
        <p class="quiet" id="hint">${words.hint}</p>
        <div id="understood" role="status">
          ${read.ok ? this.#understood(read.value.instant, read.value) : nothing}
          ${failure && told ? html`<p class="field-error">${words.failure(failure, this.naming)}</p>` : nothing}
        </div>
      </div>
      <label class="check">
        <input type="checkbox" .checked=${this.hard} @change=${() => (this.hard = !this.hard)} />
        ${words.hard(this.desk.interviewer.name)}
      </label>
      <div class="field">
        <label for="note">${words.note}</label>
        <input
          id="note"
          .value=${this.note}
          @input=${(event: Event) => (this.note = (event.currentTarget as HTMLInputElement).value)}
        />
      </div>
      <div class="actions">
        <button class="primary" ?disabled=${this.busy}>
          ${words.save}<kbd aria-hidden="true">${this.words.keyNames.Enter}</kbd>
        </button>
        <slot></slot>
      </div>
    </form>`;
  }

  #understood(
    first: Moment,
    {
      zone,
      assumptions,
      alternatives,
    }: {
      readonly zone: string;
      readonly assumptions: readonly (keyof InterviewMessages['appointment']['assumptions'])[];
      readonly alternatives: readonly Moment[];
    },
  ): TemplateResult {
    const { appointment: words } = this.words;
    const instant = this.chosen ?? first;
    const others = [first, ...alternatives].filter((each) => each !== instant);
    const inFull = (each: Moment): string => writeMoment({ instant: each, zone }, this.#language);
    return html`<p class="understood"><strong>${words.understood(inFull(instant))}</strong></p>
      ${assumptions.map((each) => html`<p class="quiet">${words.assumptions[each]}</p>`)}
      ${
        others.length === 0
          ? nothing
          : html`<div class="actions">
              <span>${words.or}</span>
              ${others.map(
                (each) => html`<button type="button" @click=${() => (this.chosen = each)}>${inFull(each)}</button>`,
              )}
            </div>`
      }`;
  }

  get #language(): MomentLanguage {
    return this.language.startsWith('nl') ? 'nl' : 'en';
  }

  #read(): ReturnType<typeof readMoment> {
    const { book } = this.desk;
    return readMoment(this.typed, { now: book.clock.now(), zone: book.protocol.timeZone, language: this.#language });
  }

  #type(typed: string): void {
    this.typed = typed;
    this.chosen = null;
  }

  #save(event: Event): void {
    event.preventDefault();
    this.tried = true;
    const read = this.#read();
    if (!read.ok) {
      this.focus();
      return;
    }
    const { hard, note } = this;
    const agreed = agreedOn(this.desk, read.value, this.chosen ?? read.value.instant, { hard, note: note.trim() });
    this.dispatchEvent(new AppointmentAgreedEvent(agreed));
  }
}

/** Fewer letters than this are the beginning of a word. */
const SHORT = 3;

define('renovation-interview-appointment', AppointmentForm);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-appointment': AppointmentForm;
  }
  interface HTMLElementEventMap {
    'appointment-agreed': AppointmentAgreedEvent;
  }
}
