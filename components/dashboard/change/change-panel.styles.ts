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
  }
`;
