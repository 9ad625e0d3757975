/** An interviewer's hands on a test page: keys go where the focus is, and a field writes what nobody used up. */
import { until } from './until.js';
import type { MountedSurvey } from './mount-survey.js';
import { press } from './keys.js';

/** Where the keyboard is: in the questionnaire, or nowhere. */
export function focused(root: ShadowRoot): Element {
  return root.activeElement ?? document.activeElement ?? document.body;
}

const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !['radio', 'checkbox', 'range', 'file', 'color'].includes(element.type));

/** What a field of numbers shows and does not yet count: `48.` */
const half = new WeakMap<Element, string>();

/** What a browser does of itself with a key in a field. */
function writeInto(field: HTMLInputElement | HTMLTextAreaElement, key: string): void {
  const value = field.value === '' ? (half.get(field) ?? '') : field.value;
  if (key === 'Backspace') field.value = value.slice(0, -1);
  else if (key.length === 1) field.value = value + key;
  else return;
  const text = key === 'Backspace' ? value.slice(0, -1) : value + key;
  half.set(field, field.value === text ? '' : text);
  field.addEventListener('blur', () => half.delete(field), { once: true });
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: key }));
}

const NUMPAD: Readonly<Record<string, string>> = { '-': 'Subtract', '*': 'Multiply', '/': 'Divide', '+': 'Add' };

/** One key at the place where the keyboard is now. */
export function pressKey(root: ShadowRoot, key: string, more: KeyboardEventInit = {}): void {
  const target = focused(root);
  if (!press(target, key, more) && isField(target)) writeInto(target, key);
}

/** As on the keys to the right of a keyboard. */
export const numpad = (key: string): KeyboardEventInit => ({ code: `Numpad${NUMPAD[key] ?? key}` });

/** Letters and digits, one by one; `⏎` is Enter, `←` Backspace, `⎋` Escape. */
export function* keysIn(text: string): Generator<string> {
  for (const sign of text) yield { '⏎': 'Enter', '←': 'Backspace', '⎋': 'Escape', '⌦': 'Delete' }[sign] ?? sign;
}

/** All at once: nothing is waited for. */
export function typeAtOnce(root: ShadowRoot, text: string): void {
  for (const key of keysIn(text)) pressKey(root, key);
}

/** As somebody who looks at the screen before each key. */
export async function typeSlowly(mounted: MountedSurvey, text: string): Promise<void> {
  for (const key of keysIn(text)) {
    pressKey(mounted.root, key);
    await calm(mounted);
  }
}

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** As `until`, for what is mostly done within a few tasks: thousands of keys are typed here, and a frame each adds up. */
async function untilSoon(condition: () => boolean, seconds?: number): Promise<void> {
  for (let task = 0; task < 20 && !condition(); task++) await nextTask();
  await until(condition, seconds);
}

/** Until every key was done and the focus is on what is asked. */
export async function calm({ root, settled }: MountedSurvey): Promise<void> {
  await settled();
  await untilSoon(() => root.querySelector('renovation-survey-key-line[data-waits]') === null, 10);
  await settled();
  const asked = root.querySelector('[data-asked]');
  if (asked) await untilSoon(() => root.querySelector('[data-asked]')?.matches(':focus-within, :focus') ?? true);
}
