/**
 * Owns what is seen of a row of views that is longer than the screen is wide: the view that is shown is in sight when
 * it changes and when the row does. Where somebody scrolls the row themselves, it stays.
 */
import type { LitElement, ReactiveController } from 'lit';

/** Rects are rounded. */
const SEEN = 0.99;

export class NavRow implements ReactiveController {
  #row: Element | null = null;
  #current: Element | null = null;
  /** Tells where things are without making the browser lay out the page for it. */
  #sight: IntersectionObserver | null = null;
  readonly #size = new ResizeObserver(() => this.#look());

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.hostUpdated();
  }

  hostUpdated(): void {
    const row = this.host.renderRoot.querySelector('nav ul');
    const current = row?.querySelector('[aria-current]') ?? null;
    if (row === this.#row && current === this.#current) return;
    this.#current = current;
    if (row === this.#row) return this.#look();
    this.#size.disconnect();
    this.#row = row;
    if (row) this.#size.observe(row);
  }

  hostDisconnected(): void {
    this.#size.disconnect();
    this.#sight?.disconnect();
    this.#row = null;
  }

  #look(): void {
    const root = this.#row;
    this.#sight?.disconnect();
    if (!root || !this.#current) return;
    this.#sight = new IntersectionObserver(
      ([entry], observer) => {
        observer.disconnect();
        if (!entry || entry.intersectionRatio >= SEEN) return;
        const [item, room] = [entry.boundingClientRect, entry.rootBounds ?? root.getBoundingClientRect()];
        root.scrollBy({ left: item.left + item.width / 2 - room.left - room.width / 2, behavior: 'instant' });
      },
      { root },
    );
    this.#sight.observe(this.#current);
  }
}
