/** Where the keyboard is when a key is pressed, and what that place does with keys of itself. */

/** In something that opened above the questions and has keys of its own. */
export const isElsewhere = (target: Element): boolean =>
  target.closest(
    'dialog, .menu, .popup, .sheet, [role=menu], [role=combobox][aria-expanded=true], [contenteditable]:not([contenteditable=false])',
  ) !== null;

/** Nobody has the keyboard: what had it is gone, or the page was just opened. */
export const isNowhere = (target: Element): boolean =>
  target === target.ownerDocument.body || target === target.ownerDocument.documentElement;

const NOT_WRITTEN: ReadonlySet<string> = new Set(['radio', 'checkbox', 'range', 'color', 'file', 'button', 'submit']);

/** In a field that text is written in. */
export const isWriting = (target: Element): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !NOT_WRITTEN.has(target.type));

/** On something that the key presses. */
export const isPressed = (target: Element, key: string): boolean =>
  key === 'Enter' && target.matches('button, a[href], summary, [role=button], [role=tab]');
