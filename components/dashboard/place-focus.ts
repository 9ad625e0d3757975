/**
 * Owns where reading goes on for whoever went somewhere: at the title of the place, once it is there. What gets the
 * focus has to be laid out; so it waits until the browser has done so for the frame. Asked for earlier, the page would
 * be laid out twice.
 */
import type { LitElement, ReactiveController } from 'lit';

/** A page that nobody sees has no frames: there it comes after so many milliseconds. */
const UNSEEN = 100;

export class PlaceFocus implements ReactiveController {
  #wanted = false;
  #title: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #given: Promise<void> = Promise.resolve();
  #give = (): void => undefined;
  /** Tells of a title as soon as it is laid out, wherever it is. */
  readonly #laidOut = new IntersectionObserver(() => this.#focus());

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Somebody goes somewhere. */
  want(): void {
    this.#wanted = true;
  }

  /** Once whoever went somewhere is there; at once where nobody does, or nothing is there yet. */
  get given(): Promise<void> {
    return this.#given;
  }

  hostUpdated(): void {
    if (!this.#wanted) return;
    const { renderRoot } = this.host;
    const title = renderRoot.querySelector<HTMLElement>('.place-title[tabindex]');
    if (!title || renderRoot.querySelector('.content > .loading')) return;
    this.#wanted = false;
    this.#leave();
    this.#title = title;
    this.#given = new Promise((resolve) => (this.#give = resolve));
    this.#laidOut.observe(title);
    this.#timer = setTimeout(() => this.#focus(), UNSEEN);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #focus(): void {
    const title = this.#title;
    this.#leave();
    title?.focus();
  }

  #leave(): void {
    this.#title = null;
    this.#laidOut.disconnect();
    clearTimeout(this.#timer);
    this.#give();
  }
}
