/**
 * Which key does what while an interviewer asks. The letters stand for a word in both languages of the staff: D "don't
 * know", "dat weet ik niet"; R "refused", "reageert niet"; N "note", "notitie"; B "break off", "breekt af"; A
 * "appointment", "afspraak"; C "comment", "commentaar"; O "open", "openen"; X crosses out. The signs of a numeric
 * keypad are there for whoever has one hand free.
 */
export type KeyAction =
  | 'next'
  | 'back'
  | 'dont-know'
  | 'refused'
  | 'clear'
  | 'comment'
  | 'add'
  | 'remove'
  | 'open'
  | 'note'
  | 'break-off'
  | 'appointment'
  | 'leave-text'
  | 'help';

/** As the browser names them (`KeyboardEvent.key`), letters in small. The first is the one that is shown. */
export const KEYS: Readonly<Record<KeyAction, readonly [string, ...string[]]>> = {
  next: ['Enter'],
  back: ['Backspace', '-'],
  'dont-know': ['d', '*'],
  refused: ['r', '/'],
  clear: ['Delete', '.', ','],
  comment: ['c'],
  add: ['+'],
  remove: ['x'],
  open: ['o'],
  note: ['n'],
  'break-off': ['b'],
  appointment: ['a'],
  'leave-text': ['Escape'],
  help: ['?'],
};

const ACTIONS = new Map(
  Object.entries(KEYS).flatMap(([action, keys]) => keys.map((key) => [key, action as KeyAction] as const)),
);

/** Signs of the numeric keypad that no number needs; its minus is "back", the one in the row of digits a sign. */
const IN_NUMBERS: ReadonlySet<string> = new Set(['NumpadSubtract', 'NumpadMultiply', 'NumpadDivide', 'NumpadAdd']);

/** A key as it was pressed: `key` and `code` of the browser's event. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
}

export const strokeOf = ({ key, code }: KeyboardEvent): Stroke => ({ key, code });

/** The key's number in any script that a keyboard of this country may write; undefined for everything else. */
export function digitOf({ key }: Stroke): string | undefined {
  const at = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'].map((digits) => digits.indexOf(key)).find((each) => each >= 0);
  return key.length === 1 && at !== undefined ? String(at) : undefined;
}

export const isText = ({ key }: Stroke): boolean => Array.from(key).length === 1;

export const actionOf = ({ key }: Stroke): KeyAction | undefined =>
  ACTIONS.get(isText({ key, code: '' }) ? key.toLowerCase() : key);

/** What a field holds: text, where every letter is text; a number, where letters are keys. */
export type Holds = 'text' | 'number' | 'list';

/** What the key does while somebody writes in a field; undefined where it is written. */
export function actionInField(stroke: Stroke, holds: Holds, isEmpty: boolean): KeyAction | undefined {
  const action = actionOf(stroke);
  if (action === 'next' || action === 'leave-text') return action;
  if (stroke.key === 'Backspace') return isEmpty ? action : undefined;
  if (holds !== 'number') return undefined;
  if (IN_NUMBERS.has(stroke.code)) return action;
  return /^[a-df-z?]$/iu.test(stroke.key) ? action : undefined;
}

/** Whether the key may mean anything here: everything else stays the browser's. */
export const isOurs = (stroke: Stroke): boolean =>
  (isText(stroke) && stroke.key !== ' ') || actionOf(stroke) !== undefined;
