/** One small chunk per language, loaded when a person chooses it. */
import type { MessageLoaders } from '../../shared/messages-controller.js';
import type { PlayerMessages } from './player-messages.js';
import type { ResidentMessages } from './resident-messages.js';

export interface SurveyMessages {
  readonly messages: PlayerMessages;
  readonly resident: ResidentMessages;
}

export const surveyMessageLoaders: MessageLoaders<SurveyMessages> = {
  nl: () => import('./nl.js'),
  en: () => import('./en.js'),
  tr: () => import('./tr.js'),
  ar: () => import('./ar.js'),
  pl: () => import('./pl.js'),
};
