/** Dutch addresses as registers write them, and the one form in which two of them are the same home. */
import type { HouseholdRecord } from '../records/records.js';

export type HomeAddress = HouseholdRecord['address'];

export interface HouseNumber {
  readonly number: string;
  readonly addition: string | null;
}

/** `1234ab` → `1234 AB`; null when it is no Dutch postcode. SA, SD and SS are never given out. */
export function readPostcode(text: string): string | null {
  const [, digits, letters] = /^([1-9]\d{3})\s?([A-Z]{2})$/u.exec(text.toUpperCase()) ?? [];
  if (digits === undefined || letters === undefined || /^S[ADS]$/u.test(letters)) return null;
  return `${digits} ${letters}`;
}

/** `12a`, `12-A`, `12 hs`, `12 bis`, `12 III`, `12-3 hoog` and the bare number; null for anything else. */
export function readHouseNumber(text: string): HouseNumber | null {
  // A number out of a spreadsheet can end in `.0`.
  const [, digits, rest] = /^(\d{1,5})(?!\d)(?:[.,]0+$)?(.*)$/u.exec(text) ?? [];
  if (digits === undefined || rest === undefined || Number(digits) === 0) return null;
  const addition = readAddition(rest);
  return addition === undefined ? null : { number: String(Number(digits)), addition };
}

/** Null for none, undefined for what is no addition. */
export function readAddition(text: string): string | null | undefined {
  const addition = text
    .replace(/^[\s\-/.,]+/u, '')
    .replace(/[\s\-/.]+/gu, ' ')
    .trim()
    .toUpperCase();
  if (addition === '') return null;
  return /^[A-Z0-9](?:[A-Z0-9 ]{0,9})$/u.test(addition) ? addition : undefined;
}

/** The parts that were found in an address of one cell: `Voorbeeldstraat 12-A, 1234 AB Dorp`. */
export function readAddressLine(text: string): Partial<HomeAddress> | null {
  const postcode = /(?:^|[\s,])([1-9]\d{3}\s?[A-Za-z]{2})(?=$|[\s,])/u.exec(text);
  const before = postcode ? text.slice(0, postcode.index) : (text.split(',')[0] ?? '');
  const after = postcode ? text.slice(postcode.index + postcode[0].length) : text.split(',').slice(1).join(',');
  const line = before.replace(/[\s,]+$/u, '');
  const at = whereNumberBegins(line);
  if (at === null) return null;
  const house = readHouseNumber(line.slice(at));
  if (!house) return null;
  const read = postcode ? readPostcode(postcode[1] ?? '') : null;
  const town = after.replace(/^[\s,]+/u, '').trim();
  return { street: line.slice(0, at).trim(), ...house, ...(read && { postcode: read }), ...(town && { town }) };
}

/** The first number behind the street, unless that is a year in its name: `Plein 1940 12 A`. */
function whereNumberBegins(line: string): number | null {
  const [first, second] = [...line.matchAll(/\s(\d{1,5})/gu)];
  if (!first) return null;
  return (second && isYear(first[1] ?? '') ? second.index : first.index) + 1;
}

const isYear = (digits: string): boolean => /^(?:1[89]|20)\d\d$/u.test(digits);

const FLOORS: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5', VI: '6' };

/** The same for `12 III`, `12-3` and `12 3-hoog`, and for `hs`, `huis` and `h`; never shown. */
export function homeKey({ postcode, number, addition }: Pick<HomeAddress, 'postcode' | 'number' | 'addition'>): string {
  const plain = (addition ?? '').replace(/[^A-Z0-9]/gu, '');
  const floor = plain.replace(/HOOG$/u, '').replace(/^(?:HUIS|HS)$/u, 'H');
  return `${postcode.replace(' ', '')} ${number} ${FLOORS[floor] ?? floor}`.trim();
}
