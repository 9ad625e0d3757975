/** Where the cards of each language are. */
import type { Language } from '../../../../../domain/localized-text.js';
import type { CardTexts } from './card-texts.js';

const loaders = {
  nl: () => import('./nl.js').then((module) => module.nl),
  en: () => import('./en.js').then((module) => module.en),
  tr: () => import('./tr.js').then((module) => module.tr),
  ar: () => import('./ar.js').then((module) => module.ar),
  pl: () => import('./pl.js').then((module) => module.pl),
} as const;

export type CardLanguage = keyof typeof loaders;

export const isCardLanguage = (language: Language): language is CardLanguage => Object.hasOwn(loaders, language);

/** All languages at once: a stairwell has several, and without a signal none can be fetched later. */
export async function allCardTexts(): Promise<Readonly<Record<CardLanguage, CardTexts>>> {
  const [nl, en, tr, ar, pl] = await Promise.all([
    loaders.nl(),
    loaders.en(),
    loaders.tr(),
    loaders.ar(),
    loaders.pl(),
  ]);
  return { nl, en, tr, ar, pl };
}
