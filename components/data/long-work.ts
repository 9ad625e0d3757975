/**
 * Owns one thing that takes a while: how far it is, that it can be stopped, and what came of it in words. A bar shows
 * when it takes longer than half a second; the page stays usable meanwhile.
 */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { RenovationErrorEvent } from '../shared/events/renovation-error-event.js';
import type { DataContext } from './data-context.js';

export interface Outcome {
  readonly tone: 'saved' | 'problem' | 'note';
  readonly text: string;
}

export interface Ways {
  /** From 0 to 1. Until it is called the bar says only that something goes on. */
  readonly told: (share: number) => void;
  readonly signal: AbortSignal;
}

type Host = LitElement & { readonly context: DataContext };

/** Milliseconds between two drawings. */
const FRAME = 100;
const BAR_AFTER = 500;

export class LongWork implements ReactiveController {
  #abort: AbortController | null = null;
  #label = '';
  #share: number | null = null;
  #drawn = 0;
  #visible = false;
  #outcome: Outcome | null = null;
  /** What was pressed to begin: the keyboard goes back to it when the button to stop is gone. */
  #pressed: HTMLElement | null = null;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  get busy(): boolean {
    return this.#abort !== null;
  }

  /** One at a time. The outcome is shown, and read out. */
  async run(label: string, work: (ways: Ways) => Promise<Outcome | null>): Promise<void> {
    if (this.#abort) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.#label = label;
    this.#share = null;
    this.#outcome = null;
    this.#pressed = this.#focused();
    const timer = setTimeout(() => this.#show(), BAR_AFTER);
    this.host.requestUpdate();
    try {
      this.#outcome = await work({ told: (share) => this.#told(share), signal: abort.signal });
    } catch (error) {
      this.#outcome = { tone: 'problem', text: this.host.context.words.failure.failed };
      this.host.dispatchEvent(new RenovationErrorEvent('bug/long-work', this.#outcome.text, error));
    } finally {
      clearTimeout(timer);
      this.#abort = null;
      const stopped = this.#focused()?.classList.contains('stop') ?? false;
      this.#visible = false;
      this.host.requestUpdate();
      if (stopped) void this.host.updateComplete.then(() => this.#pressed?.focus());
    }
  }

  stop(): void {
    this.#abort?.abort();
  }

  tell(outcome: Outcome | null): void {
    this.#outcome = outcome;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }

  render(): TemplateResult {
    return html`${this.#visible ? this.#bar() : nothing}
      <p
        class=${this.#visible ? 'visually-hidden' : `outcome ${this.#outcome?.tone ?? ''}`}
        role="status"
        .textContent=${this.#visible ? this.#label : (this.#outcome?.text ?? '')}
      ></p>`;
  }

  #bar(): TemplateResult {
    const { words, language } = this.host.context;
    const share = this.#share;
    const percent = new Intl.NumberFormat(language, { style: 'percent' });
    return html`<div class="work">
      <label
        >${this.#label}
        ${
          share === null
            ? html`<progress max="1"></progress>`
            : html`<progress max="1" value=${Math.min(share, 1)}></progress>`
        }
      </label>
      ${
        share === null
          ? nothing
          : html`<span class="share">${words.progress(percent.format(Math.floor(share * 100) / 100))}</span>`
      }
      <button type="button" class="stop" @click=${() => this.stop()}>${words.cancel}</button>
    </div>`;
  }

  #focused(): HTMLElement | null {
    const { renderRoot } = this.host;
    const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    return focused instanceof HTMLElement ? focused : null;
  }

  #show(): void {
    this.#visible = true;
    this.host.requestUpdate();
  }

  #told(share: number): void {
    this.#share = share;
    const now = performance.now();
    if (!this.#visible || now - this.#drawn < FRAME) return;
    this.#drawn = now;
    this.host.requestUpdate();
  }
}

/** Lets the page breathe between two steps of work on the main thread: after 12 ms, a turn for everybody else. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < 12) return;
    await new Promise<void>((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
