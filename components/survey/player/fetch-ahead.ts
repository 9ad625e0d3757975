/**
 * Fetches beside the engine what a questionnaire will ask for as soon as the engine is there: its words and its less
 * common types. One round trip less. Whatever does not come is asked for again, and told, when it is needed.
 */
import { FURTHER, furtherTypesIn } from '../questions/further-types.js';
import { baseOf, ENGINES, ourLanguage, OURS } from './word-sources.js';

/** @param definition SurveyJS JSON, parsed or as text; a text that is no JSON names no types */
export function fetchAhead(language: string, definition: string | object | undefined): void {
  const types = furtherTypesIn(parsed(definition));
  const wanted = [OURS[ourLanguage(language)], ENGINES[baseOf(language)], ...[...types].map((type) => FURTHER[type])];
  for (const fetch of wanted) fetch?.().catch(() => undefined);
}

function parsed(definition: string | object | undefined): unknown {
  if (typeof definition !== 'string') return definition;
  try {
    return JSON.parse(definition);
  } catch {
    return undefined;
  }
}
