/**
 * Owns hearing that a page goes out of sight: it is left, hidden or locked. Whoever sees it next is somebody else, so
 * nothing of a turn may still be there, not in the browser's cache for the way back either.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PageGone implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly gone: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.gone);
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.gone);
    document.removeEventListener('visibilitychange', this.#onVisibility);
  }

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.gone();
  };
}
