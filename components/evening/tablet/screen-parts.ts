/** What several screens of the tablet have: a heading that takes the focus, what went wrong, topics, a mark. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EveningTopicRecord } from '../../../domain/evening/evening-records.js';
import { textIn } from '../../../domain/localized-text.js';
import type { TabletView } from './tablet-view.js';

export const heading = ({ headingLevel }: TabletView, text: string): TemplateResult =>
  html`<p class="title" role="heading" aria-level=${headingLevel} tabindex="-1" data-read-aloud>${text}</p>`;

/** What went wrong with the last write; nothing is "saved" beside it. */
export function trouble({ desk, words }: TabletView): TemplateResult | typeof nothing {
  if (!desk.failure) return nothing;
  return html`<div class="trouble" role="alert">
    <p><strong>${words.notSaved}</strong> ${words.store[desk.failure.reason]}</p>
  </div>`;
}

export const topicsOf = ({ evening }: TabletView): readonly EveningTopicRecord[] =>
  evening.state.topics.filter(({ removed }) => !removed);

export const topicLabel = ({ language, fallbacks }: TabletView, topic: EveningTopicRecord): string =>
  textIn(topic.label, language, fallbacks);

/** Full or open, so that colour is not the only difference. */
export const mark = (chosen: boolean): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false" data-chosen=${String(chosen)}>
    <circle cx="12" cy="12" r="10" />
    <path d="M6.5 12.5l4 4 7-8" />
  </svg>`;
