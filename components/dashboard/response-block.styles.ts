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

  .waves table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .waves caption {
    padding-block-end: 0.25rem;
    font-weight: 600;
    text-align: start;
  }

  .waves :is(th, td) {
    padding-block: 0.375rem;
    padding-inline: 0 0.5rem;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .waves tbody th {
    inline-size: 30%;
  }

  .waves td:last-child {
    padding-inline-end: 0;
  }

  .waves svg {
    display: block;
    margin-block-start: 0.25rem;
  }

  .whole {
    fill: var(--_line);
  }

  .part {
    fill: var(--_accent);
  }

  @media (forced-colors: active) {
    .whole {
      fill: Canvas;
      stroke: CanvasText;
    }

    .part {
      fill: Highlight;
    }
  }

  @media print {
    .response {
      break-inside: avoid;
    }

    /* Three waves are beside each other on paper too. */
    .waves {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
      gap: 1rem;
      font-size: 0.875rem;
    }

    .waves tbody th {
      inline-size: 40%;
    }
  }
`;
