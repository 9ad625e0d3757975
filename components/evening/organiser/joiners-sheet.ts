/**
 * The list for the printer alone. Stands in the body of the page, from which the rest of the page can be left off the
 * paper; it is there only while it is being printed.
 */
import { css, html, render } from 'lit';
import { define } from '../../shared/define.js';
import { directionOf } from '../../shared/renovation-element.js';
import { joinersList, type JoinersListOptions } from './joiners-list.js';

const sheetStyles = css`
  :host {
    display: none;
  }

  @media print {
    :host {
      display: block;
      color-scheme: light;
      color: #000;
      font-family: system-ui, sans-serif;
      font-size: 12pt;
    }
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 1rem;
  }

  caption {
    padding-block: 0.5rem;
    font-size: 1.25em;
    font-weight: 700;
    text-align: start;
  }

  th,
  td {
    padding: 0.375rem 0.5rem;
    border-block-end: 1px solid #767d85;
    text-align: start;
  }

  .joiners {
    break-inside: avoid-page;
  }
`;

const onPaper = css`
  @page {
    size: A4;
    margin: 18mm;
  }

  @media print {
    body > :not(renovation-evening-sheet) {
      display: none !important;
    }
  }
`;

export class JoinersSheet extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    if (sheetStyles.styleSheet) root.adoptedStyleSheets = [sheetStyles.styleSheet];
  }

  connectedCallback(): void {
    const { styleSheet } = onPaper;
    if (styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
  }

  disconnectedCallback(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== onPaper.styleSheet);
  }

  draw(options: Omit<JoinersListOptions, 'erasing'>): void {
    const { language, words } = options;
    if (!this.shadowRoot) return;
    render(
      html`<div lang=${language} dir=${directionOf(language)}>
        <p>${words.joiners.confidential}</p>
        ${joinersList({ ...options, erasing: null })}
      </div>`,
      this.shadowRoot,
    );
  }
}

define('renovation-evening-sheet', JoinersSheet);

/** Prints the list; afterwards no name is left in the page. */
export function printJoiners(options: Omit<JoinersListOptions, 'erasing'>): void {
  const sheet = new JoinersSheet();
  document.body.append(sheet);
  sheet.draw(options);
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}
