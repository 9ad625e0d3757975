/** What is only of complexes beside each other. */
import { css } from 'lit';

export const compareStyles = css`
  .attention ol {
    margin: 0.5rem 0 0;
    padding-inline-start: 1.5rem;
  }

  .attention li + li {
    margin-block-start: 0.5rem;
  }

  .attention li > span {
    display: block;
  }

  .attention .clear::marker {
    color: var(--_accent);
    font-weight: 700;
  }

  .compare .number {
    font-size: 1.125rem;
    font-weight: 700;
  }

  .compare .place {
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  .compare .estimate > p + p {
    font-size: 0.9375rem;
  }

  .compare .rows > li .quiet {
    grid-column: auto;
  }

  @container (min-width: 44rem) {
    .compare .rows > li > :last-child {
      grid-column: 3;
    }
  }

  .who {
    display: grid;
    grid-template-columns: minmax(5.5rem, auto) 1fr;
    gap: 0 0.5rem;
    align-items: center;
    font-size: 0.875rem;
  }

  @media print {
    .compare .rows > li > :last-child {
      grid-column: 3;
    }

    .screen-only {
      display: none;
    }

    .attention,
    .compare .group {
      break-inside: avoid;
    }

    .staff > p {
      break-inside: avoid;
      break-after: avoid;
    }

    .compare > .quiet:last-child {
      break-before: avoid;
    }
  }
`;
