/** While the cases are read: how far it is, when it takes longer than a moment. */
import { html, nothing, type TemplateResult } from 'lit';
import { loadingState } from '../shared/states.js';
import type { FieldworkMessages } from './locales/messages.js';

/** @param share from 0 to 1; null as long as it takes no longer than a moment */
export const openingState = (share: number | null, { opening }: FieldworkMessages, language: string): TemplateResult =>
  html`${loadingState(language, share === null ? undefined : opening)}${
    share === null ? nothing : html`<progress class="opening" max="1" .value=${share} aria-label=${opening}></progress>`
  }`;
