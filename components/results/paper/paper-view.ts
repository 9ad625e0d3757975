/** A poster of up to six cards, and a card for the letterbox with three: the same on the screen as from the printer. */
import { html, nothing, type TemplateResult } from 'lit';
import { qrOf } from '../../shared/qr.js';
import { directionOf } from '../../shared/renovation-element.js';
import { cardView } from '../card-view.js';
import type { CardWriter } from '../cards/card-text.js';
import type { ResultCard } from '../cards/result-card.js';
import type { WrittenPromise } from '../written-promise.js';

export type PaperKind = 'poster' | 'card';

export const CARDS_ON: Readonly<Record<PaperKind, number>> = { poster: 6, card: 3 };

/** Letterbox cards on one A4. */
const ON_A_SHEET = 2;

export interface Paper {
  readonly kind: PaperKind;
  readonly cards: readonly ResultCard[];
  readonly writer: CardWriter;
  readonly plan: (card: ResultCard) => WrittenPromise | null;
  readonly study: string;
  readonly organisation: string;
  /** "After the renovation · De Linde". */
  readonly place: string;
  /** Where more can be read; null without one, or with one that is no web address. */
  readonly link: URL | null;
  /** How far letters are made smaller to fit, from `fit-paper.ts`. */
  readonly fit: number;
}

/** The sheet that comes out of the printer. */
export function paperView(paper: Paper): TemplateResult {
  const { kind, writer, fit } = paper;
  const copies = kind === 'poster' ? 1 : ON_A_SHEET;
  return html`<div
    class="paper"
    data-kind=${kind}
    data-fit=${fit}
    lang=${writer.language}
    dir=${directionOf(writer.language)}
  >
    ${Array.from({ length: copies }, () => face(paper))}
  </div>`;
}

function face({ kind, cards, writer, plan, study, organisation, place, link }: Paper): TemplateResult {
  const { words } = writer;
  const shown = cards.slice(0, CARDS_ON[kind]);
  return html`<div class="face" data-cards=${shown.length}>
    <div class="top">
      <p class="paper-title">${words.title}</p>
      <p class="paper-study">${study}<br />${place}</p>
    </div>
    <div class="results">
      ${shown.map((card) => cardView({ card, writer, plan: kind === 'poster' ? plan(card) : null, headingLevel: null, slotted: false }))}
    </div>
    <div class="bottom">
      <p class="paper-from"><strong>${organisation}</strong><br />${words.privacy}</p>
      ${link ? more(link, writer) : nothing}
    </div>
  </div>`;
}

function more(link: URL, { words }: CardWriter): TemplateResult {
  const qr = qrOf(link.href);
  return html`<div class="more">
    <p>${words.more}<br /><bdi dir="ltr" class="web">${link.host}${breakable(link.pathname)}</bdi></p>
    ${
      qr
        ? html`<svg class="qr" viewBox=${qr.viewBox} role="img" aria-label=${words.code} shape-rendering="crispEdges">
            <rect class="white" x="-4" y="-4" width="100%" height="100%" />
            <path class="ink" d=${qr.path} />
          </svg>`
        : nothing
    }
  </div>`;
}

/** A long address goes on in the next line after a slash. */
const breakable = (path: string): readonly TemplateResult[] | typeof nothing =>
  path === '/' ? nothing : path.split(/(?<=\/)/u).map((part) => html`${part}<wbr />`);
