/** The chart on the page: title above, plot in the middle, where it comes from below. */
import { css } from 'lit';

export const chartStyles = css`
  /* About as high as a chart is, until it has its turn. */
  :host([aria-busy]) {
    min-block-size: 22rem;
  }

  /* What stands there is of another place. */
  :host([aria-busy]) .root {
    display: none;
  }

  figure {
    position: relative;
    margin: 0;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  p {
    margin: 0;
  }

  .title {
    font-size: 1.0625rem;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }

  .place,
  .source,
  .reading,
  .legend {
    font-size: 0.875rem;
  }

  .place,
  .source {
    color: var(--_muted);
  }

  .care {
    color: var(--_warning);
    font-weight: 600;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
  }

  .swatch {
    flex: none;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    overflow: hidden;
  }

  .swatch.line {
    inline-size: 1.875rem;
  }

  .plot {
    position: relative;
    block-size: var(--_plot-height, 12rem);
    margin-block-start: 0.75rem;
  }

  /* Until it is drawn anew for a narrower place, an old drawing may not push that place wider. */
  .plot canvas {
    display: block;
    max-inline-size: 100%;
  }

  .reader {
    position: absolute;
    inset: 0;
    border-radius: 0.25rem;
  }

  .reader:focus-visible {
    outline-offset: 4px;
  }

  .reading {
    min-block-size: 1.375em;
    margin-block-start: 0.25rem;
    font-weight: 600;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 0.75rem;
    margin-block-start: 0.25rem;
    padding-block-start: 0.625rem;
    border-block-start: 1px solid var(--_line);
  }

  .source {
    flex: 1 1 16rem;
    font-size: 0.8125rem;
    line-height: 1.45;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .actions button {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    font-size: 0.875rem;
  }

  .actions button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .table-frame {
    margin-block-start: 0.75rem;
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.375rem 0.5rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  th:first-child {
    padding-inline-start: 0;
  }

  thead th {
    border-block-end: 2px solid var(--_border);
    font-weight: 600;
  }

  .facts th,
  .facts td,
  td.concealed {
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .actions button[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  .paper {
    color-scheme: light;
    --_raised: #fff;
    --_muted: #44494f;
    --_line: #c9cdd1;
    color: #000;
  }

  @media print {
    :host {
      --_raised: #fff;
      --_muted: #44494f;
      --_line: #c9cdd1;
      --_text: #000;
      color-scheme: light;
    }

    figure {
      break-inside: avoid;
      padding: 0;
      border: 0;
    }

    /* A table can be longer than a page: then it goes on, under its headings, between two rows. */
    figure:has(.table-frame) {
      break-inside: auto;
    }

    .title,
    .place,
    thead {
      break-after: avoid;
    }

    tr {
      break-inside: avoid;
    }

    .foot {
      break-before: avoid;
      break-inside: avoid;
    }

    .table-frame {
      overflow: visible;
    }

    table {
      font-size: 0.8125rem;
    }

    .actions,
    .reading {
      display: none;
    }

    .plot {
      block-size: auto;
    }

    .plot canvas {
      block-size: auto !important;
    }

    .plot:not([data-drawn]) {
      display: none;
    }

    .plot:not([data-drawn]) ~ .visually-hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      clip-path: none;
      white-space: normal;
    }
  }
`;
