/** What residents read on a card, in their language. Plain words (B1), our own. */
import type { Language } from '../../../../../domain/localized-text.js';

/** The day is written out: `donderdag 3 december`. Times as on the clock: `18:00`. */
export interface CardVisit {
  readonly day: string;
  readonly from: string;
  readonly until: string;
}

export interface CardTexts {
  readonly announcement: { readonly heading: string; readonly visit: (visit: CardVisit) => string };
  readonly sorry: {
    readonly heading: string;
    readonly visit: string;
    readonly again: (visit: CardVisit) => string;
  };
  /** What it is about, and that it is free to join in. */
  readonly about: string;
  /** With a code and an address. */
  readonly alone: string;
  readonly address: string;
  readonly code: string;
  readonly qr: string;
  /** Before the number or address to reach us at. */
  readonly questions: string;
}

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
