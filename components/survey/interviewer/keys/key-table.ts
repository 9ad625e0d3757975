/**
 * Which key does what while an interviewer asks. The letters stand for a word in both languages of the staff: D "don't
 * know", "dat weet ik niet"; R "refused", "reageert niet"; N "note", "notitie"; B "break off", "breekt af"; A
 * "appointment", "afspraak".
 */
export type KeyAction =
  'next' | 'back' | 'dont-know' | 'refused' | 'note' | 'break-off' | 'appointment' | 'leave-text' | 'help';

/** As the browser names them (`KeyboardEvent.key`), letters in small. */
export const KEYS: Readonly<Record<KeyAction, string>> = {
  next: 'Enter',
  back: 'Backspace',
  'dont-know': 'd',
  refused: 'r',
  note: 'n',
  'break-off': 'b',
  appointment: 'a',
  'leave-text': 'Escape',
  help: '?',
};

const ACTIONS = new Map(Object.entries(KEYS).map(([action, key]) => [key, action as KeyAction]));

export const actionOf = (key: string): KeyAction | undefined => ACTIONS.get(key.length === 1 ? key.toLowerCase() : key);
