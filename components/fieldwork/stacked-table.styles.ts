/** On a phone a wide row is a list of its figures, one below the other, each with its heading (see data-table.ts). */
import { css } from 'lit';

export const stackedTableStyles = css`
  @media screen and (max-width: 36rem) {
    .stacks :is(table, tbody, tr) {
      display: block;
    }

    .stacks tr {
      padding: 0.5rem 0.75rem;
      border-block-end: 1px solid var(--_line);
    }

    .stacks tbody:last-child tr:last-child {
      border-block-end: 0;
    }

    /* A screen reader says the headings of a cell as before. */
    .stacks thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .stacks tbody :is(th, td) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 1rem;
      min-inline-size: 0;
      padding: 0.125rem 0;
      border: 0;
    }

    .stacks th.head {
      position: static;
      justify-items: start;
      margin-block-end: 0.25rem;
    }

    .stacks td > * {
      grid-column: 2;
    }

    .stacks td::before {
      grid-row: 1 / span 2;
      color: var(--_muted);
      text-align: start;
      white-space: normal;
      content: attr(data-heading);
      content: attr(data-heading) / '';
    }
  }
`;
