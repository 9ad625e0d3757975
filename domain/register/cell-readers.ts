/** Reads what single cells say: telephone numbers, languages, dates, yes and no. */
// All metadata: the smaller sets know lengths only, and pass 06-02345678. It loads with the import, 40 KB gzip.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { fail, succeed, type Result } from '../failure.js';
import type { Moment } from '../records/records.js';

export type PhoneFault = 'phone-wrong' | 'phone-rounded';

/**
 * The numbers of one cell as E.164 (`+31612345678`); a number without its leading zero is read as a Dutch one. A note
 * in brackets is left out. `phone-rounded`: a spreadsheet turned it into 6,12E+08, and the digits are lost.
 */
export function readPhones(text: string): Result<readonly string[], PhoneFault> {
  if (/\d[.,]?\d*e\+?\d+/iu.test(text)) return fail('phone-rounded');
  const numbers: string[] = [];
  for (const part of text.split(/[;,/\n|]| of | or | en | and /u)) {
    if (part.trim() === '') continue;
    const bare = part
      .replace(/\([^()0-9+]*\)/gu, ' ')
      .replace(/\(0\)/gu, '')
      .trim();
    // Letters in a number spell nothing here; they are a slip or a note that nobody set apart.
    const read = /[a-z]/iu.test(bare) ? undefined : parsePhoneNumberFromString(bare.replace(/\.0$/u, ''), 'NL');
    if (!read?.isValid()) return fail('phone-wrong');
    if (!numbers.includes(read.number)) numbers.push(read.number);
  }
  return succeed(numbers);
}

/** Languages that residents of Dutch estates speak; a valid tag of any other is read as well. */
const SPOKEN =
  'nl en tr ar pl fy de fr es pt it ro bg hu uk ru so ti am fa prs ps ku ckb zgh ary pap srn zh yue vi ur hi pa ta th id sr hr bs sq el he sw ha yo ka hy az';

/** Words that no dictionary of languages has. */
const CALLED: Readonly<Record<string, string>> = {
  marokkaans: 'ary',
  moroccan: 'ary',
  darija: 'ary',
  berbers: 'zgh',
  berber: 'zgh',
  tamazight: 'zgh',
  farsi: 'fa',
  dari: 'prs',
  kurmanji: 'ku',
  sorani: 'ckb',
  sranantongo: 'srn',
  surinaams: 'srn',
  mandarijn: 'zh',
  kantonees: 'yue',
  fries: 'fy',
  dut: 'nl',
};

let names: ReadonlyMap<string, string> | undefined;

/** BCP 47 (`nl`), from a tag or from the language's name in Dutch, English or itself; null when it is none. */
export function readLanguage(text: string): string | null {
  const word = text.toLowerCase().trim();
  const called = CALLED[word] ?? (names ??= languageNames()).get(word);
  if (called !== undefined) return called;
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,2}$/u.test(word)) return null;
  try {
    const [tag] = Intl.getCanonicalLocales(word.replace('_', '-'));
    const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return tag !== undefined && known.of(tag.split('-')[0] ?? tag) !== undefined ? tag : null;
  } catch {
    // The platform throws for a tag that is not well formed.
    return null;
  }
}

function languageNames(): ReadonlyMap<string, string> {
  const tags = SPOKEN.split(' ');
  const found = new Map<string, string>();
  for (const tag of tags) {
    found.set(tag, tag);
    for (const language of ['nl', 'en', tag]) {
      const name = new Intl.DisplayNames(language, { type: 'language' }).of(tag);
      if (name) found.set(name.toLowerCase(), tag);
    }
  }
  return found;
}

/** `31-12-2026`, `2026-12-31`, `31/12/2026`: that day, as the moment it begins in UTC; null when it is no date. */
export function readDay(text: string): Moment | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/u.exec(text);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: .*)?$/u.exec(text);
  const [year, month, day] = iso ? iso.slice(1).map(Number) : (dutch?.slice(1).map(Number).reverse() ?? []);
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString() : null;
}

/** Null when it is neither. */
export function readYesNo(text: string): boolean | null {
  if (/^(?:ja|j|yes|y|x|1|waar|true)$/iu.test(text)) return true;
  return /^(?:nee|n|no|0|onwaar|false|-)$/iu.test(text) ? false : null;
}
