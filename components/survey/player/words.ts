/** The words that questions are drawn with, survey-core's own and ours, one language at a time. */
import { KitError } from '../../../domain/failure.js';
import type { PlayerMessages } from '../locales/player-messages.js';
import { loadEngineWords } from './engine-words.js';
import { ourLanguage, OURS, type OurLanguage } from './word-sources.js';

const known = new Map<OurLanguage, PlayerMessages>();

/** Settles when the words of a language are there. Rejects when ours do not come. */
export async function loadWords(language: string): Promise<void> {
  const ours = ourLanguage(language);
  const [loaded] = await Promise.all([known.has(ours) ? null : OURS[ours](), loadEngineWords(language)]);
  if (loaded) known.set(ours, loaded.messages);
}

/** Our words in a language that was loaded; while they are on their way, or do not come, in the last one that was. */
export function wordsIn(language: string): PlayerMessages {
  const words = known.get(ourLanguage(language)) ?? [...known.values()].at(-1);
  if (!words) throw new KitError('bug/contract', 'A questionnaire is drawn before its words are there.');
  return words;
}
