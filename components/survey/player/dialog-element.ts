/** A native dialog around a survey-core popup: its title, its content and its buttons. */
import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Base, PopupBaseViewModel } from 'survey-core';
import { define } from '../../shared/define.js';
import { renderActionBar } from '../rendering/action-bar.js';
import { ModelElement } from '../rendering/model-element.js';
import { renderNamed } from '../rendering/named-content.js';
import { playerContext } from './player-context.js';

let count = 0;

export class DialogElement extends ModelElement {
  /** The popup that is shown. */
  @property({ attribute: false }) popup!: PopupBaseViewModel;

  readonly #player = new ContextConsumer(this, { context: playerContext, subscribe: true });
  readonly #textId = `renovation-dialog-${String(++count)}`;

  protected override subjects(): Iterable<Base> {
    return [this.popup, this.popup.model];
  }

  /** A question to say yes or no to, as survey-core asks it before it deletes. */
  get #isQuestion(): boolean {
    return this.popup.contentComponentName === 'sv-string-viewer' && !this.popup.title;
  }

  protected override render(): TemplateResult {
    const { popup } = this;
    const data = popup.contentComponentData as Record<string, unknown>;
    return html`<dialog
      class="dialog"
      role=${this.#isQuestion ? 'alertdialog' : nothing}
      data-mode=${popup.model.displayMode}
      aria-labelledby=${popup.title || this.#isQuestion ? this.#textId : nothing}
      aria-label=${popup.title || this.#isQuestion ? nothing : this.#player.value?.messages.dialog}
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
    >
      ${popup.title ? html`<h2 class="dialog-title" id=${this.#textId}>${popup.title}</h2>` : nothing}
      <div class="dialog-content" id=${this.#isQuestion ? this.#textId : nothing}>
        ${renderNamed(popup.contentComponentName, data, this.#player.value)}
      </div>
      <div class="dialog-foot">
        ${popup.showFooter ? renderActionBar(popup.footerToolbar) : nothing}
        ${popup.showCloseButton ? this.#renderClose() : nothing}
      </div>
    </dialog>`;
  }

  #renderClose(): TemplateResult {
    return html`<button type="button" @click=${() => this.popup.clickClose()}>
      ${this.#player.value?.messages.close}
    </button>`;
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.popup.model.isVisible) this.querySelector('dialog')?.close();
  }

  /** Escape, and the "back" of a phone. */
  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.popup.cancel();
  };

  readonly #onClose = (): void => {
    if (this.popup.model.isVisible) this.popup.cancel(); // closed by the browser itself
    this.remove();
    this.popup.dispose();
  };
}

export const defineDialogElement = (): void => define('renovation-survey-dialog', DialogElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-dialog': DialogElement;
  }
}
