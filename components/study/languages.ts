/** Which language a study shows itself in, and the service through which the tags inside read and change it. */
import type { Language } from '../../domain/localized-text.js';
import type { LocaleService } from '../shared/contexts.js';

/** The study's own tag for a wish: the same, or one of the same base (`nl-BE` → `nl`). */
export function matchLanguage(wish: Language | null | undefined, languages: readonly Language[]): Language | null {
  if (!wish) return null;
  const base = (tag: Language): string => tag.split('-')[0]?.toLowerCase() ?? '';
  const same = languages.find((language) => language.toLowerCase() === wish.toLowerCase());
  return same ?? languages.find((language) => base(language) === base(wish)) ?? null;
}

/** The first wish that the study can fulfil, or its first language. */
export function startLanguage(
  wishes: readonly (Language | null | undefined)[],
  languages: readonly Language[],
): Language {
  for (const wish of wishes) {
    const match = matchLanguage(wish, languages);
    if (match !== null) return match;
  }
  return languages[0] ?? 'nl';
}

/** A snapshot: a new choice makes a new service, so that every consumer hears of it. */
export const localeService = (
  language: Language,
  languages: readonly Language[],
  choose: (language: Language) => void,
): LocaleService => ({
  language,
  languages,
  choose(wish) {
    const match = matchLanguage(wish, languages);
    if (match !== null) choose(match);
  },
});
