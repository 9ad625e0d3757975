/** The organiser's view: tables and fields for one person at a desk. */
import { css } from 'lit';

export const organiserStyles = css`
  .organiser,
  .door,
  .editor {
    display: grid;
    gap: 1rem;
    justify-items: start;
    max-inline-size: 60rem;
  }

  .organiser > *,
  .editor > .field {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .head,
  .part-head,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }

  .part-head {
    align-items: baseline;
    gap: 0 1rem;
  }

  .head button {
    margin-inline-start: auto;
  }

  p {
    margin: 0;
  }

  .title {
    font-size: 1.5rem;
    font-weight: 700;
    line-height: 1.2;
  }

  .title:focus,
  .part-title:focus,
  .ask:focus {
    outline: none;
  }

  .part-title {
    font-size: 1.1875rem;
    font-weight: 700;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }

  .hint {
    color: var(--_muted);
    font-weight: 400;
  }

  .editor {
    padding: 1rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
  }

  .field :is(input, textarea) {
    min-block-size: max(var(--_target), 2.75rem);
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
  }

  .field > span {
    font-weight: 600;
  }

  .alone {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: max(var(--_target), 2.75rem);
  }

  .alone input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--_accent);
  }

  .field input {
    max-inline-size: 100%;
  }

  .row .field {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .scroll {
    overflow-x: auto;
    container-type: inline-size;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  caption {
    padding-block: 0.5rem;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: 0.375rem 0.5rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .tools {
    white-space: nowrap;
    text-align: end;
  }

  .tools [aria-disabled='true'] {
    opacity: 0.55;
    cursor: not-allowed;
  }

  .asking p {
    padding-block-end: 0.5rem;
  }

  .tools button,
  .erase {
    min-inline-size: max(var(--_target), 2.75rem);
    padding-inline: 0.5rem;
    text-decoration: none;
  }

  td bdi {
    overflow-wrap: anywhere;
  }

  /* On a phone a row takes two or three lines, and says beside a figure what it is of. */
  @container (max-inline-size: 34rem) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    table,
    caption,
    tbody {
      display: block;
    }

    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      gap: 0 0.75rem;
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--_line);
    }

    tbody :is(th, td) {
      padding: 0.125rem 0;
      border: 0;
      text-align: start;
    }

    tbody :is(th, td) {
      grid-column: 1;
    }

    tbody th,
    .joiners td:first-child,
    tbody .asking {
      grid-column: 1 / -1;
    }

    .joiners td:first-child {
      font-weight: 600;
    }

    tbody .number {
      text-align: start;
    }

    [data-label]::before {
      content: attr(data-label) ': ' / '';
      color: var(--_muted);
    }

    tbody .tools {
      grid-area: 2 / 2 / span 2;
    }

    tbody .asking {
      padding-block: 0.5rem;
    }
  }

  .ideas,
  .grievances {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .ideas li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
  }

  .grievances li {
    padding: 0.75rem 1rem;
    border-inline-start: 0.25rem solid var(--_border);
    background: var(--_tint);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .nameless {
    padding: 0.375rem 0.5rem;
    color: var(--_muted);
  }

  .problem {
    color: var(--_error);
  }

  .done {
    color: var(--_success);
  }
`;
