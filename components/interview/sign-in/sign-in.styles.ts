/** The look of signing in: names to press, and below them a form for a new one. */
import { css } from 'lit';

export const signInStyles = css`
  .sign-in {
    display: grid;
    gap: var(--_space);
    max-inline-size: 40rem;
  }

  .sign-in > p {
    margin: 0;
  }

  .people {
    border-block-start: 1px solid var(--_line);
  }

  .people button {
    display: flex;
    align-items: baseline;
    gap: 0.75rem;
    inline-size: 100%;
    padding-inline: 0.5rem;
    border-color: transparent;
    border-block-end-color: var(--_line);
    border-radius: 0;
    background: transparent;
    text-align: start;
  }

  .people button kbd {
    margin: 0;
  }

  .people .quiet {
    margin-inline-start: auto;
    font-size: 0.9375rem;
  }

  form h3 {
    margin-block-end: 0.75rem;
  }

  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }

  .field-error:empty {
    margin: 0;
  }
`;
