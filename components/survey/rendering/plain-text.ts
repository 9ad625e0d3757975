/** A survey-core text without its markup, for places that hold text alone: accessible names, fields, native lists. */
import type { LocalizableString } from 'survey-core';
import { undisguised } from './piped-text.js';
import { safeHtml } from './safe-html.js';

export const plainText = (text: LocalizableString): string =>
  text.hasHtml ? (safeHtml(text.renderedHtml).textContent ?? '').trim() : undisguised(text.renderedHtml);
