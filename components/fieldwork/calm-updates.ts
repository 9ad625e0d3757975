/**
 * Lets figures follow what others do without unrest: at most one drawing per frame, and never more than a tenth of the
 * time, however long a drawing takes. It also draws when a while went by, since appointments fall due by themselves.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const A_WHILE = 15_000;
/** For one part of drawing, so many parts for whoever types and clicks. */
const REST = 9;

export class CalmUpdates implements ReactiveController {
  #waiting = false;
  #restUntil = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.soon(), A_WHILE);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  /** Something changed. */
  soon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    setTimeout(() => requestAnimationFrame(() => this.#draw()), Math.max(0, this.#restUntil - performance.now()));
  }

  #draw(): void {
    this.#waiting = false;
    const began = performance.now();
    this.host.requestUpdate();
    // What stands inside is drawn in the same turn.
    setTimeout(() => {
      const ended = performance.now();
      this.#restUntil = ended + REST * (ended - began);
    });
  }
}
