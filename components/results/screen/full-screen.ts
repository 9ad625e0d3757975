/** Owns filling the screen with one tag. Where the browser or the page does not allow it, it is not offered. */
import type { ReactiveController, ReactiveElement } from 'lit';

/** The document knows only the outermost of tags within tags; the root that a tag stands in knows the tag itself. */
export const fillsScreen = (host: Element): boolean =>
  (host.getRootNode() as Document | ShadowRoot).fullscreenElement === host;

export class FullScreen implements ReactiveController {
  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#changed);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#changed);
  }

  get available(): boolean {
    return document.fullscreenEnabled;
  }

  get on(): boolean {
    return fillsScreen(this.host);
  }

  toggle(): void {
    // Refused (a page that lost the click, a frame without permission): the tag stays as it is, in the page.
    const done = this.on ? document.exitFullscreen() : this.host.requestFullscreen();
    done.catch(this.#changed);
  }

  readonly #changed = (): void => {
    this.host.requestUpdate();
    // Space goes to the next card now, and does not press the button again.
    if (this.on) this.host.renderRoot.querySelector<HTMLElement>('.stage')?.focus();
  };
}
