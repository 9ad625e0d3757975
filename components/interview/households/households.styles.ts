/** The look of changing households: a list with boxes, and what is done with those that are ticked beside it. */
import { css } from 'lit';

export const householdsStyles = css`
  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem var(--_space);
  }

  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(16rem, 24rem);
    gap: calc(2 * var(--_space));
    align-items: start;
  }

  .homes {
    border-block-start: 1px solid var(--_line);
  }

  .homes label {
    display: grid;
    grid-template-columns: auto minmax(9rem, 1fr) minmax(9rem, 1fr) minmax(8rem, 1.5fr);
    gap: 0 var(--_space);
    align-items: center;
    min-block-size: var(--_target);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
  }

  .homes label:hover {
    background: var(--_tint);
  }

  .homes input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--_accent);
  }

  .edit {
    position: sticky;
    inset-block-start: var(--_space);
  }

  .edit h3 {
    margin-block-end: 0.75rem;
  }

  .field-error:empty {
    margin: 0;
  }

  @media (max-width: 52rem) {
    .board {
      grid-template-columns: minmax(0, 1fr);
    }

    .homes label {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .homes label > :nth-child(n + 3) {
      grid-column: 2;
    }
  }
`;
