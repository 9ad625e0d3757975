/** An outcome was keyed by mistake: another one, and why. Both lines stay in the history. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { outcomes } from '../../../domain/fieldwork/outcome-table.js';
import type { AttemptEntry, OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { CaseDesk } from '../../casework/case-desk.js';
import { define } from '../../shared/define.js';
import { escapeCloses } from '../../shared/escape-closes.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { dialogStyles } from '../call/dialog.styles.js';
import { outcomeKeys } from '../call/outcome-keys.js';
import { interviewStyles } from '../interview.styles.js';
import type { InterviewMessages } from '../locales/messages.js';
import { ToldEvent } from './queue-events.js';

export class CorrectDialog extends LitElement {
  static override styles = [tokens, buttons, interviewStyles, dialogStyles];

  @property({ attribute: false }) desk!: CaseDesk;
  @property({ attribute: false }) words!: InterviewMessages;

  @state() private attempt: AttemptEntry | null = null;
  @state() private address = '';
  @state() private complaint = '';

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector<HTMLDialogElement>('dialog');
  }

  async show(attempt: AttemptEntry, address: string): Promise<void> {
    this.attempt = attempt;
    this.address = address;
    this.complaint = '';
    await this.updateComplete;
    this.dialog?.showModal();
    this.renderRoot.querySelector('select')?.focus();
  }

  protected override render(): TemplateResult {
    const { queue, call, keyNames } = this.words;
    return html`<dialog aria-labelledby="title" @keydown=${escapeCloses}>
      <form novalidate @submit=${(event: Event) => void this.#save(event)}>
        <h3 id="title">${queue.correctTitle(this.address)}</h3>
        <div class="field">
          <label for="outcome">${queue.correctTo}</label>
          <select id="outcome">
            ${this.#choices().map(
              (id) =>
                html`<option value=${id} ?selected=${id === this.attempt?.outcome}>
                  ${outcomes[id].label[this.words.outcomeLanguage]}
                </option>`,
            )}
          </select>
        </div>
        <div class="field">
          <label for="reason">${queue.correctWhy}</label>
          <input id="reason" autocomplete="off" aria-describedby="complaint" />
          <p class="field-error" id="complaint" role="alert">${this.complaint || nothing}</p>
        </div>
        <div class="actions">
          <button class="primary">${call.save}<kbd aria-hidden="true">${keyNames.Enter}</kbd></button>
          <button type="button" class="plain" @click=${() => this.dialog?.close()}>
            ${call.cancel}<kbd aria-hidden="true">${keyNames.Escape}</kbd>
          </button>
        </div>
      </form>
    </dialog>`;
  }

  #choices(): readonly OutcomeId[] {
    const { attempt, desk } = this;
    if (!attempt) return [];
    return (Object.keys(outcomeKeys) as OutcomeId[]).filter((id) => isKeyed(id, desk.mode));
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const { attempt } = this;
    const field = this.renderRoot.querySelector<HTMLInputElement>('#reason');
    const outcome = this.renderRoot.querySelector('select')?.value as OutcomeId | undefined;
    const reason = field?.value.trim() ?? '';
    if (!attempt || outcome === undefined) return;
    if (reason === '') {
      this.complaint = this.words.queue.reasonMissing;
      field?.focus();
      return;
    }
    const kept = await this.desk.correct(attempt, outcome, reason);
    if (!kept.ok) {
      const why = kept.failure.reason === 'held' ? '' : this.words.trouble[kept.failure.reason];
      this.complaint = this.words.call.notSaved(why);
      return;
    }
    if (field) field.value = '';
    this.dialog?.close();
    this.dispatchEvent(new ToldEvent(this.words.queue.corrected));
  }
}

/** What somebody keyed can be another key; a moment that was agreed, or an interview, is no slip of the finger. */
export const isKeyed = (outcome: OutcomeId, mode: CaseDesk['mode']): boolean =>
  outcome !== 'appointment' && outcomeKeys[outcome][mode] !== null;

define('renovation-interview-correct', CorrectDialog);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-correct': CorrectDialog;
  }
}
