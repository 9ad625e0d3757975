/** Dense tables with calm lines; the first column stays while the rest is scrolled. */
import { css } from 'lit';

export const tableStyles = css`
  .block {
    min-inline-size: 0;
  }

  .block-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
  }

  .block > * + * {
    margin-block-start: 0.375rem;
  }

  .frame {
    max-inline-size: 100%;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .frame.long {
    max-block-size: 24rem;
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.3125rem 0.625rem;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }

  tbody:last-child tr:last-child > * {
    border-block-end: 0;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_raised);
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 600;
    vertical-align: bottom;
  }

  th.head {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 8rem;
    background: var(--_raised);
    font-weight: 600;
  }

  thead th.head {
    z-index: 3;
  }

  tbody td:not(.number, .bar) {
    min-inline-size: 6.5rem;
  }

  /* A sentence in a line or two, however narrow the screen: a row of six lines is no row. */
  tbody td.words {
    min-inline-size: 14rem;
  }

  .number {
    text-align: end;
    white-space: nowrap;
  }

  .number:has(.why) {
    white-space: normal;
  }

  td.bar,
  th.bar {
    min-inline-size: 7rem;
  }

  /* On a phone the figures themselves, and not a picture of them; the rest is a swipe away. */
  @media screen and (max-width: 36rem) {
    .bar:is(td, th) {
      display: none;
    }

    th,
    td {
      padding-inline: 0.375rem;
    }

    th.head {
      min-inline-size: 5rem;
    }

    td > .quiet {
      display: block;
    }

    summary {
      white-space: nowrap;
    }
  }

  tr.group th {
    padding-block-start: 0.75rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  tr.group th span {
    position: sticky;
    inset-inline-start: 0.625rem;
  }

  tr.building th.head {
    padding-inline-start: 1.5rem;
    font-weight: 400;
  }

  tr.whole > *,
  tr.now > * {
    background: var(--_tint);
    font-weight: 600;
  }

  tr.chosen > * {
    background: var(--_tint);
  }

  tr.small-number td {
    color: var(--_muted);
  }

  .why {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-style: italic;
  }

  .badge {
    display: inline-block;
    padding-inline: 0.375rem;
    border: 1px solid currentcolor;
    border-radius: 1rem;
    color: var(--_warning);
    font-size: 0.75rem;
    font-weight: 600;
    white-space: nowrap;
  }

  .status.due {
    color: var(--_accent);
    font-weight: 700;
  }

  .status.missed {
    color: var(--_error);
    font-weight: 700;
  }

  details summary {
    display: list-item;
    cursor: pointer;
    min-block-size: 1.5rem;
  }

  details p {
    max-inline-size: 22rem;
    margin-block: 0.25rem;
    font-size: 0.875rem;
    font-weight: 400;
    white-space: normal;
  }

  .formula {
    color: var(--_muted);
    text-align: start;
  }

  .meter {
    display: block;
    min-inline-size: 5rem;
    overflow: visible;
  }

  [dir='rtl'] .meter {
    transform: scaleX(-1);
  }

  .meter .whole {
    fill: var(--_line);
  }

  .meter .part {
    fill: var(--_accent);
  }

  .meter .mark {
    stroke: CanvasText;
    stroke-width: 2;
  }

  @media (forced-colors: active) {
    .meter .whole {
      fill: Canvas;
      stroke: CanvasText;
    }

    .meter .part {
      fill: Highlight;
    }

    tr.chosen th.head {
      border-inline-start: 0.25rem solid Highlight;
    }
  }

  @media print {
    .frame {
      max-block-size: none;
      overflow: visible;
      border: 0;
    }

    table {
      font-size: 9pt;
    }

    thead {
      display: table-header-group;
    }

    thead th,
    th.head {
      position: static;
    }

    tr {
      break-inside: avoid;
    }

    thead th {
      font-size: 8pt;
    }

    thead th.number {
      white-space: normal;
    }

    .badge {
      white-space: normal;
    }

    td > .quiet {
      display: block;
    }

    th,
    td {
      padding-inline: 0.375rem;
    }

    th.head {
      min-inline-size: 6rem;
    }

    tbody td:not(.number, .bar) {
      min-inline-size: 0;
    }

    tbody td.words {
      min-inline-size: 6.5rem;
    }

    td.bar,
    th.bar,
    .meter {
      min-inline-size: 3.5rem;
    }

    /* Nothing is chosen or opened on paper: what it means stands there. */
    input[type='checkbox'] {
      display: none;
    }

    details summary {
      list-style: none;
    }

    /* The words have the room of the picture. */
    table:has(details) .bar:is(td, th) {
      display: none;
    }

    th.head:has(details) {
      inline-size: 60%;
    }

    details p {
      max-inline-size: none;
      margin-block: 0;
      font-size: 8pt;
    }

    tr:not(.whole, .now) > th.head {
      background: none;
    }

    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }

    h3 {
      break-after: avoid;
    }

    .meter .part,
    .meter .whole,
    tr > * {
      print-color-adjust: exact;
    }
  }
`;
