/**
 * Some views are written in Dutch and English only. In another language such a view is English from its first word to
 * its last, figures included, and says so: a screen reader speaks it right, and Arabic does not run through it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { topicsOf } from '../dashboard-topics.js';
import type { DashboardViewName } from '../events/renovation-view-event.js';
import { dashboardMessages } from '../locales/load-messages.js';
import { ReleaseView } from '../release-view.js';
import type { ViewOptions } from './dashboard-view.js';

const EVERYWHERE: ReadonlySet<DashboardViewName> = new Set(['overview', 'domain', 'question']);
const WRITTEN: ReadonlySet<string> = new Set(['nl', 'en']);

/** Whether a view has no words in this language; without a name: what goes through all views. */
export const isEnglishOnly = (language: string, name: DashboardViewName | null = null): boolean =>
  !(name && EVERYWHERE.has(name)) && !WRITTEN.has(language.split('-')[0] ?? '');

/** @throws when the words do not come */
export const loadEnglish = async (): Promise<void> => void (await dashboardMessages.en());

/** The same of the release, in English; null while those words are not here. */
export function inEnglish(options: ViewOptions): ViewOptions | null {
  const words = dashboardMessages.en();
  if (words instanceof Promise) return null;
  const view = ReleaseView.of(options.view.release, 'en', words);
  const topics = topicsOf(view);
  return { ...options, view, topics, topic: topics.find(({ id }) => id === options.topic?.id) };
}

/** In the reader's own language, above what is not. */
export const onlyEnglish = ({ view }: ViewOptions): TemplateResult | typeof nothing =>
  view.words.views.onlyEnglish === '' ? nothing : html`<p class="quiet">${view.words.views.onlyEnglish}</p>`;

export const markedEnglish = (content: TemplateResult): TemplateResult =>
  html`<div lang="en" dir="ltr">${content}</div>`;
