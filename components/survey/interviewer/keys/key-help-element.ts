/** `?`: every key and what it does, in a dialog of the browser. */
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../../shared/define.js';
import { escapeCloses } from '../../../shared/escape-closes.js';
import type { InterviewerMessages } from '../locales/interviewer-messages.js';
import { KEYS, type KeyAction } from './key-table.js';

export class KeyHelpElement extends LitElement {
  @property({ attribute: false }) words!: InterviewerMessages;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(): void {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    dialog.showModal();
    // Its button is at the foot, and the list is read from the beginning.
    dialog.focus();
    dialog.scrollTop = 0;
  }

  protected override render(): TemplateResult {
    const { help } = this.words;
    const actions = Object.entries(KEYS) as [KeyAction, readonly string[]][];
    return html`<dialog
      class="dialog key-help"
      tabindex="-1"
      aria-labelledby="renovation-key-help"
      @keydown=${escapeCloses}
      @close=${() => this.remove()}
    >
      <h2 class="dialog-title" id="renovation-key-help">${help.title}</h2>
      <table class="key-table">
        <thead>
          <tr>
            <th scope="col">${help.key}</th>
            <th scope="col">${help.does}</th>
          </tr>
        </thead>
        <tbody>
          ${this.#row([help.digits], help.actions.digits)}
          ${actions.map(([action, keys]) => this.#row(keys, help.actions[action]))}
        </tbody>
      </table>
      <p class="description">${help.inTexts}</p>
      <form method="dialog" class="dialog-foot"><button class="primary">${help.close}</button></form>
    </dialog>`;
  }

  #row(keys: readonly string[], does: string): TemplateResult {
    const { help } = this.words;
    return html`<tr>
      <td>
        ${keys.map((key, index) => html`${index > 0 ? ` ${help.numpad} ` : ''}<kbd>${help.names[key] ?? key.toUpperCase()}</kbd>`)}
      </td>
      <td>${does}</td>
    </tr>`;
  }
}

export const defineKeyHelp = (): void => define('renovation-survey-key-help', KeyHelpElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-key-help': KeyHelpElement;
  }
}
