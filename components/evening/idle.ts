/**
 * Owns noticing that nobody is there any more: after a while without a touch or a key it warns, and some time later it
 * says that the screen must be cleared. It does not clear anything itself.
 */
import type { ReactiveController, ReactiveElement } from 'lit';

/** At least as long as WCAG 2.2.1 asks for, so that whoever thinks for a while can stay. */
export const WARNING_SECONDS = 20;

const SIGNS = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

export class Idle implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #warning = false;

  constructor(
    private readonly host: ReactiveElement,
    private readonly options: {
      /** Seconds without a sign until the warning; null where nothing is on the screen that must not stay. */
      readonly seconds: () => number | null;
      readonly warningSeconds: () => number;
      readonly clear: () => void;
    },
  ) {
    host.addController(this);
  }

  /** Whether the question "Are you still there?" is on the screen. */
  get warning(): boolean {
    return this.#warning;
  }

  hostConnected(): void {
    for (const sign of SIGNS) this.host.addEventListener(sign, this.#seen, { passive: true });
  }

  hostDisconnected(): void {
    for (const sign of SIGNS) this.host.removeEventListener(sign, this.#seen);
    this.stop();
  }

  hostUpdated(): void {
    if (this.options.seconds() === null) this.stop();
    else if (this.#timer === undefined) this.#wait();
  }

  /** Somebody is there. */
  stay(): void {
    this.stop();
    this.host.requestUpdate();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#warning = false;
  }

  /** A touch beside the question is no answer to it: the next person may have laid a hand on the screen. */
  readonly #seen = (): void => {
    if (!this.#warning && this.#timer !== undefined) this.#wait();
  };

  #wait(): void {
    clearTimeout(this.#timer);
    const seconds = this.options.seconds();
    if (seconds === null) return;
    this.#timer = setTimeout(() => this.#warn(), seconds * 1000);
  }

  #warn(): void {
    this.#warning = true;
    this.#timer = setTimeout(() => {
      this.stop();
      this.options.clear();
    }, this.options.warningSeconds() * 1000);
    this.host.requestUpdate();
  }
}
