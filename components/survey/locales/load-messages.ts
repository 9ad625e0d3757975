/** One small chunk per language, loaded when a person chooses it: the words around the questions. */
import type { MessageLoaders } from '../../shared/messages-controller.js';
import type { StoreSentences } from '../../shared/locales/store/store-sentences.js';
import type { ResidentMessages } from './resident-messages.js';

export interface SurveyMessages {
  readonly resident: ResidentMessages;
  readonly store: StoreSentences;
}

export const surveyMessageLoaders: MessageLoaders<SurveyMessages> = {
  nl: () => import('./nl.js'),
  en: () => import('./en.js'),
  tr: () => import('./tr.js'),
  ar: () => import('./ar.js'),
  pl: () => import('./pl.js'),
};
