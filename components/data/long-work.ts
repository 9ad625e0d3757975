/**
 * Owns one thing that takes a while: how far it is, that it can be stopped, and what came of it in words. A bar shows
 * when it takes longer than half a second; the page stays usable meanwhile.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DataMessages } from './locales/messages.js';

export interface Outcome {
  readonly tone: 'saved' | 'problem' | 'note';
  readonly text: string;
}

export interface Ways {
  readonly told: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Draws at most this often. */
const FRAME = 100;
const BAR_AFTER = 500;

export class LongWork implements ReactiveController {
  #abort: AbortController | null = null;
  #label = '';
  #share = 0;
  #drawn = 0;
  #visible = false;
  #outcome: Outcome | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
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
    this.#share = 0;
    this.#outcome = null;
    const timer = setTimeout(() => this.#show(), BAR_AFTER);
    this.host.requestUpdate();
    try {
      this.#outcome = await work({ told: (share) => this.#told(share), signal: abort.signal });
    } finally {
      clearTimeout(timer);
      this.#abort = null;
      this.#visible = false;
      this.host.requestUpdate();
    }
  }

  tell(outcome: Outcome | null): void {
    this.#outcome = outcome;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  render(words: DataMessages, language: string): TemplateResult {
    const share = new Intl.NumberFormat(language, { style: 'percent' }).format(Math.floor(this.#share * 100) / 100);
    return html`
      ${
        this.#visible
          ? html`<div class="work">
              <label>${this.#label} <progress max="1" .value=${this.#share}></progress></label>
              <span class="share">${words.progress(share)}</span>
              <button type="button" @click=${() => this.#abort?.abort()}>${words.cancel}</button>
            </div>`
          : nothing
      }
      <p class="outcome ${this.#outcome?.tone ?? ''}" role="status">
        ${this.#visible ? this.#label : (this.#outcome?.text ?? '')}
      </p>
    `;
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
