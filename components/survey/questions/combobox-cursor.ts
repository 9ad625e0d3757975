/** Where the keyboard stands in an open list, and how much of a long list is drawn so far. Knows nothing of elements. */
import type { ItemValue } from 'survey-core';
import { plainText } from '../rendering/plain-text.js';

/** How many choices are drawn at once, and again each time the end comes in sight. */
const PART = 100;
/** Letters within this many milliseconds of each other spell one word. */
const WORD = 700;

export class ComboboxCursor {
  #at: ItemValue | undefined;
  #drawn = PART;
  #byKey = false;
  #word = { letters: '', time: -Infinity };

  constructor(private readonly items: () => readonly ItemValue[]) {}

  /** The choice that Enter would choose. */
  get at(): ItemValue | undefined {
    return this.#at;
  }

  /** Whether a key brought it there. */
  get byKey(): boolean {
    return this.#byKey;
  }

  get drawn(): number {
    return this.#drawn;
  }

  start(item?: ItemValue): void {
    this.#byKey = false;
    this.#drawn = PART;
    this.#go(item);
  }

  move(by: number): void {
    const items = this.items();
    const from = this.#at ? items.indexOf(this.#at) : by > 0 ? -1 : items.length;
    this.#byKey = true;
    this.#go(items[Math.max(0, Math.min(items.length - 1, from + by))]);
  }

  moveTo(end: 'first' | 'last'): void {
    this.#byKey = true;
    this.#go(this.items().at(end === 'first' ? 0 : -1));
  }

  /** Goes to the next choice that begins with what is being spelt. `time` in milliseconds, as of an event. */
  find(letter: string, time: number): void {
    const goesOn = time - this.#word.time < WORD;
    const letters = (goesOn ? this.#word.letters : '') + letter.toLowerCase();
    this.#word = { letters, time };
    // The same letter again and again walks through the choices that begin with it.
    const isOneLetter = letters === letters.charAt(0).repeat(letters.length);
    const sought = isOneLetter ? letters.charAt(0) : letters;
    const items = this.items();
    const from = (this.#at ? items.indexOf(this.#at) : -1) + (isOneLetter ? 1 : 0);
    const found = [...items.slice(Math.max(from, 0)), ...items].find((item) =>
      plainText(item.locText).toLowerCase().startsWith(sought),
    );
    this.#byKey = true;
    if (found) this.#go(found);
  }

  /** The list changed. `seek`: somebody searches, and means the first that fits. */
  keep(seek: boolean): void {
    const items = this.items();
    if (this.#at && !items.includes(this.#at)) this.#at = undefined;
    if (seek) this.#at ??= items.find((item) => item.isEnabled);
  }

  /** The end of what is drawn came in sight. True when there is more to draw. */
  drawMore(): boolean {
    if (this.#drawn >= this.items().length) return false;
    this.#drawn += PART;
    return true;
  }

  #go(item: ItemValue | undefined): void {
    this.#at = item;
    if (item) this.#drawn = Math.max(this.#drawn, this.items().indexOf(item) + PART / 2);
  }
}
