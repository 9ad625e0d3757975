/** Keys, pressed the way a test can press them: events that our code hears. What a browser does of itself stays out. */

/** Presses and releases a key. True when our code used it up. */
export function press(target: EventTarget, key: string, more: KeyboardEventInit = {}): boolean {
  const options = { key, bubbles: true, cancelable: true, composed: true, ...more };
  const isUsed = !target.dispatchEvent(new KeyboardEvent('keydown', options));
  target.dispatchEvent(new KeyboardEvent('keyup', options));
  return isUsed;
}

/** Writes in a field, as a keyboard would. */
export function write(field: HTMLInputElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
