/** Where the words of each language are; a language is loaded when it is first needed. */
import type { MessageLoaders } from '../../shared/messages-controller.js';
import type { EveningMessages } from './messages.js';
import type { OrganiserMessages } from './organiser-messages.js';

export const eveningMessages: MessageLoaders<EveningMessages> = {
  nl: () => import('./nl.js').then((module) => module.nl),
  en: () => import('./en.js').then((module) => module.en),
  tr: () => import('./tr.js').then((module) => module.tr),
  ar: () => import('./ar.js').then((module) => module.ar),
  pl: () => import('./pl.js').then((module) => module.pl),
};

/** Whoever organises works in Dutch or English, as all staff of the kit. */
export const organiserMessages: MessageLoaders<OrganiserMessages> = {
  nl: () => import('./organiser-nl.js').then((module) => module.nl),
  en: () => import('./organiser-en.js').then((module) => module.en),
};
