/** Statements with the same choices, and several short fields: a table where there is room, below each other elsewhere. */
import { css, unsafeCSS, type CSSResult } from 'lit';

const list = css`
  renovation-question-matrix {
    container: matrix / inline-size;
  }

  .matrix-head {
    display: none;
  }

  .matrix-row {
    display: grid;
    gap: 0.5rem;
    margin-block-end: 1.25rem;
  }

  .matrix-row-title {
    font-weight: 500;
  }

  .matrix-row[data-error] {
    border-inline-start: 0.25rem solid var(--_error);
    padding-inline-start: 0.75rem;
  }

  .matrix-row[data-error] > .matrix-row-title {
    color: var(--_error);
  }
`;

/** The statements as lines of a table. */
const table = (matrix: CSSResult): CSSResult => css`
  ${matrix} {
    overflow-x: auto;
    margin: -0.25rem;
    padding: 0.25rem;
  }

  ${matrix} > .matrix-head,
  ${matrix} > .matrix-row {
    display: grid;
    grid-template-columns: var(--_row-title, minmax(10rem, 2fr)) repeat(
        var(--_columns),
        minmax(var(--_column-min, 3.5rem), 1fr)
      );
    align-items: center;
    gap: 0 0.25rem;
    margin: 0;
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--_line);
  }

  ${matrix}[data-rows='untitled'] > * {
    grid-template-columns: repeat(var(--_columns), minmax(var(--_column-min, 3.5rem), 1fr));
  }

  ${matrix}[data-align='top'] > .matrix-row {
    align-items: start;
  }

  ${matrix}[data-striped] > .matrix-row:nth-child(even) {
    background: var(--_tint);
  }

  ${matrix} > .matrix-head > span {
    padding-inline: 0.25rem;
    font-size: 0.9375em;
    text-align: center;
    hyphens: auto;
  }

  ${matrix}[data-rows='titled'] > .matrix-head > span:first-child {
    grid-column-start: 2;
  }

  ${matrix} > .matrix-row > .choice {
    justify-content: center;
    padding-inline: 0.25rem;
    border-color: transparent;
  }

  ${matrix}[data-texts='columns'] > .matrix-row > .choice > span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

const ROOMS = { usual: 40, wide: 50, widest: 65 } as const;

const fields = css`
  .multiple-text {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(14rem, 80% / var(--_columns, 1))), 1fr));
    gap: 0.75rem 1.5rem;
  }

  .multiple-text-item > label {
    display: block;
    margin-block-end: 0.25rem;
  }

  @media (min-width: 40rem) {
    .multiple-text[data-titles='beside'] > .multiple-text-item {
      display: grid;
      grid-template-columns: var(--_item-title) 1fr;
      gap: 0.75rem;
      align-items: center;
    }
  }
`;

export const matrixStyles: CSSResult[] = [
  list,
  table(css`.matrix[data-display='table']`),
  ...Object.entries(ROOMS).map(
    ([room, width]) => css`
      @container matrix (min-inline-size: ${width}rem) {
        ${table(css`.matrix[data-display='auto'][data-room='${unsafeCSS(room)}']`)}
      }
    `,
  ),
  fields,
];
