/**
 * Makes what stands on a filled screen fit on it: nobody in a tent can scroll. Owns the size of its letters, in steps
 * that `fit-stage.styles.ts` knows; on a page, which can be scrolled, everything stays as large as it is.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { fillsScreen } from './full-screen.js';

/** The last step of `data-fit` in `fit-stage.styles.ts`. */
const SMALLEST = 9;

/** Half a pixel of rounding is no reason for smaller letters. */
const SLACK = 1;

export class FitStage implements ReactiveController {
  readonly #resized = new ResizeObserver(() => this.#fit());

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#resized.observe(this.host);
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
  }

  hostUpdated(): void {
    this.#fit();
  }

  #fit(): void {
    const stage = this.host.renderRoot.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    delete stage.dataset['fit'];
    if (!fillsScreen(this.host)) return;
    for (let step = 1; step <= SMALLEST && stage.scrollHeight > stage.clientHeight + SLACK; step++)
      stage.dataset['fit'] = String(step);
  }
}
