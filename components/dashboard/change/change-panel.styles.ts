/** Change on the page: words and lines beside each other where there is room, below each other where there is not. */
import { css } from 'lit';

export const changeStyles = css`
  p {
    margin: 0;
  }

  .root > * + * {
    margin-block-start: var(--_space);
  }

  .quiet {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .care {
    color: var(--_warning);
    font-size: 0.875rem;
    font-weight: 600;
  }

  .care:empty {
    display: none;
  }

  .period {
    display: grid;
    gap: 0.25rem;
    max-inline-size: 32rem;
    font-size: 0.875rem;
    font-weight: 600;
  }

  select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-inline: 0.625rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
    font-size: 1rem;
    font-weight: 400;
  }

  .group {
    container-type: inline-size;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .group-title {
    font-size: 1.0625rem;
    font-weight: 600;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .group li {
    display: grid;
    gap: 0.25rem 1.5rem;
    padding-block: 0.875rem;
    border-block-end: 1px solid var(--_line);
  }

  .group li:last-child {
    padding-block-end: 0;
    border-block-end: 0;
  }

  .label {
    font-weight: 600;
  }

  @container (min-width: 44rem) {
    .group li {
      grid-template-columns: minmax(12rem, 1fr) minmax(14rem, 1.4fr) minmax(14rem, 1.4fr);
      align-items: start;
    }

    .group li .quiet,
    .group li .care {
      grid-column: 2 / -1;
    }

    .group li svg + .estimate {
      grid-column: 3;
    }

    .group li .label + .estimate {
      grid-column: 2 / -1;
    }
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

  svg line {
    stroke: var(--_border);
    stroke-width: 1;
  }

  svg .zero {
    stroke: var(--_muted);
    stroke-dasharray: 3 3;
  }

  svg .span,
  svg .end {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  svg circle {
    fill: var(--_accent);
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

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.375rem 0.625rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  .method summary {
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }

  .method ul {
    max-inline-size: 46rem;
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .method .group-title {
    margin-block-start: var(--_space);
  }

  summary:focus-visible,
  select:focus-visible,
  .table-frame:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    svg .span,
    svg .end {
      stroke: Highlight;
    }

    svg circle {
      fill: Highlight;
    }

    svg line {
      stroke: CanvasText;
    }
  }

  @media print {
    .actions,
    .period {
      display: none;
    }

    .group li {
      break-inside: avoid;
    }
  }
`;
