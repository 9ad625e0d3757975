/** "What will be done with it": texts of whoever made the page, per question or domain, in as many languages as there are. */
import { textIn, type LocalizedText } from '../../../domain/localized-text.js';
import type { ResultCard } from './result-card.js';

/** By the name of a question, a measure or a domain. A bare text is for every language. */
export type Plans = Readonly<Record<string, string | LocalizedText>>;

/** The plan for a card in the language, or in the first one there is. What is not a text in the attribute is no plan. */
export function planFor(plans: unknown, { id, domain }: ResultCard, language: string): string | null {
  if (!isRecord(plans)) return null;
  for (const key of [id, domain]) {
    const found = key === null ? undefined : plans[key];
    if (typeof found === 'string' && found !== '') return found;
    if (isRecord(found)) {
      const text = textIn(textsOf(found), language);
      if (text !== '') return text;
    }
  }
  return null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textsOf = (texts: Readonly<Record<string, unknown>>): LocalizedText =>
  Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
