/** Draws one card, the same on the screen and on paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../../shared/renovation-element.js';
import type { Card } from './card.js';
import { qrOf } from '../../../shared/qr.js';

export function cardView(card: Card): TemplateResult {
  const { texts, code, contact } = card;
  const much = card.lines.length > 1 ? 'much' : '';
  return html`<article class="card-face ${much}" lang=${card.language} dir=${directionOf(card.language)}>
    <header>
      <p class="organisation">${card.organisation}</p>
      <p class="study">${card.study}</p>
    </header>
    <p class="address">${card.address}</p>
    <p class="heading">${card.heading}</p>
    ${card.lines.map((line) => html`<p class="line">${line}</p>`)}
    <p>${texts.about}</p>
    ${code === null ? nothing : alone(card, code)}
    ${contact === null ? nothing : html`<p class="contact">${texts.questions} <bdi class="reach" dir="ltr">${contact}</bdi></p>`}
  </article>`;
}

function alone({ texts, link }: Card, code: string): TemplateResult {
  const qr = link && qrOf(link.href);
  return html`<div class="alone">
    ${
      qr
        ? html`<svg class="qr" viewBox=${qr.viewBox} role="img" aria-label=${texts.qr} shape-rendering="crispEdges">
            <rect class="paper" x="-4" y="-4" width="100%" height="100%" />
            <path class="ink" d=${qr.path} />
          </svg>`
        : nothing
    }
    <div>
      ${link ? html`<p>${texts.alone}</p>` : nothing}
      ${link ? html`<p>${texts.address} <bdi class="web" dir="ltr">${breakable(link.shown)}</bdi></p>` : nothing}
      <p>${texts.code} <bdi class="code" dir="ltr">${code}</bdi></p>
    </div>
  </div>`;
}

/** A long address goes on in the next line after a slash, and not in the middle of a word. */
const breakable = (address: string): readonly TemplateResult[] =>
  address.split(/(?<=\/)/u).map((part) => html`${part}<wbr />`);
