/** One small chunk per language, loaded when a person chooses it. */
import type { MessageLoaders } from '../../shared/messages-controller.js';
import type { PlayerMessages } from './player-messages.js';

export const playerMessageLoaders: MessageLoaders<PlayerMessages> = {
  nl: () => import('./nl.js').then((module) => module.messages),
  en: () => import('./en.js').then((module) => module.messages),
  tr: () => import('./tr.js').then((module) => module.messages),
  ar: () => import('./ar.js').then((module) => module.messages),
  pl: () => import('./pl.js').then((module) => module.messages),
};
