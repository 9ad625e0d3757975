/**
 * Counts how often a text of survey-core was made, written, or handed to somebody who words it. Whoever has looked at
 * what is written may go by that until the count is another one.
 */
import { Base, LocalizableString } from 'survey-core';

let changes = 0;
let isCounting = false;

/** How many changes there were; the difference is what counts, not the number. */
export const textChanges = (): number => changes;

/** The ways by which survey-core writes; its types keep some of them to themselves. */
const WRITES = ['setJson', 'setValue', 'deleteValue'] as const;

const WORDED = Symbol('onGetTextCallback');

const reworded = new WeakSet();

/** Whether somebody else words a text than survey-core, which had it first. */
export const isReworded = (text: object): boolean => reworded.has(text);

type Method = (this: unknown, ...given: unknown[]) => unknown;

function countCalls(prototype: object, name: string): void {
  const method = Reflect.get(prototype, name) as Method;
  Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]) {
    changes += 1;
    return method.apply(this, given);
  });
}

/** To be called before the first survey is made. Texts of every survey of the copy are counted, and are as ever. */
export function countTextChanges(): void {
  if (isCounting) return;
  isCounting = true;
  for (const name of WRITES) countCalls(LocalizableString.prototype, name);
  countCalls(Base.prototype, 'createLocalizableStringCore');
  Object.defineProperty(LocalizableString.prototype, 'onGetTextCallback', {
    configurable: true,
    get(this: Record<symbol, unknown>) {
      return this[WORDED];
    },
    set(this: Record<symbol, unknown>, worded: unknown) {
      changes += 1;
      if (this[WORDED] !== undefined) reworded.add(this);
      this[WORDED] = worded;
    },
  });
}
