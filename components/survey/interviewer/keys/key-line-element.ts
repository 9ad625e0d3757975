/** The line at the foot that answers keys: what was typed so far, what it did, and the way to all keys. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../../shared/define.js';
import type { InterviewerMessages } from '../locales/interviewer-messages.js';
import { KEYS } from './key-table.js';

export class KeyLineElement extends LitElement {
  @property({ attribute: false }) words!: InterviewerMessages;

  /** Digits of an answer that has more of them. */
  @property({ attribute: false }) typed = '';

  @property({ attribute: false }) told = '';

  /** Opens the list of all keys. */
  @property({ attribute: false }) help: () => void = () => undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<div class="key-line" role="group" aria-label=${words.line}>
      <p class="key-told" role="status">
        ${this.typed === '' ? nothing : html`<span class="key-typed">${words.typed(this.typed)}</span> `}${this.told}
      </p>
      <button type="button" class="plain" @click=${this.help}>
        ${words.help.title}<kbd aria-hidden="true">${KEYS.help[0]}</kbd>
      </button>
    </div>`;
  }
}

export const defineKeyLine = (): void => define('renovation-survey-key-line', KeyLineElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-key-line': KeyLineElement;
  }
}
