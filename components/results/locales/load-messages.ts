/** Where the words of each language are; a language is loaded when it is first needed. */
import type { MessageLoaders } from '../../shared/messages-controller.js';
import type { ResultsMessages } from './messages.js';

export const resultsMessages: MessageLoaders<ResultsMessages> = {
  nl: () => import('./nl.js').then((module) => module.nl),
  en: () => import('./en.js').then((module) => module.en),
  tr: () => import('./tr.js').then((module) => module.tr),
  ar: () => import('./ar.js').then((module) => module.ar),
  pl: () => import('./pl.js').then((module) => module.pl),
};
