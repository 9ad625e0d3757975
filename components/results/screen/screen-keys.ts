/**
 * Owns the keys of the big screen: arrows, space, Home and End, and the page keys of a remote clicker. Whoever presents
 * has not clicked anything first, so keys that nobody else wants count as well, as long as the tag fills most of the
 * window. A key that leads nowhere (the last card is there) is left to the page, which scrolls. `B` and `.` make it black.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { stepOf, usesKeysItself, type Step } from '../../shared/presenter-keys.js';
import { fillsScreen } from './full-screen.js';

/** What a remote clicker sends to make the screen black, and what presenters know by heart. */
const BLANK = new Set(['b', 'B', '.']);

export class ScreenKeys implements ReactiveController {
  constructor(
    private readonly host: ReactiveElement,
    private readonly options: {
      readonly active: () => boolean;
      readonly direction: () => 'ltr' | 'rtl';
      /** Whether there was anywhere to go. */
      readonly step: (step: Step) => boolean;
      readonly blank: () => void;
    },
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || !this.options.active()) return;
    if (BLANK.has(event.key)) return this.#onBlank(event);
    const step = stepOf(event, this.options.direction() === 'rtl');
    if (!step) return;
    if (!this.#isOurs(event)) return;
    if (this.options.step(step)) event.preventDefault();
  };

  /** A letter is a key of whoever has the focus alone: a page may use letters itself (WCAG 2.1.4). */
  #onBlank(event: KeyboardEvent): void {
    if (usesKeysItself(event.composedPath()[0])) return;
    if (!event.composedPath().includes(this.host) && !fillsScreen(this.host)) return;
    event.preventDefault();
    this.options.blank();
  }

  #isOurs(event: KeyboardEvent): boolean {
    if (event.composedPath().includes(this.host) || fillsScreen(this.host)) return true;
    const { top, bottom } = this.host.getBoundingClientRect();
    const seen = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
    return event.target === document.body && seen > window.innerHeight / 2;
  }
}
