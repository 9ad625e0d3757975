/** The look of the screen on which cards are chosen. */
import { css } from 'lit';

export const cardsStyles = css`
  :host,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  nav .plain {
    min-block-size: max(var(--_target), 3rem);
    padding-inline: 0;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
  }

  .when .field {
    flex: 1 1 9rem;
    max-inline-size: 16rem;
    align-content: end;
  }

  .check {
    min-block-size: max(var(--_target), 3rem);
  }

  .check input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    flex: none;
  }

  .count {
    font-weight: 600;
  }

  .field-error:empty {
    display: none;
  }

  .samples {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .samples .card-face {
    max-inline-size: 100%;
    border: 1px solid var(--_border);
  }
`;
