/** A finished case goes on: somebody rang with more to say, or was finished by mistake. The reason stays in the history. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { reopeningEntry } from '../../casework/reopening-entry.js';
import type { CaseDesk } from '../../casework/case-desk.js';
import { define } from '../../shared/define.js';
import { escapeCloses } from '../../shared/escape-closes.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { dialogStyles } from '../call/dialog.styles.js';
import { interviewStyles } from '../interview.styles.js';
import type { InterviewMessages } from '../locales/messages.js';
import { addressOf } from '../../casework/names.js';
import { ToldEvent } from './queue-events.js';

export class ReopenDialog extends LitElement {
  static override styles = [tokens, buttons, interviewStyles, dialogStyles];

  @property({ attribute: false }) desk!: CaseDesk;
  @property({ attribute: false }) words!: InterviewMessages;

  @state() private caseId = '';
  @state() private complaint = '';

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector<HTMLDialogElement>('dialog');
  }

  private get reason(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('#reason');
  }

  async show(caseId: string): Promise<void> {
    this.caseId = caseId;
    this.complaint = '';
    await this.updateComplete;
    this.dialog?.showModal();
    this.reason?.focus();
  }

  protected override render(): TemplateResult {
    const { queue, call, keyNames } = this.words;
    return html`<dialog aria-labelledby="title" @keydown=${escapeCloses}>
      <form novalidate @submit=${(event: Event) => void this.#save(event)}>
        <h3 id="title">${queue.reopenTitle(this.#address)}</h3>
        <p>${queue.reopenText}</p>
        <div class="field">
          <label for="reason">${queue.reopenWhy}</label>
          <input id="reason" autocomplete="off" aria-describedby="complaint" />
          <p class="field-error" id="complaint" role="alert">${this.complaint || nothing}</p>
        </div>
        <div class="actions">
          <button class="primary">${queue.reopen}<kbd aria-hidden="true">${keyNames.Enter}</kbd></button>
          <button type="button" class="plain" @click=${() => this.dialog?.close()}>
            ${call.cancel}<kbd aria-hidden="true">${keyNames.Escape}</kbd>
          </button>
        </div>
      </form>
    </dialog>`;
  }

  get #address(): string {
    const household = this.desk.book.household(this.caseId);
    return household ? addressOf(household) : '';
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const reason = this.reason?.value.trim() ?? '';
    if (reason === '') {
      this.complaint = this.words.queue.reopenMissing;
      this.reason?.focus();
      return;
    }
    const { book, interviewer } = this.desk;
    const { clock, study, fieldwork } = book;
    const head = { id: clock.newId(), study: study.id, case: this.caseId, at: clock.now(), by: interviewer.id };
    const entry = reopeningEntry(head, reason, book.log(this.caseId));
    const kept = await fieldwork.append([entry], { reopen: true });
    if (!kept.ok) {
      const why = kept.failure.reason === 'held' ? '' : this.words.trouble[kept.failure.reason];
      this.complaint = this.words.call.notSaved(why);
      return;
    }
    await book.settled();
    if (this.reason) this.reason.value = '';
    this.dialog?.close();
    this.dispatchEvent(new ToldEvent(this.words.queue.reopened(this.#address)));
  }
}

define('renovation-interview-reopen', ReopenDialog);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-reopen': ReopenDialog;
  }
}
