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

  .method .group-title {
    margin-block-start: var(--_space);
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
