/** What every quiet screen of the resident's way has: its title, and how the organisation can be reached. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../../domain/study/study-config.js';
import type { ResidentMessages } from '../locales/resident-messages.js';

export const title = (text: string): TemplateResult => html`<h2 class="screen-title" tabindex="-1">${text}</h2>`;

/** How the organisation can be reached, as far as the study says. */
export function contact(
  words: Pick<ResidentMessages, 'questionsTo'>,
  organisation: Organisation,
): TemplateResult | typeof nothing {
  const { email, phone, url } = organisation.contact;
  if (!email && !phone && !url) return nothing;
  return html`<p class="contact">
    ${words.questionsTo(organisation.name)}
    ${phone ? html`<a href=${`tel:${phone.replace(/[^+\d]/gu, '')}`} dir="ltr">${phone}</a>` : nothing}
    ${email ? html`<a href=${`mailto:${email}`} dir="ltr">${email}</a>` : nothing}
    ${url ? html`<a href=${url} rel="noopener" dir="ltr">${url.replace(/^https?:\/\//u, '')}</a>` : nothing}
  </p>`;
}
