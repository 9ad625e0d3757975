/** Finds cases by what an interviewer hears or reads: part of a name, an address, a telephone number. */
import type { HouseholdRecord } from '../../../domain/records/records.js';
import type { CaseBook } from '../../casework/case-book.js';
import { addressOf, townOf } from '../../casework/names.js';

/** Without accents, in small letters. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const digits = (text: string): string => text.replace(/\D/g, '').replace(/^(?:00)?31|^0/, '');

/** A number is typed with or without its zero or country, spaces and dashes. */
const FEWEST_DIGITS = 4;

/** Cases whose household has every word that was typed, or the number. In the order of their addresses. */
export function findCases(book: CaseBook, typed: string): readonly string[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const number = /^[\d\s+()-]+$/.test(typed) ? digits(typed) : '';
  const found: { readonly id: string; readonly household: HouseholdRecord }[] = [];
  for (const id of book.states.keys()) {
    const household = book.household(id);
    if (household && (hasWords(household, words) || hasNumber(household, number))) found.push({ id, household });
  }
  const order = new Intl.Collator('nl', { numeric: true });
  found.sort((a, b) => order.compare(addressOf(a.household), addressOf(b.household)));
  return found.map(({ id }) => id);
}

function hasWords(household: HouseholdRecord, words: readonly string[]): boolean {
  const text = plain(
    [household.name, addressOf(household), townOf(household), household.temporaryAddress].filter(Boolean).join(' '),
  );
  const places = text.split(/[^\p{L}\p{N}]+/u);
  // `12` is number 12, or 120 while it is typed; not every home in 1234 AB.
  const has = (word: string): boolean =>
    /^\d{1,3}$/u.test(word) ? household.address.number.startsWith(word) || places.includes(word) : text.includes(word);
  return words.every(has);
}

const hasNumber = ({ phones }: HouseholdRecord, number: string): boolean =>
  number.length >= FEWEST_DIGITS && phones.some((phone) => digits(phone).includes(number));
