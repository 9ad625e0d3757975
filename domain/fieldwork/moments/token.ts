/** What the words of a typed moment can be, whichever language they are in. */

export type MomentLanguage = 'nl' | 'en';

/** A part of the day as people make appointments in it; `am` and `pm` are halves of it. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'am' | 'pm';

/** Words that mean themselves. `over` is Dutch for both "past" and "in"; the form it stands in decides. */
export type Marker =
  | 'half'
  | 'quarter'
  | 'to'
  | 'past'
  | 'over'
  | 'in'
  | 'and'
  | 'next'
  | 'this'
  | 'after'
  | 'between'
  | 'until'
  /** "vroeg", "begin van", "eind van": which end of a part of the day. `early` by itself is the morning. */
  | 'early'
  | 'begin'
  | 'late'
  | 'weekend';

export type Token =
  /** `language` is null for digits, of which `four` is a time without its colon, or a year. */
  | { readonly kind: 'number'; readonly value: number; readonly language: MomentLanguage | null; readonly four?: true }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** `padded`: typed with two digits before the colon, as on a clock of 24 hours. */
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly padded: boolean }
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year: number | null }
  /** Monday is 1. */
  | { readonly kind: 'weekday'; readonly value: number }
  | { readonly kind: 'month'; readonly value: number }
  /** Days from today. */
  | { readonly kind: 'day'; readonly offset: number }
  | { readonly kind: 'part'; readonly part: DayPart }
  /** One of these is so many minutes, or so many days. */
  | { readonly kind: 'unit'; readonly unit: 'minute' | 'hour' | 'day' | 'week'; readonly count: number }
  /** Which of two when the clock shows it twice: the first is summer time. */
  | { readonly kind: 'season'; readonly which: 'first' | 'second' }
  /** "na", "vanaf": what comes is the earliest. */
  | { readonly kind: 'from'; readonly word: string }
  | { readonly kind: Marker }
  | { readonly kind: 'unknown'; readonly word: string };

export type TokenKind = Token['kind'];

/** What each word of a language stands for; null for words that add nothing ("om", "at"). */
export type Words = Readonly<Record<string, Token | null>>;

/** Numbers in words: a list where a word stands at its own value, and the ones beyond. */
export const numberWords = (
  language: MomentLanguage,
  inOrder: string,
  beyond: Readonly<Record<string, number>>,
): Words =>
  Object.fromEntries(
    [...inOrder.split(' ').map((word, value): [string, number] => [word, value]), ...Object.entries(beyond)].map(
      ([word, value]) => [word, { kind: 'number', value, language }],
    ),
  );

/** "first", "eerste": a list where a word stands at one less than its value. */
export const ordinalWords = (inOrder: readonly string[]): Words =>
  Object.fromEntries(inOrder.map((word, index) => [word, { kind: 'ordinal', value: index + 1 }]));

/** Lists of synonyms: the n-th entry holds the words for n + 1, separated by spaces. */
export const countedWords = (kind: 'weekday' | 'month', entries: readonly string[]): Words =>
  Object.fromEntries(
    entries.flatMap((synonyms, index) => synonyms.split(' ').map((word) => [word, { kind, value: index + 1 }])),
  );

/** The same token for each of the words, separated by spaces. */
export const wordsFor = (words: string, token: Token | null): Words =>
  Object.fromEntries(words.split(' ').map((word) => [word, token]));
