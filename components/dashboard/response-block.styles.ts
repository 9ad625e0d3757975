/** The response by wave: a small table per wave, with its shares as bars. */
import { css } from 'lit';

export const responseStyles = css`
  .response > * + * {
    margin-block-start: 0.25rem;
  }

  .waves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 1rem 2rem;
    padding-block-start: 0.5rem;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 0.25rem;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding-block: 0.375rem;
    padding-inline: 0 0.5rem;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    inline-size: 30%;
  }

  td:last-child {
    padding-inline-end: 0;
  }

  td svg {
    margin-block-start: 0.25rem;
  }
`;
