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
    align-content: start;
  }

  .facts dt {
    color: var(--_muted);
  }

  .facts dd {
    margin: 0;
  }

  .phone {
    display: inline-block;
    font-size: 1.125rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  a.phone {
    padding-block: 0.25rem;
    color: var(--_accent);
  }

  .history li {
    padding-block: 0.1875rem;
    line-height: 1.375;
  }

  .history li + li {
    border-block-start: 1px solid var(--_line);
  }

  .history .what {
    font-weight: 600;
  }

  .history q {
    display: block;
    font-style: italic;
  }
`;
