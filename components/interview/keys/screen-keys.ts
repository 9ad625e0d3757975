/**
 * The keys of a screen: heard while the screen is there and the keyboard is in it, or nowhere. Owns when a key is a
 * command and when it is text or belongs to a button; what a key does is the screen's.
 */
import type { ReactiveController, ReactiveElement } from 'lit';

/** Does what the key means; false when it means nothing here. */
export type KeyHandler = (key: string, event: KeyboardEvent) => boolean;

export class ScreenKeys implements ReactiveController {
  constructor(
    private readonly host: ReactiveElement,
    private readonly handle: KeyHandler,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#heard);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#heard);
  }

  readonly #heard = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    const [target] = path;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!path.includes(this.host) && target !== document.body && target !== document.documentElement) return;
    if (target instanceof Element && owns(target, event.key)) return;
    if (this.handle(event.key, event)) event.preventDefault();
  };
}

/** Whether the element with the keyboard has its own meaning for the key: text for a field, a press for a button. */
function owns(target: Element, key: string): boolean {
  // A dialog is closed by its own Escape: were it the screen's as well, a call would end behind the list of its keys.
  if (target.closest('dialog[open]')) return true;
  if (key === 'Escape') return target.localName === 'select';
  if (target.matches('textarea, select, [contenteditable]:not([contenteditable=false])')) return true;
  if (target instanceof HTMLInputElement) return ownsInput(target, key);
  const presses = key === 'Enter' || key === ' ';
  return presses && target.matches('button, a[href], summary, [role=button]');
}

/** Enter in a field of one line belongs to its form, which the screen listens to as well. */
const ownsInput = ({ type }: HTMLInputElement, key: string): boolean =>
  type === 'checkbox' || type === 'radio' ? key === ' ' || key.startsWith('Arrow') : true;
