/** Asks whoever decides something for a name: as light as it can be, since looking needs none. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../shared/define.js';
import { buttons, tokens } from '../shared/tokens.styles.js';
import { SupervisorEvent } from './events/supervisor-event.js';
import { formStyles } from './form.styles.js';
import type { FieldworkMessages } from './locales/messages.js';

export class SignInElement extends LitElement {
  static override styles = [tokens, buttons, formStyles];

  @property({ attribute: false }) words!: FieldworkMessages;
  @state() private missing = false;

  private get field(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('input');
  }

  protected override render(): TemplateResult {
    const { signIn } = this.words;
    return html`<form class="row" @submit=${(event: Event) => this.#named(event)}>
      <div class="field">
        <label for="name">${signIn.name}</label>
        <input id="name" autocomplete="name" aria-describedby="why" aria-invalid=${this.missing ? 'true' : nothing} />
      </div>
      <button class="primary">${signIn.begin}</button>
      <p id="why" class="wide quiet">${signIn.text}</p>
      <p class="wide field-error" role="alert">${this.missing ? signIn.nameMissing : nothing}</p>
    </form>`;
  }

  #named(event: Event): void {
    event.preventDefault();
    const name = this.field?.value.trim() ?? '';
    this.missing = name === '';
    if (this.missing) this.field?.focus();
    else this.dispatchEvent(new SupervisorEvent(name));
  }
}

define('renovation-fieldwork-sign-in', SignInElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-fieldwork-sign-in': SignInElement;
  }
}
