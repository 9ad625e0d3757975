/** The frame of the round: the part that is open, and what was told last. */
import { css } from 'lit';

export const doorsStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    --_touch: max(var(--_target), 3rem);
  }

  .report {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem var(--_space);
  }

  .report.told {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    margin-block-end: 0.75rem;
    padding: 0.5rem var(--_space);
    border: 1px solid var(--_border);
    border-inline-start: 0.375rem solid var(--_success);
    background: var(--_raised);
  }

  .report.problem {
    border-inline-start-color: var(--_error);
  }

  .report p {
    flex: 1 1 9rem;
    margin: 0;
    font-weight: 600;
  }

  .report button {
    min-block-size: var(--_touch);
  }

  @media (max-height: 30rem) {
    .report.told {
      position: static;
    }
  }
`;
