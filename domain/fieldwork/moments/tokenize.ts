/** Takes a typed moment apart into tokens, Dutch and English through each other: an interviewer writes as it comes. */
import { dutchWords } from './dutch-words.js';
import { englishWords } from './english-words.js';
import type { Token } from './token.js';

const WORDS = new Map<string, Token | null>([...Object.entries(englishWords), ...Object.entries(dutchWords)]);

/** Longer than any appointment; what is pasted by mistake is not searched. */
export const LONGEST_MOMENT = 120;

const DAY_WITH_PART =
  /^(morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|van)(ochtend|morgen|middag|namiddag|avond|vroeg)$/u;

/** `text` is at most `LONGEST_MOMENT` long. */
export function tokenize(text: string): readonly Token[] {
  const spaced = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/\b([ap])\.m\b\.?/gu, '$1m')
    .replace(/(\d)\s*(am|pm)\b/gu, '$1 $2')
    .replace(/\b(\d{1,2})[uh](\d{2})\b/gu, '$1:$2')
    .replace(/(\d)(uur|u|h|min)\b/gu, '$1 $2')
    .replace(/\btonight\b/gu, 'this evening')
    .replace(/\bhalf(een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\b/gu, 'half $1')
    .replace(/\b(twenty|thirty) (first|(?:one|two|three|four|five|six|seven|eight|nine)\b)/gu, '$1-$2')
    // "over een uur of twee" is in about two hours, "om een uur of zeven" is about seven.
    .replace(/\bover een uur of (\S+)/gu, 'over $1 uur')
    .replace(/\been uur of (?=\S)/gu, '')
    .replace(/[,;()!?]/gu, ' ');
  const tokens = spaced.split(/\s+/u).flatMap((word) => tokensOf(word.replace(/\.$/u, '')));
  return tokens
    .filter((token, index) => !isArticle(token, tokens[index + 1]))
    .map((token, index, all) =>
      token.kind === 'from' && !hasBegin(token, all[index + 1]) ? unknown(token.word) : token,
    );
}

const unknown = (word: string): Token => ({ kind: 'unknown', word });

/** "na zeven", "a week from tuesday"; not "na het eten", of which nobody knows when that is. */
const hasBegin = ({ word }: { readonly word: string }, next: Token | undefined): boolean =>
  next !== undefined &&
  (['number', 'clock', 'half', 'quarter'].includes(next.kind) || (word === 'from' && next.kind === 'weekday'));

/** "een half uur", "a quarter to three": one, said of a part, counts nothing. */
const isArticle = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'number' && token.value === 1 && (next?.kind === 'half' || next?.kind === 'quarter');

function tokensOf(word: string): readonly Token[] {
  if (word === '') return [];
  const known = WORDS.get(word);
  if (known !== undefined) return known === null ? [] : [known];
  const compound = DAY_WITH_PART.exec(word);
  if (compound) return compoundDay(compound[1] ?? '', compound[2] ?? '');
  return [clock(word) ?? date(word) ?? number(word) ?? unknown(word)];
}

/** "donderdagavond", "morgenochtend", "vanmiddag". */
function compoundDay(day: string, part: string): readonly Token[] {
  return [
    ...(day === 'van' ? [{ kind: 'day', offset: 0 } as const] : tokensOf(day)),
    ...tokensOf(part === 'morgen' ? 'ochtend' : part),
  ];
}

function clock(word: string): Token | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/u.exec(word) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const [hour, minute] = [Number(hours), Number(minutes)];
  return hour < 24 && minute < 60 ? { kind: 'clock', hour, minute, padded: hours.length === 2 } : null;
}

/** `2026-12-03`, and the day first in everything else, as in the Netherlands: `3-12`, `3/12/26`. */
function date(word: string): Token | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(word);
  if (iso) return { kind: 'date', day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) };
  const [, day, month, year] = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/u.exec(word) ?? [];
  if (day === undefined) return null;
  const written = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
  return { kind: 'date', day: Number(day), month: Number(month), year: written };
}

function number(word: string): Token | null {
  const [, digits, ending] = /^(\d{1,4})(e|de|ste|st|nd|rd|th)?$/u.exec(word) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits);
  if (ending !== undefined) return { kind: 'ordinal', value };
  return { kind: 'number', value, language: null, ...(digits.length === 4 && { four: true }) };
}
