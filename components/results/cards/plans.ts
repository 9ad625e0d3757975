/**
 * "What will be done with it", of one result: what the page says goes before what the release says. A text may come with
 * who does it and when.
 */
import { textIn, type LocalizedText } from '../../../domain/localized-text.js';
import type { ResultPromise } from '../../../domain/study/promise.js';
import { writePromise, type WrittenPromise } from '../written-promise.js';
import type { ResultCard } from './result-card.js';

/** A promise of a page; a bare text is for every language. */
export interface PlannedPromise {
  readonly text: string | LocalizedText;
  readonly by?: string | LocalizedText;
  /** A month or a day: `2027-03`, `2027-03-15`. */
  readonly when?: string;
}

/** By the name of a question, a measure or a domain. */
export type Plans = Readonly<Record<string, string | LocalizedText | PlannedPromise>>;

/** The plan for a card in the language, or in the first one there is. What is not a text in the attribute is no plan. */
export function planFor(
  plans: unknown,
  promises: readonly ResultPromise[],
  { id, domain }: ResultCard,
  language: string,
): WrittenPromise | null {
  for (const key of [id, domain]) {
    if (key === null) continue;
    const found = planned(isRecord(plans) ? plans[key] : undefined, language);
    if (found) return found;
    const promise = promises.find(({ about }) => about === key);
    if (promise) return writePromise(promise, language);
  }
  return null;
}

function planned(found: unknown, language: string): WrittenPromise | null {
  if (!isRecord(found) || !('text' in found)) return isText(found) ? bare(found, language) : null;
  const { text, by, when } = found;
  if (!isText(text) || bare(text, language) === null) return null;
  return writePromise(
    { text: texts(text), by: isText(by) ? texts(by) : null, when: typeof when === 'string' ? when : null },
    language,
  );
}

function bare(text: string | Readonly<Record<string, unknown>>, language: string): WrittenPromise | null {
  const written = textIn(texts(text), language);
  return written === '' ? null : { text: written, who: null };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string | Readonly<Record<string, unknown>> =>
  typeof value === 'string' || isRecord(value);

const texts = (value: string | Readonly<Record<string, unknown>>): LocalizedText =>
  typeof value === 'string'
    ? { und: value }
    : Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      );
