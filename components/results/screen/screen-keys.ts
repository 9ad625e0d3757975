/**
 * Owns the keys of the big screen: arrows, space, Home and End, and the page keys of a remote clicker. Whoever presents
 * has not clicked anything first, so keys that nobody else wants count as well, as long as the tag fills most of the
 * window. A key that leads nowhere (the last card is there) is left to the page, which scrolls. `B` and `.` make it black.
 */
import type { ReactiveController, ReactiveElement } from 'lit';

type Step = 'next' | 'previous' | 'first' | 'last';

const KEYS: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** What a remote clicker sends to make the screen black, and what presenters know by heart. */
const BLANK = new Set(['b', 'B', '.']);

/** What does something of its own with these keys. */
const OWN_KEYS = 'select, input, textarea, summary, [contenteditable], [role=slider], [role=listbox]';

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
    const step = this.#stepOf(event.key);
    const [target] = event.composedPath();
    if (BLANK.has(event.key)) return this.#onBlank(event, target);
    if (!step || !(target instanceof Element) || target.matches(OWN_KEYS)) return;
    // Space on a button presses it.
    if (event.key === ' ' && target.matches('button, a[href]')) return;
    if (!this.#isOurs(event)) return;
    if (this.options.step(step)) event.preventDefault();
  };

  /** A letter is a key of whoever has the focus alone: a page may use letters itself (WCAG 2.1.4). */
  #onBlank(event: KeyboardEvent, target: EventTarget | undefined): void {
    if (target instanceof Element && target.matches(OWN_KEYS)) return;
    if (!event.composedPath().includes(this.host) && document.fullscreenElement !== this.host) return;
    event.preventDefault();
    this.options.blank();
  }

  #stepOf(key: string): Step | undefined {
    const forward = this.options.direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'ArrowLeft' || key === 'ArrowRight') return key === forward ? 'next' : 'previous';
    return KEYS[key];
  }

  #isOurs(event: KeyboardEvent): boolean {
    if (event.composedPath().includes(this.host) || document.fullscreenElement === this.host) return true;
    const { top, bottom } = this.host.getBoundingClientRect();
    const seen = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
    return event.target === document.body && seen > window.innerHeight / 2;
  }
}
