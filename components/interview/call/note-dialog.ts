/** A note about the household, written during a talk without leaving the question. Enter saves it. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../shared/define.js';
import { escapeCloses } from '../../shared/escape-closes.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { interviewStyles } from '../interview.styles.js';
import type { InterviewMessages } from '../locales/messages.js';
import { dialogStyles } from './dialog.styles.js';

/** Writes the note; false when it could not be kept. */
export type KeepNote = (note: string, question: string | null) => Promise<boolean>;

export class NoteDialog extends LitElement {
  static override styles = [tokens, buttons, interviewStyles, dialogStyles];

  @property({ attribute: false }) words!: InterviewMessages;
  @property({ attribute: false }) keep: KeepNote | undefined;

  @state() private question: { readonly name: string; readonly title: string } | null = null;
  @state() private failed = false;

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector<HTMLDialogElement>('dialog');
  }

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector<HTMLTextAreaElement>('textarea');
  }

  /** @param question the one that it is written at; null for the household as a whole */
  async show(question: { readonly name: string; readonly title: string } | null): Promise<void> {
    this.question = question;
    this.failed = false;
    await this.updateComplete;
    this.dialog?.showModal();
    this.field?.focus();
  }

  protected override render(): TemplateResult {
    const { call, keyNames } = this.words;
    const label = this.question ? call.noteAt(this.question.title) : call.noteLabel;
    return html`<dialog aria-labelledby="label" @keydown=${escapeCloses}>
      <form @submit=${(event: Event) => void this.#save(event)}>
        <div class="field">
          <label id="label" for="note">${label}</label>
          <textarea id="note" rows="4" @keydown=${(event: KeyboardEvent) => this.#enter(event)}></textarea>
          <p class="field-error" role="alert">${this.failed ? call.notSaved('') : nothing}</p>
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

  #enter(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void this.#save(event);
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const { dialog, field, question } = this;
    if (!dialog || !field) return;
    const note = field.value.trim();
    field.value = '';
    this.failed = false;
    // Closed at once: the next key is meant for the question behind it, also while the store writes.
    dialog.close();
    if (note === '' || (await this.keep?.(note, question?.name ?? null)) === true) return;
    // What could not be kept is in the field again, before anything that was typed there since.
    field.value = [note, field.value].filter(Boolean).join('\n');
    this.question = question;
    this.failed = true;
    if (!dialog.open) dialog.showModal();
    field.focus();
  }
}

define('renovation-interview-note', NoteDialog);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-note': NoteDialog;
  }
}
