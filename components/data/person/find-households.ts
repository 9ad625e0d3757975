/** Finds a household by what somebody says or shows: part of an address or name, or the code on the letter. */
import type { HouseholdRecord } from '../../../domain/records/records.js';
import { readAccessCode } from '../../../domain/study/access-code.js';
import { addressOf, townOf } from '../../casework/names.js';

/** Without accents, in small letters. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whoever stands in the register, with what they can be found by: worked out once, looked through often. */
export class HouseholdFinder {
  readonly #entries: readonly { readonly household: HouseholdRecord; readonly text: string }[];

  constructor(households: readonly HouseholdRecord[]) {
    const order = new Intl.Collator('nl', { numeric: true });
    this.#entries = households
      .map((household) => ({ household, address: `${addressOf(household)} ${townOf(household)}` }))
      .sort((one, other) => order.compare(one.address, other.address))
      .map(({ household, address }) => ({
        household,
        text: plain([address, household.name, ...(household.residents ?? [])].filter(Boolean).join(' ')),
      }));
  }

  get size(): number {
    return this.#entries.length;
  }

  /** In the order of their addresses. */
  find(typed: string): readonly HouseholdRecord[] {
    const code = readAccessCode(typed);
    const byCode = this.#entries.filter(
      ({ household: { accessCode } }) =>
        accessCode !== null &&
        accessCode !== '' &&
        (accessCode === typed.trim() || (code.ok && accessCode === code.value)),
    );
    if (byCode.length > 0) return byCode.map(({ household }) => household);
    const words = plain(typed)
      .split(/[\s,]+/u)
      .filter(Boolean);
    if (words.length === 0) return [];
    return this.#entries.filter((entry) => hasWords(entry, words)).map(({ household }) => household);
  }
}

/** `12` is number 12, or 120 while it is typed; not every home in 1234 AB. `12-a` is number 12, addition A. */
function hasWords(
  { household, text }: { readonly household: HouseholdRecord; readonly text: string },
  words: readonly string[],
): boolean {
  const { number, addition } = household.address;
  const whole = plain(`${number}${addition ?? ''}`);
  return words.every((word) =>
    /^\d{1,3}(-?\p{L})?$/u.test(word) ? whole.startsWith(word.replace('-', '')) : isIn(text, word),
  );
}

/** A letter is the name of a building or an addition, and not any letter. */
const isIn = (text: string, word: string): boolean =>
  word.length === 1 ? text.split(/[^\p{L}\p{N}]+/u).includes(word) : text.includes(word);
