/**
 * A page's own words for a result: the question above the card, and the end of "7 of 10 neighbours …". They count only
 * in the languages that they have: a card is never in two languages at once. The figures stay those of the release.
 */
import type { LocalizedText } from '../../../domain/localized-text.js';

export interface Wording {
  /** "Do you feel safe in the evening?" */
  readonly heading?: LocalizedText;
  /** "feel safe in the evening": follows "About 6 of 10 neighbours". Not for what was chosen most. */
  readonly end?: LocalizedText;
}

/** By the name of a question or measure. */
export type Wordings = Readonly<Record<string, Wording>>;

/** In the language or its base language; null without it, or when the attribute holds something else. */
export function wordingOf(wordings: unknown, subject: string, part: keyof Wording, language: string): string | null {
  const texts = valueAt(valueAt(wordings, subject), part);
  const text = valueAt(texts, language) ?? valueAt(texts, language.split('-')[0] ?? language);
  return typeof text === 'string' && text !== '' ? text : null;
}

const valueAt = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
