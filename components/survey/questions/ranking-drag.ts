/**
 * Dragging a line of a ranking by mouse, pen or finger. It owns the pointer from its first press to its release and
 * tells the element where the line would land; what is drawn and kept is the element's affair. A finger has to rest on
 * a line before it drags, so that it can still scroll the page; on the handle it drags at once.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ItemValue } from 'survey-core';

export interface DragTarget {
  /** Place among the ranked, counted from 0 without the line itself; null: out of the order. */
  readonly place: number | null;
}

export interface DragHost extends ReactiveControllerHost, HTMLElement {
  dragBegins(item: ItemValue): void;
  dragMoves(item: ItemValue, target: DragTarget): void;
  /** `kept` is false when the drag was broken off. */
  dragEnds(item: ItemValue, kept: boolean): void;
}

/** In CSS pixels. */
const MICRO_MOVEMENT = 8;
/** In milliseconds. */
const LONG_TAP = 350;

interface Press {
  readonly item: ItemValue;
  readonly row: Element | null;
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  /** Whether movement starts the drag, or rest does. */
  readonly startsAtOnce: boolean;
  timer: number | undefined;
}

export class RankingDrag implements ReactiveController {
  #press: Press | undefined;
  #isDragging = false;

  constructor(private readonly host: DragHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    host.addEventListener('pointermove', this.#onMove);
    host.addEventListener('pointerup', this.#onUp);
    host.addEventListener('pointercancel', this.#onCancel);
    host.addEventListener('keydown', this.#onKeyDown);
    // Only a listener that is not passive may keep the page from scrolling under a finger that drags.
    host.addEventListener('touchmove', this.#onTouchMove, { passive: false });
  }

  hostDisconnected(): void {
    const { host } = this;
    host.removeEventListener('pointermove', this.#onMove);
    host.removeEventListener('pointerup', this.#onUp);
    host.removeEventListener('pointercancel', this.#onCancel);
    host.removeEventListener('keydown', this.#onKeyDown);
    host.removeEventListener('touchmove', this.#onTouchMove);
    this.#end(false);
  }

  /** A pointer was pressed on a line. `longTap`: a finger has to rest before it drags. */
  press(event: PointerEvent, item: ItemValue, longTap: boolean): void {
    const isOnButton = (event.target as Element).closest('button') !== null;
    if (this.#press || event.button !== 0 || isOnButton) return;
    const isOnHandle = (event.target as Element).closest('.rank-handle') !== null;
    const startsAtOnce = event.pointerType === 'mouse' || isOnHandle || !longTap;
    const { pointerId, clientX: x, clientY: y } = event;
    const row = (event.target as Element).closest('.rank');
    this.#press = { item, row, pointerId, x, y, startsAtOnce, timer: undefined };
    if (!startsAtOnce) this.#press.timer = window.setTimeout(() => this.#begin(), LONG_TAP);
  }

  #begin(): void {
    if (!this.#press || this.#isDragging) return;
    this.#isDragging = true;
    this.host.setPointerCapture(this.#press.pointerId);
    this.host.dragBegins(this.#press.item);
  }

  #end(kept: boolean): void {
    const press = this.#press;
    if (!press) return;
    window.clearTimeout(press.timer);
    const wasDragging = this.#isDragging;
    this.#press = undefined;
    this.#isDragging = false;
    if (!wasDragging) return;
    if (this.host.hasPointerCapture(press.pointerId)) this.host.releasePointerCapture(press.pointerId);
    this.host.dragEnds(press.item, kept);
  }

  readonly #onMove = (event: PointerEvent): void => {
    const press = this.#press;
    if (event.pointerId !== press?.pointerId) return;
    if (!this.#isDragging) {
      if (Math.hypot(event.clientX - press.x, event.clientY - press.y) < MICRO_MOVEMENT) return;
      if (!press.startsAtOnce) {
        this.#end(false); // the finger scrolls
        return;
      }
      this.#begin();
    }
    const target = this.#targetAt(event.clientX, event.clientY, press.row);
    if (target) this.host.dragMoves(press.item, target);
  };

  /** Where a line would land that is let go here; null outside of the lists. */
  #targetAt(x: number, y: number, dragged: Element | null): DragTarget | null {
    const lists = [...this.host.querySelectorAll<HTMLElement>('[data-ranks]')];
    const boxes = lists.map((list) => ({ list, box: list.getBoundingClientRect() }));
    const hit =
      boxes.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) ??
      (lists.length === 1 ? boxes[0] : undefined);
    if (!hit) return null;
    if (hit.list.dataset.ranks === 'unranked') return { place: null };
    const others = [...hit.list.querySelectorAll<HTMLElement>('.rank:not([data-dragged])')];
    const before = others.filter((row) => {
      if (row === dragged) return false; // not drawn as dragged yet
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 < y;
    });
    return { place: before.length };
  }

  readonly #onUp = (event: PointerEvent): void => {
    if (event.pointerId === this.#press?.pointerId) this.#end(true);
  };

  readonly #onCancel = (event: PointerEvent): void => {
    if (event.pointerId === this.#press?.pointerId) this.#end(false);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#isDragging) this.#end(false);
  };

  readonly #onTouchMove = (event: TouchEvent): void => {
    if (this.#isDragging && event.cancelable) event.preventDefault();
  };
}
