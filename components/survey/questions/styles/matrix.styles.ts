/** Rows of a matrix: a table where there is room, one under the other where there is not. */
import { css } from 'lit';

export const matrixStyles = css`
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

  .matrix-row[data-error] > .matrix-row-title {
    color: var(--_error);
  }

  .multiple-text {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(14rem, 80% / var(--_columns, 1))), 1fr));
    gap: 0.75rem 1.5rem;
  }

  .multiple-text-item > label {
    display: block;
    margin-block-end: 0.25rem;
    inline-size: var(--_item-title, auto);
  }

  @container matrix (min-inline-size: 40rem) {
    .matrix:not([data-display='list']) {
      overflow-x: auto;
    }

    .matrix:not([data-display='list']) > .matrix-head,
    .matrix:not([data-display='list']) > .matrix-row {
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

    .matrix[data-rows='untitled']:not([data-display='list']) > * {
      grid-template-columns: repeat(var(--_columns), minmax(var(--_column-min, 3.5rem), 1fr));
    }

    .matrix[data-align='top'] > .matrix-row {
      align-items: start;
    }

    .matrix[data-striped] > .matrix-row:nth-child(even) {
      background: var(--_tint);
    }

    .matrix:not([data-display='list']) > .matrix-head > span {
      padding-inline: 0.25rem;
      font-size: 0.9375em;
      text-align: center;
      hyphens: auto;
    }

    .matrix[data-rows='titled']:not([data-display='list']) > .matrix-head > span:first-child {
      grid-column-start: 2;
    }

    .matrix:not([data-display='list']) > .matrix-row > .choice {
      justify-content: center;
      padding-inline: 0.25rem;
      border-color: transparent;
    }

    .matrix[data-texts='columns']:not([data-display='list']) > .matrix-row > .choice > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
`;
