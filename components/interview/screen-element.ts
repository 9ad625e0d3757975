/**
 * The base of every screen of the workspace: the desk, the words and the names, and drawing again when cases changed or
 * a minute went by (appointments fall due, cool-downs pass).
 */
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { CaseDesk } from '../casework/case-desk.js';
import type { InterviewMessages, Naming } from './locales/messages.js';
import { namingIn } from './naming.js';

const A_WHILE = 15_000;

export abstract class ScreenElement extends LitElement {
  @property({ attribute: false }) desk!: CaseDesk;
  @property({ attribute: false }) words!: InterviewMessages;
  /** Of the words. */
  @property() language = 'nl';

  #naming: Naming | undefined;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  protected get naming(): Naming {
    return (this.#naming ??= namingIn(this.language, this.desk.book, this.words));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), A_WHILE);
    if (this.hasUpdated) this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    this.#stop?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk')) this.#listen();
    if (changed.has('desk') || changed.has('language') || changed.has('words')) this.#naming = undefined;
  }

  #listen(): void {
    this.#stop?.();
    this.#stop = this.desk.book.subscribe(() => this.requestUpdate());
  }
}
