/**
 * The cards on A4, for the printer alone. Stands in the body of the page, outside every shadow root, since that is the
 * only place from which the rest of the page can be left off the paper; on the screen there is nothing of it.
 */
import { css, html, render } from 'lit';
import { define } from '../../../shared/define.js';
import type { Card } from './card.js';
import { cardStyles } from './card.styles.js';
import { cardView } from './card-view.js';

export const CARDS_ON_A_SHEET = 4;

const sheetStyles = css`
  :host {
    display: none;
  }

  @media print {
    :host {
      display: block;
    }

    .sheet {
      display: grid;
      grid-template-columns: 95mm 95mm;
      grid-template-rows: 138mm 138mm;
      inline-size: 190mm;
      break-after: page;
      break-inside: avoid;
    }

    .sheet:last-child {
      break-after: auto;
    }

    .cell {
      display: grid;
      place-items: center;
      border: 0.2mm dashed #767676;
      margin: 0 -0.2mm -0.2mm 0;
    }
  }
`;

/** Left of the page while cards are there: nothing but them. */
const onPaper = css`
  @page {
    size: A4 portrait;
    margin: 10mm;
  }

  @media print {
    html,
    body {
      display: block !important;
      block-size: auto !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      background: none !important;
    }

    body > :not(renovation-interview-card-sheets) {
      display: none !important;
    }
  }
`;

export class CardSheets extends HTMLElement {
  #cards: () => readonly Card[] = () => [];

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [cardStyles, sheetStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
  }

  /** What to print, asked for when it is printed: a thousand cards are not drawn for every stroke of a key. */
  set cards(cards: () => readonly Card[]) {
    this.#cards = cards;
  }

  connectedCallback(): void {
    const { styleSheet } = onPaper;
    if (styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
    window.addEventListener('beforeprint', this.draw);
  }

  disconnectedCallback(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== onPaper.styleSheet);
    window.removeEventListener('beforeprint', this.draw);
  }

  /** At once: the browser does not wait. */
  readonly draw = (): void => {
    const cards = this.#cards();
    const sheets = Array.from({ length: Math.ceil(cards.length / CARDS_ON_A_SHEET) }, (_, index) =>
      cards.slice(index * CARDS_ON_A_SHEET, (index + 1) * CARDS_ON_A_SHEET),
    );
    const drawn = sheets.map(
      (sheet) => html`<div class="sheet">${sheet.map((card) => html`<div class="cell">${cardView(card)}</div>`)}</div>`,
    );
    if (this.shadowRoot) render(html`${drawn}`, this.shadowRoot);
  };
}

define('renovation-interview-card-sheets', CardSheets);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-card-sheets': CardSheets;
  }
}
