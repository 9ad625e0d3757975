/** The length of a talk, second by second, without drawing anything else again. */
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../shared/define.js';

const SECOND = 1000;

export class CallTimer extends LitElement {
  /** When the talk began. */
  @property() since = '';
  /** What the figures mean, for whoever cannot see where they stand. */
  @property() label = '';
  /** Milliseconds since 1970. */
  @property({ attribute: false }) now: () => number = () => Date.now();
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), SECOND);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override render(): TemplateResult {
    const seconds = Math.max(0, Math.floor((this.now() - Date.parse(this.since)) / SECOND));
    const text = `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
    return html`<span role="timer" aria-label=${this.label}>${text}</span>`;
  }
}

define('renovation-interview-timer', CallTimer);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-timer': CallTimer;
  }
}
