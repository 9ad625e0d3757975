/**
 * Keeps a popup beside what it belongs to: below it, or above where there is more room, never wider or higher than the
 * screen. It measures and sets custom properties; the stylesheet places. Pages that scroll, zoom or unfold a keyboard
 * are followed while the popup is open.
 */
const GAP = 4;
const EDGE = 8;
/** Less room than this below, and the popup looks above. In CSS pixels. */
const COMFORTABLE = 220;

export class PopupPlace {
  #anchor: HTMLElement | undefined;
  #popup: HTMLElement | undefined;
  #resize: ResizeObserver | undefined;

  readonly #onChange = (): void => this.update();

  /** Begins to follow. Harmless when it follows these two already. */
  follow(anchor: HTMLElement, popup: HTMLElement): void {
    if (this.#anchor !== anchor || this.#popup !== popup) {
      this.release();
      this.#anchor = anchor;
      this.#popup = popup;
      document.addEventListener('scroll', this.#onChange, { capture: true, passive: true });
      window.addEventListener('resize', this.#onChange);
      visualViewport?.addEventListener('resize', this.#onChange);
      visualViewport?.addEventListener('scroll', this.#onChange);
      this.#resize = new ResizeObserver(this.#onChange);
      this.#resize.observe(anchor);
    }
    this.update();
  }

  release(): void {
    this.#resize?.disconnect();
    document.removeEventListener('scroll', this.#onChange, { capture: true });
    window.removeEventListener('resize', this.#onChange);
    visualViewport?.removeEventListener('resize', this.#onChange);
    visualViewport?.removeEventListener('scroll', this.#onChange);
    this.#anchor = undefined;
    this.#popup = undefined;
  }

  update(): void {
    const popup = this.#popup;
    if (!popup || !this.#anchor) return;
    const box = this.#anchor.getBoundingClientRect();
    const screenTop = visualViewport?.offsetTop ?? 0;
    const screenBottom = screenTop + (visualViewport?.height ?? innerHeight);
    const below = screenBottom - box.bottom - GAP - EDGE;
    const above = box.top - screenTop - GAP - EDGE;
    const isAbove = below < Math.min(COMFORTABLE, popup.scrollHeight) && above > below;
    const inlineSize = Math.min(box.width, innerWidth - 2 * EDGE);
    const left = Math.max(EDGE, Math.min(box.left, innerWidth - EDGE - inlineSize));
    popup.toggleAttribute('data-above', isAbove);
    const { style } = popup;
    style.setProperty('--_left', `${String(left)}px`);
    style.setProperty('--_top', `${String(box.bottom + GAP)}px`);
    style.setProperty('--_bottom', `${String(innerHeight - box.top + GAP)}px`);
    style.setProperty('--_inline-size', `${String(inlineSize)}px`);
    style.setProperty('--_room', `${String(Math.max(isAbove ? above : below, 0))}px`);
  }
}
