/**
 * Owns the language in which the resident is spoken to in one call, and the words that are ready in it. Where nothing
 * was written down in a language, the interviewer's own words are shown and they say it in their own way.
 */
import type { Language } from '../../../domain/localized-text.js';
import { spokenIn } from './spoken/load-spoken.js';
import type { Spoken } from './spoken/spoken.js';

export class WordsToSay {
  #language: Language | null = null;
  readonly #words = new Map<Language, Spoken | null>();

  constructor(private readonly changed: () => void) {}

  /** The respondent's. */
  get language(): Language | null {
    return this.#language;
  }

  /** Undefined while they are on their way, null where there are none. */
  in(language: Language): Spoken | null | undefined {
    if (!this.#words.has(language)) void this.#load(language);
    return this.#words.get(language);
  }

  speak(language: Language): void {
    this.#language = language;
    this.changed();
  }

  async #load(language: Language): Promise<void> {
    const words = await spokenIn(language).catch(() => null);
    if (this.#words.has(language)) return;
    this.#words.set(language, words);
    this.changed();
  }
}

/** The language of the questionnaire that is nearest to what the household needs; null where it has none of it. */
export function nearestLanguage(needed: Language | null, languages: readonly Language[]): Language | null {
  if (needed === null) return null;
  const base = (language: Language): string => language.toLowerCase().split('-')[0] ?? language;
  return (
    languages.find((each) => each.toLowerCase() === needed.toLowerCase()) ??
    languages.find((each) => base(each) === base(needed)) ??
    null
  );
}
