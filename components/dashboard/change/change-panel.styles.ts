/** What is only of the view of change: the choice of a period, and how it was worked out. */
import { css } from 'lit';

export const changeStyles = css`
  .root > * + * {
    margin-block-start: var(--_space);
  }

  .pick {
    max-inline-size: 32rem;
  }

  .summary {
    max-inline-size: 46rem;
    font-size: 1.125rem;
    font-weight: 600;
    text-wrap: pretty;
  }

  .parts {
    grid-column: 1 / -1;
    margin-block-start: 0.5rem;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--_line);
  }

  .parts .rows > li {
    padding-block: 0.5rem;
  }

  .parts .label {
    font-weight: 400;
  }

  .paper-only {
    font-weight: 600;
  }

  @media screen {
    .paper-only {
      display: none;
    }
  }

  @media print {
    .pick {
      display: none;
    }

    /* Thirteen columns between the margins: letters as small as in a note, or all of the page would shrink for them. */
    .group:not(.attrition) .table-frame table {
      font-size: 0.625rem;
    }

    .group:not(.attrition) .table-frame :is(th, td) {
      padding-inline: 0 0.25rem;
    }

    .group:not(.attrition) .table-frame th {
      hyphens: auto;
    }

    /* "Gestandaardiseerd" alone makes it too wide, where the browser has no hyphens for a language. */
    .group:not(.attrition) .table-frame thead th:nth-child(10) {
      min-inline-size: 3rem;
      overflow-wrap: anywhere;
    }

    .method {
      display: var(--_print-method, block);
    }
  }
`;
