/** The language of the messages: asked for, or that of the machine where the kit speaks it, or English. */
import { en } from './en.js';
import type { CliMessages } from './messages.js';
import { nl } from './nl.js';

export type CliLanguage = 'nl' | 'en';

const WORDS: Readonly<Record<CliLanguage, CliMessages>> = { nl, en };

export const isCliLanguage = (text: string): text is CliLanguage => Object.hasOwn(WORDS, text);

export const wordsIn = (language: CliLanguage): CliMessages => WORDS[language];

/** In the order in which POSIX lets one overrule the other. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

export function languageOf(
  asked: CliLanguage | null,
  environment: Readonly<Record<string, string | undefined>>,
): CliLanguage {
  const found = VARIABLES.map((name) => environment[name]).find((value) => value !== undefined && value !== '');
  return asked ?? (/^nl\b|^nl_/u.test(found ?? '') ? 'nl' : 'en');
}
