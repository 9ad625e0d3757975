/** Where the words of `<renovation-study>` are: loaded when something went wrong, and not before. */
import type { MessageLoaders } from '../../shared/messages-controller.js';
import type { StudyMessages } from './study-messages.js';

export const studyMessages = {
  nl: () => import('./nl.js').then(({ nl }) => nl),
  en: () => import('./en.js').then(({ en }) => en),
  tr: () => import('./tr.js').then(({ tr }) => tr),
  ar: () => import('./ar.js').then(({ ar }) => ar),
  pl: () => import('./pl.js').then(({ pl }) => pl),
} satisfies MessageLoaders<StudyMessages>;
