/** `?`: every key of the screen that is open. */
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../shared/define.js';
import { escapeCloses } from '../../shared/escape-closes.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { interviewStyles } from '../interview.styles.js';
import type { InterviewMessages } from '../locales/messages.js';
import { dialogStyles } from './dialog.styles.js';

export interface KeyLine {
  readonly key: string;
  readonly does: string;
}

export class KeysDialog extends LitElement {
  static override styles = [tokens, buttons, interviewStyles, dialogStyles];

  @property({ attribute: false }) words!: InterviewMessages;
  @property({ attribute: false }) lines: readonly KeyLine[] = [];

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector<HTMLDialogElement>('dialog');
  }

  async show(): Promise<void> {
    await this.updateComplete;
    this.dialog?.showModal();
  }

  protected override render(): TemplateResult {
    const { call } = this.words;
    return html`<dialog aria-labelledby="title" @keydown=${escapeCloses}>
      <h3 id="title">${call.keysTitle}</h3>
      <dl class="keys">
        ${this.lines.map(
          ({ key, does }) =>
            html`<dt><kbd>${key}</kbd></dt>
              <dd>${does}</dd>`,
        )}
      </dl>
      <form method="dialog"><button class="primary">${call.keysClose}</button></form>
    </dialog>`;
  }
}

define('renovation-interview-keys', KeysDialog);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-keys': KeysDialog;
  }
}
