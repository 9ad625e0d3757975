/** The keys of whoever presents: arrows, space, Home and End, and the page keys of a remote clicker. */

export type Step = 'next' | 'previous' | 'first' | 'last';

const KEYS: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** What does something of its own with these keys. */
const OWN_KEYS = 'select, input, textarea, summary, [contenteditable], [role=slider], [role=listbox]';

/** Whether a key is used by what it was pressed on: a field, a list. */
export const usesKeysItself = (target: EventTarget | undefined): boolean =>
  !(target instanceof Element) || target.matches(OWN_KEYS);

/** Where a key leads; null for any other key, for a combination, and where something else wants it. */
export function stepOf(event: KeyboardEvent, rightToLeft: boolean): Step | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return null;
  const [target] = event.composedPath();
  if (usesKeysItself(target)) return null;
  // Space on a button presses it.
  if (event.key === ' ' && target instanceof Element && target.matches('button, a[href]')) return null;
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
    return event.key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight') ? 'next' : 'previous';
  return KEYS[event.key] ?? null;
}
