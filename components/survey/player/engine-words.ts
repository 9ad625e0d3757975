/** survey-core's own words (buttons, errors, placeholders) per language. */
import { correctEngineWords } from './engine-corrections.js';
import { baseOf, ENGINES } from './word-sources.js';

const loading = new Map<string, Promise<unknown>>();

/** Settles when the words of a language are registered; at once for English, which is built in, and for unknown ones. */
export async function loadEngineWords(language: string): Promise<void> {
  const base = baseOf(language);
  const load = ENGINES[base];
  if (!load) return;
  const known = loading.get(base) ?? load();
  loading.set(base, known);
  try {
    await known;
    correctEngineWords(base);
  } catch {
    loading.delete(base); // asked for again the next time; until then survey-core speaks English
  }
}
