/** What an outcome wants to be said with it: what was said or seen, or the language that is needed. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { UNDETERMINED } from '../../../domain/fieldwork/log-reading.js';
import { outcomes } from '../../../domain/fieldwork/outcome-table.js';
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';
import { define } from '../../shared/define.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { languageChoices } from '../call/stages/language-choices.js';
import { interviewStyles } from '../interview.styles.js';
import type { DoorMessages } from './locales/messages.js';
import type { VisitDetails } from './visits.js';

/** Everything was said. */
export class ReasonGivenEvent extends Event {
  static readonly eventName = 'reason-given';
  constructor(readonly details: Pick<VisitDetails, 'note' | 'language'>) {
    super(ReasonGivenEvent.eventName);
  }
}

/** Back to the choice of outcomes. */
export class ReasonLeftEvent extends Event {
  static readonly eventName = 'reason-left';
  constructor() {
    super(ReasonLeftEvent.eventName);
  }
}

/** Whether there is more to say than the outcome itself. */
export const wantsReason = (outcome: OutcomeId): boolean => outcomes[outcome].needsNote || asksLanguage(outcome);

const asksLanguage = (outcome: OutcomeId): boolean =>
  outcome === 'household-language' || outcome === 'respondent-language';

export class ReasonForm extends LitElement {
  static override styles = [tokens, buttons, interviewStyles];

  @property({ attribute: false }) words!: DoorMessages['reason'];
  @property() language = 'nl';
  @property() outcome!: OutcomeId;
  @property() heading = '';
  /** What was written down already. */
  @property({ attribute: false }) note = '';
  @property({ type: Boolean }) busy = false;

  @state() private spoken = '';
  @state() private tried = false;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('select, textarea')?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const told = this.tried && this.#lacksNote;
    return html`<form @submit=${(event: Event) => this.#save(event)} novalidate>
      <h3>${this.heading}</h3>
      ${asksLanguage(this.outcome) ? this.#language() : nothing}
      <div class="field">
        <label for="note">${words.label}</label>
        <textarea
          id="note"
          rows="2"
          aria-describedby="hint error"
          aria-invalid=${told ? 'true' : nothing}
          .value=${this.note}
          @input=${(event: Event) => (this.note = (event.currentTarget as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="quiet" id="hint">${words.hint}</p>
        <p class="field-error" id="error" role="alert">${told ? words.missing : nothing}</p>
      </div>
      <div class="actions">
        <button class="primary" aria-disabled=${this.busy}>${words.save}</button>
        <button type="button" class="plain" @click=${() => this.dispatchEvent(new ReasonLeftEvent())}>
          ${words.cancel}
        </button>
      </div>
    </form>`;
  }

  #language(): TemplateResult {
    return html`<div class="field">
      <label for="language">${this.words.language}</label>
      <select
        id="language"
        @change=${(event: Event) => (this.spoken = (event.currentTarget as HTMLSelectElement).value)}
      >
        <option value="">${this.words.languageUnknown}</option>
        ${languageChoices(this.language).map(({ tag, name }) => html`<option value=${tag}>${name}</option>`)}
      </select>
    </div>`;
  }

  get #lacksNote(): boolean {
    return outcomes[this.outcome].needsNote && this.note.trim() === '';
  }

  #save(event: Event): void {
    event.preventDefault();
    this.tried = true;
    if (this.#lacksNote) {
      this.renderRoot.querySelector('textarea')?.focus();
      return;
    }
    const language = asksLanguage(this.outcome) ? this.spoken || UNDETERMINED : null;
    this.dispatchEvent(new ReasonGivenEvent({ note: this.note.trim(), language }));
  }
}

define('renovation-interview-reason', ReasonForm);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-reason': ReasonForm;
  }
  interface HTMLElementEventMap {
    'reason-given': ReasonGivenEvent;
    'reason-left': ReasonLeftEvent;
  }
}
