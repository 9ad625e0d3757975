/**
 * The poster or card for the printer alone. Stands in the body of the page, outside every shadow root, since that is
 * the only place from which the rest of the page can be left off the paper, and from which a size of paper holds.
 */
import { css, render } from 'lit';
import { define } from '../../shared/define.js';
import { cardStyles } from '../card.styles.js';
import { paperStyles } from './paper.styles.js';
import { paperView, type Paper } from './paper-view.js';

const sheetStyles = css`
  :host {
    display: none;
  }

  @media print {
    :host {
      display: block;
      color-scheme: light;
      color: #000;
    }

    :host([kind='poster']) {
      page: renovation-poster;
      inline-size: 297mm;
    }

    :host([kind='card']) {
      page: renovation-card;
      inline-size: 210mm;
    }

    .paper {
      break-inside: avoid;
    }
  }
`;

/** Left of the page while there is paper: nothing but that. */
const onPaper = css`
  @page renovation-poster {
    size: 297mm 420mm;
    margin: 0;
  }

  @page renovation-card {
    size: 210mm 297mm;
    margin: 0;
  }

  @media print {
    html,
    body {
      display: block !important;
      block-size: auto !important;
      inline-size: auto !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      background: none !important;
    }

    body > :not(renovation-results-sheet) {
      display: none !important;
    }
  }
`;

export class PaperSheet extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [cardStyles, paperStyles, sheetStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
  }

  connectedCallback(): void {
    const { styleSheet } = onPaper;
    if (styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
  }

  disconnectedCallback(): void {
    // One of them: another tag on the page may have paper as well.
    const sheets = [...document.adoptedStyleSheets];
    const at = onPaper.styleSheet ? sheets.lastIndexOf(onPaper.styleSheet) : -1;
    if (at >= 0) sheets.splice(at, 1);
    document.adoptedStyleSheets = sheets;
  }

  draw(paper: Paper): void {
    this.setAttribute('kind', paper.kind);
    if (this.shadowRoot) render(paperView(paper), this.shadowRoot);
  }
}

define('renovation-results-sheet', PaperSheet);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-results-sheet': PaperSheet;
  }
}
