/** Where the sentences about findings are: loaded when there is one, and not before. */
import type { MessageLoaders } from '../../../shared/messages-controller.js';
import type { FindingMessages } from './finding-messages.js';

export const findingMessages = {
  nl: () => import('./nl.js').then(({ nl }) => nl),
  en: () => import('./en.js').then(({ en }) => en),
  tr: () => import('./tr.js').then(({ tr }) => tr),
  ar: () => import('./ar.js').then(({ ar }) => ar),
  pl: () => import('./pl.js').then(({ pl }) => pl),
} satisfies MessageLoaders<FindingMessages>;
