/**
 * Owns which point of a chart is being read, by keyboard, pointer or finger, and marks it on the plot. The words of
 * it are drawn by the tag, and spoken because the list of points has it as its active one.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartModel, ChartPoint } from './chart-model.js';
import { pointAfterKey, pointsOf, samePoint } from './chart-reading.js';
import { zoomOf } from './plot/zoom.js';

interface Marked {
  mark(point: ChartPoint | null): void;
  pointAt(x: number, y: number): ChartPoint | null;
}

export class ChartReader implements ReactiveController {
  #model: ChartModel | undefined;
  #direction: 'ltr' | 'rtl' = 'ltr';
  #point: ChartPoint | null = null;
  #focused = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly plot: Marked,
  ) {
    host.addController(this);
  }

  get point(): ChartPoint | null {
    return this.#point;
  }

  /** What leaves the page leaves the focus, without an event. */
  hostDisconnected(): void {
    this.onBlur();
  }

  hostUpdated(): void {
    this.plot.mark(this.#point);
  }

  /** Says what is on the plot; another chart begins unread. */
  follow(model: ChartModel | undefined, direction: 'ltr' | 'rtl'): void {
    this.#direction = direction;
    if (model === this.#model) return;
    this.#model = model;
    this.#point = null;
  }

  readonly onFocus = (): void => {
    this.#focused = true;
    if (this.#point === null && this.#model) this.#read(pointsOf(this.#model)[0] ?? null);
  };

  readonly onBlur = (): void => {
    this.#focused = false;
    this.#read(null);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (!this.#model || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') this.#read(null);
    const next = pointAfterKey(this.#model, this.#point, event.key, this.#direction);
    if (!next) return;
    event.preventDefault();
    this.#read(next);
  };

  readonly onPointer = (event: PointerEvent): void => {
    const reader = event.currentTarget as HTMLElement;
    const box = reader.getBoundingClientRect();
    const zoom = zoomOf(reader);
    const found = this.plot.pointAt((event.clientX - box.left) / zoom, (event.clientY - box.top) / zoom);
    if (found) this.#read(found);
    else this.onPointerLeave();
  };

  /** What the keyboard is at stays, whatever the pointer does. */
  readonly onPointerLeave = (): void => {
    if (!this.#focused) this.#read(null);
  };

  #read(point: ChartPoint | null): void {
    if (samePoint(point, this.#point)) return;
    this.#point = point;
    this.host.requestUpdate();
  }
}
