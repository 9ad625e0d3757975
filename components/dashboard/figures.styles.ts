/** Rows of figures: a name, a line with its interval, and words; and tables for whoever wants every figure. */
import { css } from 'lit';

/** A row with room: name, line and words beside each other. */
const besideEachOther = css`
  .rows > li {
    grid-template-columns: minmax(12rem, 1fr) minmax(14rem, 1.4fr) minmax(14rem, 1.4fr);
    align-items: start;
  }

  .rows > li .quiet,
  .rows > li .care {
    grid-column: 2 / -1;
  }

  .rows > li svg + .estimate {
    grid-column: 3;
  }

  .rows > li .label + .estimate {
    grid-column: 2 / -1;
  }
`;

export const figureStyles = css`
  .group {
    container-type: inline-size;
  }

  .group-title {
    font-size: 1.0625rem;
    font-weight: 600;
  }

  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .rows > li {
    display: grid;
    gap: 0.25rem 1.5rem;
    padding-block: 0.875rem;
    border-block-end: 1px solid var(--_line);
  }

  .rows > li:last-child {
    padding-block-end: 0;
    border-block-end: 0;
  }

  .label {
    font-weight: 600;
  }

  @container (min-width: 44rem) {
    ${besideEachOther}
  }

  .estimate {
    font-variant-numeric: tabular-nums;
  }

  .estimate strong {
    font-weight: 600;
  }

  .estimate.clear strong {
    color: var(--_accent);
    font-weight: 700;
  }

  svg.interval {
    display: block;
  }

  svg.interval line {
    stroke: var(--_border);
    stroke-width: 1;
  }

  svg.interval .mark {
    stroke: var(--_muted);
    stroke-dasharray: 3 3;
  }

  svg.interval .span,
  svg.interval .end {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  svg.interval circle {
    fill: var(--_accent);
  }

  /* Others than residents: hollow, and never by colour alone. */
  svg.interval.hollow .span {
    stroke-dasharray: 5 3;
  }

  svg.interval.hollow circle {
    fill: var(--_raised);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  summary {
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .table-frame {
    overflow-x: auto;
    margin-block-start: 0.5rem;
  }

  .table-frame table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  .table-frame :is(th, td) {
    padding: 0.375rem 0.625rem;
    border-block: 0 solid var(--_line);
    border-block-end-width: 1px;
    text-align: start;
    vertical-align: top;
  }

  .table-frame thead th {
    font-weight: 600;
  }

  .prose {
    max-inline-size: 46rem;
    margin: 0.375rem 0 0;
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .prose > li + li {
    margin-block-start: 0.375rem;
  }

  summary:focus-visible,
  select:focus-visible,
  .table-frame:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    svg.interval .span,
    svg.interval .end {
      stroke: Highlight;
    }

    svg.interval circle {
      fill: Highlight;
    }

    svg.interval line {
      stroke: CanvasText;
    }

    svg.interval.hollow circle {
      fill: Canvas;
      stroke: Highlight;
    }
  }

  @media print {
    /* A container is printed in one piece. */
    .group {
      container-type: normal;
    }

    .actions {
      display: none;
    }

    ${besideEachOther}

    .rows > li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 2.3fr);
      column-gap: 1rem;
      padding-block: 0.5rem;
      font-size: 0.9375rem;
    }

    .rows > li,
    tr {
      break-inside: avoid;
    }

    /* One row alone is not left behind, nor goes on alone. */
    .rows > li:first-child,
    thead,
    tbody > tr:first-child {
      break-after: avoid;
    }

    .rows > li:last-child,
    tbody > tr:last-child {
      break-before: avoid;
    }

    /* With groups below it a row is as long as a page: it may go on between two of them. */
    .rows > li:has(.parts) {
      break-inside: auto;
      break-before: auto;
      break-after: auto;
    }

    .rows > li:has(.parts) > :not(.parts),
    .parts > .quiet {
      break-after: avoid;
    }

    thead {
      display: table-header-group;
    }

    .group-title {
      break-after: avoid;
      break-inside: avoid;
    }

    .table-frame {
      overflow: visible;
    }

    .table-frame table {
      font-size: 0.8125rem;
    }

    .table-frame :is(th, td) {
      padding-inline: 0 0.5rem;
    }

    /* Nothing can be unfolded on paper. */
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    summary {
      list-style: none;
      break-after: avoid;
    }
  }
`;
