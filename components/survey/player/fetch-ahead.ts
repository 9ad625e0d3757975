/**
 * Fetches beside the engine what a questionnaire will ask for as soon as the engine is there: its words and its less
 * common types. One round trip less. Whatever does not come is asked for again, and told, when it is needed.
 */
import { FURTHER, type FurtherType } from '../questions/further-types.js';
import { baseOf, ENGINES, ourLanguage, OURS } from './word-sources.js';

export function fetchAhead(language: string, types: Iterable<FurtherType>): void {
  const wanted = [OURS[ourLanguage(language)], ENGINES[baseOf(language)], ...[...types].map((type) => FURTHER[type])];
  for (const fetch of wanted) fetch?.().catch(() => undefined);
}
