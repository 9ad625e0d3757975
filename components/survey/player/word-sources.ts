/** Where the words are that questions are drawn with, ours and survey-core's: one lazy chunk per language. */
import type { PlayerMessages } from '../locales/player-messages.js';

type Loaded = Promise<{ readonly messages: PlayerMessages }>;

export const OURS = {
  nl: (): Loaded => import('../locales/player/nl.js'),
  en: (): Loaded => import('../locales/player/en.js'),
  tr: (): Loaded => import('../locales/player/tr.js'),
  ar: (): Loaded => import('../locales/player/ar.js'),
  pl: (): Loaded => import('../locales/player/pl.js'),
};

export type OurLanguage = keyof typeof OURS;

export const baseOf = (language: string): string => language.split('-')[0] ?? language;

/** The language that we speak to somebody of this one. */
export function ourLanguage(language: string): OurLanguage {
  const base = baseOf(language);
  return Object.hasOwn(OURS, base) ? (base as OurLanguage) : 'en';
}

/** survey-core's own words; English is built in. */
export const ENGINES: Readonly<Record<string, () => Promise<unknown>>> = {
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
