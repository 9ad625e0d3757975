/** Where the words of each language are; a language is loaded when it is first needed. */
import type { MessageLoaders } from '../../../shared/messages-controller.js';
import type { DoorMessages } from './messages.js';

export const doorMessages: MessageLoaders<DoorMessages> = {
  nl: () => import('./nl.js').then((module) => module.nl),
  en: () => import('./en.js').then((module) => module.en),
};
