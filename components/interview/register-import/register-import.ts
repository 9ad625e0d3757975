/**
 * Imports a register: a file, its columns, what would happen, the receipt. A part of the interviewer's workspace and
 * no tag of its own: it takes the store by a property and does nothing before it has it.
 */
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../shared/define.js';
import { MessagesController } from '../../shared/messages-controller.js';
import { loadingState, stateStyles } from '../../shared/states.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { unreachable } from '../../../domain/failure.js';
import { chooseStep } from './choose-step.js';
import { columnsStep } from './columns-step.js';
import { findingsStep } from './findings-step.js';
import { ImportSession, type ImportServices, type ImportState } from './import-session.js';
import { registerImportMessages } from './locales/load-messages.js';
import type { RegisterImportMessages } from './locales/messages.js';
import { registerImportStyles } from './register-import.styles.js';
import { RegisterImportedEvent } from './register-imported-event.js';
import type { StepContext } from './step-context.js';

export class RegisterImportElement extends LitElement {
  static override styles = [tokens, buttons, stateStyles, registerImportStyles];

  /** Where households go, and where ids, codes and the time come from. */
  @property({ attribute: false }) services: ImportServices | undefined;

  /** Of the words; `nl` and `en` are there. */
  @property() locale = 'nl';

  /** A file was chosen; the receipt, too, is part of it. */
  get isUnderWay(): boolean {
    return this.#session !== undefined && this.#session.state.step !== 'choose';
  }

  readonly #words = new MessagesController(this, registerImportMessages, () => this.locale);
  #session: ImportSession | undefined;
  #shown: ImportState['step'] = 'choose';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('services')) return;
    const { services } = this;
    this.#session =
      services &&
      new ImportSession(
        () => services,
        () => this.#follow(),
      );
  }

  protected override render(): TemplateResult {
    const words = this.#words.current;
    if (!words || !this.#session || !this.services) return loadingState(this.locale);
    const language = this.#words.currentLanguage;
    const context: StepContext = { session: this.#session, services: this.services, words, language };
    const { state } = this.#session;
    return html`<section lang=${language} aria-labelledby="title">
      <h2 id="title" tabindex="-1">${titleOf(state, words)}</h2>
      ${stepOf(state, context)}
    </section>`;
  }

  /** Another step is another screen: its title has the keyboard, and a screen reader begins there. */
  protected override updated(): void {
    const step = this.#session?.state.step ?? 'choose';
    if (step === this.#shown) return;
    this.#shown = step;
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  #follow(): void {
    const state = this.#session?.state;
    if (state?.step === 'receipt') this.dispatchEvent(new RegisterImportedEvent(state.receipt));
    this.requestUpdate();
  }
}

function titleOf({ step }: ImportState, words: RegisterImportMessages): string {
  return step === 'choose' ? words.title : words[step].title;
}

function stepOf(state: ImportState, context: StepContext): TemplateResult {
  switch (state.step) {
    case 'choose':
      return chooseStep(state, context);
    case 'columns':
      return columnsStep(state, context);
    case 'findings':
      return findingsStep(state, context);
    case 'receipt':
      return html`<p role="status">${context.words.receipt.text(state.receipt)}</p>
        <button type="button" @click=${() => context.session.startAgain()}>${context.words.receipt.again}</button>`;
    default:
      return unreachable(state);
  }
}

define('renovation-register-import', RegisterImportElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-register-import': RegisterImportElement;
  }
}
