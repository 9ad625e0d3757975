/** Text in several languages, as it travels from a study or a definition to a screen. */

/** A BCP 47 tag: `nl`, `en`, `tr`, `ar`, `pl`, or any other language that a study adds. */
export type Language = string;

/** One text per language tag. At least one entry; the study's first language is the one to fall back on. */
export type LocalizedText = Readonly<Record<Language, string>>;

/**
 * Reads a text in the language asked for, then its base language (`nl-BE` → `nl`), then each fallback,
 * then whichever language is there.
 */
export function textIn(text: LocalizedText, language: Language, fallbacks: readonly Language[] = []): string {
  for (const tag of [language, ...fallbacks]) {
    const found = text[tag] ?? text[tag.split('-')[0] ?? tag];
    if (found !== undefined && found !== '') return found;
  }
  return Object.values(text)[0] ?? '';
}
