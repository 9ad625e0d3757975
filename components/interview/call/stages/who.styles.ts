/** The look of a household whose residents are asked one by one: a line for each, the one to ask next stands out. */
import { css } from 'lit';

export const whoStyles = css`
  .who-is {
    max-inline-size: 46rem;
    margin-block-start: var(--_space);
  }

  .people {
    margin-block: 0.5rem;
  }

  .people li {
    display: grid;
    grid-template-columns: minmax(0, 14rem) minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25rem var(--_space);
    padding-block: 0.375rem;
    border-block-end: 1px solid var(--_line);
  }

  .people li > button:first-child {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    text-align: start;
  }

  .people + form {
    margin-block-start: var(--_space);
  }

  .people kbd {
    margin: 0;
  }

  .people [aria-disabled='true'] {
    border-color: transparent;
    color: var(--_muted);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0 var(--_space);
  }

  .row .field {
    flex: 1 1 14rem;
    max-inline-size: 24rem;
  }

  /* A number: what keeps it stands beside it. */
  .row .field:has(#count) {
    flex: none;
    max-inline-size: 16rem;
  }

  .row button {
    margin-block-start: 1.625rem;
  }

  #count {
    max-inline-size: 6rem;
  }

  @media (max-width: 30rem) {
    .people li {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .people li > .quiet {
      grid-row: 2;
      grid-column: 1 / -1;
    }

    .row button {
      margin-block-start: 0;
    }
  }
`;
