/** The look of what is known of a case: facts beside history. */
import { css } from 'lit';

export const caseStyles = css`
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: var(--_space) calc(2 * var(--_space));
  }

  .facts {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25rem var(--_space);
    margin: 0;
    align-items: baseline;
  }

  .facts dt {
    color: var(--_muted);
  }

  .facts dd {
    margin: 0;
  }

  .phone {
    display: inline-block;
    padding-block: 0.25rem;
    color: var(--_accent);
    font-size: 1.125rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .history li {
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--_line);
  }

  .history .what {
    font-weight: 600;
  }

  .history q {
    display: block;
    font-style: italic;
  }
`;
