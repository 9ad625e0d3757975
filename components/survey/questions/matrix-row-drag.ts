/**
 * Puts the rows of a table in order by dragging a handle. Owns the gesture and the mark where the row would land; what
 * a move means is the caller's affair. Who cannot drag has buttons for the same.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface Landing {
  /** The element of the row that the pointer is over. */
  readonly row: HTMLElement;
  readonly after: boolean;
}

/** So near to the edge of the window, in CSS pixels, the page scrolls along. */
const EDGE = 56;
const STEP = 12;

export class RowDrag implements ReactiveController {
  #handle: HTMLElement | undefined;
  #row: HTMLElement | undefined;
  #landing: Landing | undefined;
  #pointer = { x: 0, y: 0 };
  #frame = 0;

  constructor(
    host: ReactiveControllerHost,
    /** Whether the dragged row may land there. */
    private readonly allows: (row: HTMLElement, landing: Landing) => boolean,
    private readonly drop: (row: HTMLElement, landing: Landing) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** Begins with a press on a handle in a row. */
  readonly start = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    const row = handle.closest<HTMLElement>('[data-row]');
    if (event.button !== 0 || !row || this.#handle) return;
    event.preventDefault(); // no selection of text along the way
    this.#handle = handle;
    this.#row = row;
    row.toggleAttribute('data-dragged', true);
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', this.#onMove);
    handle.addEventListener('pointerup', this.#onUp);
    handle.addEventListener('pointercancel', this.#end);
    window.addEventListener('keydown', this.#onKey, true);
    this.#onMove(event);
    this.#frame = requestAnimationFrame(this.#scroll);
  };

  readonly #onMove = (event: PointerEvent): void => {
    this.#pointer = { x: event.clientX, y: event.clientY };
    this.#mark();
  };

  #mark(): void {
    const handle = this.#handle;
    if (!handle || !this.#row) return;
    const root = handle.getRootNode() as ShadowRoot;
    const row = root.elementFromPoint(this.#pointer.x, this.#pointer.y)?.closest<HTMLElement>('[data-row]');
    this.#show(row ? this.#landingOn(row) : undefined);
  }

  #landingOn(row: HTMLElement): Landing | undefined {
    if (!this.#row || row === this.#row) return undefined;
    const { top, height } = row.getBoundingClientRect();
    const landing = { row, after: this.#pointer.y > top + height / 2 };
    return this.allows(this.#row, landing) ? landing : undefined;
  }

  #show(landing: Landing | undefined): void {
    this.#landing?.row.removeAttribute('data-landing');
    this.#landing = landing;
    landing?.row.setAttribute('data-landing', landing.after ? 'after' : 'before');
  }

  readonly #scroll = (): void => {
    if (!this.#handle) return;
    const { y } = this.#pointer;
    const step = y < EDGE ? -STEP : y > innerHeight - EDGE ? STEP : 0;
    if (step !== 0) {
      window.scrollBy(0, step);
      this.#mark();
    }
    this.#frame = requestAnimationFrame(this.#scroll);
  };

  readonly #onUp = (): void => {
    const [row, landing] = [this.#row, this.#landing];
    this.#end();
    if (row && landing) this.drop(row, landing);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#end();
  };

  readonly #end = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#show(undefined);
    this.#row?.removeAttribute('data-dragged');
    this.#handle?.removeEventListener('pointermove', this.#onMove);
    this.#handle?.removeEventListener('pointerup', this.#onUp);
    this.#handle?.removeEventListener('pointercancel', this.#end);
    window.removeEventListener('keydown', this.#onKey, true);
    this.#handle = undefined;
    this.#row = undefined;
  };
}
