/** Whoever says no on the first screen: respected, and easy to undo. The one quiet screen that comes before the engine. */
import { html, type TemplateResult } from 'lit';
import type { Organisation } from '../../../domain/study/study-config.js';
import type { ResidentMessages } from '../locales/resident-messages.js';
import { contact, title } from './screen-parts.js';

export const renderRefused = (
  words: ResidentMessages,
  organisation: Organisation,
  undo: () => void,
): TemplateResult => html`
  ${title(words.refusedTitle)}
  <p>${words.refused}</p>
  ${contact(words, organisation)}
  <div class="navigation"><button type="button" @click=${undo}>${words.changedMyMind}</button></div>
`;
