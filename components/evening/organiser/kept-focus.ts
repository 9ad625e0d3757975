/**
 * Owns where the focus goes when what had it is taken off the screen: a browser leaves it nowhere, and whoever works with
 * keys or a screen reader begins at the top of the page again.
 */
import type { ReactiveController, ReactiveElement } from 'lit';

/** Where nothing else was asked for: what the screen is about. */
const TITLE = '.title';

export class KeptFocus implements ReactiveController {
  #had = false;
  #ways: readonly string[] = [];

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  /** @param ways  selectors of where to go on, the first that there is; asked for before the screen changes */
  leads(...ways: readonly string[]): void {
    this.#ways = ways;
  }

  hostUpdate(): void {
    this.#had = this.#focused !== null;
  }

  hostUpdated(): void {
    if (!this.#had || this.#focused !== null) return;
    for (const way of [...this.#ways, TITLE]) {
      const found = this.host.renderRoot.querySelector<HTMLElement>(way);
      if (!found) continue;
      found.focus();
      break;
    }
    this.#ways = [];
  }

  get #focused(): Element | null {
    const { renderRoot } = this.host;
    return renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
  }
}

/** The row or button of a record. */
export const ofRecord = (name: 'topic' | 'idea' | 'sign-up', id: string): string =>
  `[data-${name}="${CSS.escape(id)}"]`;
