/** survey-core's own words (buttons, errors, placeholders) per language, one lazy chunk each. */
import { correctEngineWords } from './engine-corrections.js';

const DICTIONARIES: Readonly<Record<string, () => Promise<unknown>>> = {
  nl: () => import('survey-core/i18n/dutch'),
  tr: () => import('survey-core/i18n/turkish'),
  ar: () => import('survey-core/i18n/arabic'),
  pl: () => import('survey-core/i18n/polish'),
  de: () => import('survey-core/i18n/german'),
  fr: () => import('survey-core/i18n/french'),
  es: () => import('survey-core/i18n/spanish'),
  pt: () => import('survey-core/i18n/portuguese'),
  it: () => import('survey-core/i18n/italian'),
  uk: () => import('survey-core/i18n/ukrainian'),
  ru: () => import('survey-core/i18n/russian'),
  ro: () => import('survey-core/i18n/romanian'),
  bg: () => import('survey-core/i18n/bulgarian'),
  fa: () => import('survey-core/i18n/persian'),
};

const loading = new Map<string, Promise<unknown>>();

/** Settles when the words of a language are registered; at once for English, which is built in, and for unknown ones. */
export async function loadEngineWords(language: string): Promise<void> {
  const base = language.split('-')[0] ?? language;
  const load = DICTIONARIES[base];
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
