/** Where the words to say in each language are; a language is loaded when somebody speaks it. */
import type { Language } from '../../../../domain/localized-text.js';
import type { Spoken } from './spoken.js';

const loaders: Readonly<Record<string, () => Promise<Spoken>>> = {
  nl: () => import('./nl.js').then((module) => module.nl),
  en: () => import('./en.js').then((module) => module.en),
  tr: () => import('./tr.js').then((module) => module.tr),
  ar: () => import('./ar.js').then((module) => module.ar),
  pl: () => import('./pl.js').then((module) => module.pl),
};

/** Null for a language in which nothing was written down. */
export async function spokenIn(language: Language): Promise<Spoken | null> {
  const load = loaders[language] ?? loaders[language.split('-')[0] ?? ''];
  return load ? load() : null;
}
