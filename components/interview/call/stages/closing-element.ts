/** What an outcome wants to be said with it: the reason, the moment of an appointment, the language that is needed. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { UNDETERMINED } from '../../../../domain/fieldwork/log-reading.js';
import { outcomes } from '../../../../domain/fieldwork/outcome-table.js';
import type { OutcomeId } from '../../../../domain/records/fieldwork-records.js';
import { define } from '../../../shared/define.js';
import { buttons, tokens } from '../../../shared/tokens.styles.js';
import type { AppointmentAgreedEvent } from '../../appointment/appointment-form.js';
import '../../appointment/appointment-form.js';
import { interviewStyles } from '../../interview.styles.js';
import type { CallView } from '../call-view.js';
import { languageChoices } from './language-choices.js';

export class ClosingElement extends LitElement {
  static override styles = [tokens, buttons, interviewStyles];

  @property({ attribute: false }) view!: CallView;
  @property() outcome!: OutcomeId;
  /** Another moment is agreed on. */
  @property({ type: Boolean }) agrees = false;

  @state() private note = '';
  @state() private spoken = '';
  @state() private tried = false;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('select, textarea, renovation-interview-appointment')?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  protected override render(): TemplateResult {
    const { words, session, desk, naming, language } = this.view;
    const { call, keyNames } = words;
    const back = html`<button type="button" class="plain" @click=${() => session.back()}>
      ${call.back}<kbd aria-hidden="true">${keyNames.Escape}</kbd>
    </button>`;
    if (this.agrees) {
      return html`<renovation-interview-appointment
        .desk=${desk}
        .words=${words}
        .naming=${naming}
        .language=${language}
        .busy=${session.busy}
        @appointment-agreed=${({ agreed }: AppointmentAgreedEvent) => void session.write({ agreed, note: agreed.note })}
        >${back}</renovation-interview-appointment
      >`;
    }
    return html`<form @submit=${(event: Event) => this.#save(event)} novalidate>
      ${this.#asksLanguage ? this.#language() : nothing}
      <div class="field">
        <label for="note">${call.reasonLabel}</label>
        <textarea
          id="note"
          rows="3"
          aria-describedby="note-hint"
          aria-invalid=${this.tried && this.#lacksNote ? 'true' : nothing}
          .value=${this.note}
          @input=${(event: Event) => (this.note = (event.currentTarget as HTMLTextAreaElement).value)}
          @keydown=${(event: KeyboardEvent) => this.#enter(event)}
        ></textarea>
        <p class="quiet" id="note-hint">${call.reasonHint}</p>
        <p class="field-error" role="alert">${this.tried && this.#lacksNote ? call.reasonMissing : nothing}</p>
      </div>
      <div class="actions">
        <button class="primary" ?disabled=${session.busy}>
          ${session.busy ? call.saving : call.save}<kbd aria-hidden="true">${keyNames.Enter}</kbd>
        </button>
        ${back}
      </div>
    </form>`;
  }

  get #asksLanguage(): boolean {
    return this.outcome === 'household-language' || this.outcome === 'respondent-language';
  }

  get #lacksNote(): boolean {
    return outcomes[this.outcome].needsNote && this.note.trim() === '';
  }

  #language(): TemplateResult {
    const { words, language } = this.view;
    return html`<div class="field">
      <label for="language">${words.call.languageLabel}</label>
      <select
        id="language"
        @change=${(event: Event) => (this.spoken = (event.currentTarget as HTMLSelectElement).value)}
      >
        <option value="">${words.call.languageUnknown}</option>
        ${languageChoices(language).map(({ tag, name }) => html`<option value=${tag}>${name}</option>`)}
      </select>
    </div>`;
  }

  /** Enter saves, as everywhere; Shift and Enter begin a new line. */
  #enter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#save(event);
  }

  #save(event: Event): void {
    event.preventDefault();
    this.tried = true;
    if (this.#lacksNote) {
      this.focus();
      return;
    }
    const language = this.#asksLanguage ? this.spoken || UNDETERMINED : null;
    void this.view.session.write({ note: this.note.trim(), language });
  }
}

define('renovation-interview-closing', ClosingElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-closing': ClosingElement;
  }
}
