/**
 * Where the words of each language are; a language is loaded when it is first needed. What is there already is there
 * at once: a page of charts draws each of them once, without a first time in which it waits for words.
 */
import type { MessageLoaders } from '../../shared/messages-controller.js';
import type { DashboardMessages } from './messages.js';

function kept(load: () => Promise<DashboardMessages>): () => DashboardMessages | Promise<DashboardMessages> {
  let words: DashboardMessages | undefined;
  return () => words ?? load().then((loaded) => (words = loaded));
}

export const dashboardMessages: MessageLoaders<DashboardMessages> = {
  nl: kept(() => import('./nl.js').then((module) => module.nl)),
  en: kept(() => import('./en.js').then((module) => module.en)),
  tr: kept(() => import('./tr.js').then((module) => module.tr)),
  ar: kept(() => import('./ar.js').then((module) => module.ar)),
  pl: kept(() => import('./pl.js').then((module) => module.pl)),
};
