/** How the resident's first and last screens look: calm, large targets, one thing after another. */
import { css } from 'lit';

export const residentStyles = css`
  .survey {
    max-inline-size: var(--_survey, 46rem);
  }

  .survey[data-text-size='1'] {
    font-size: 1.15em;
  }

  .survey[data-text-size='2'] {
    font-size: 1.35em;
  }

  .survey[data-text-size='3'] {
    font-size: 1.6em;
  }

  .welcome-title,
  .screen-title {
    margin-block: 1rem 0.5rem;
    font-size: 1.625em;
    line-height: 1.2;
  }

  .welcome-title:focus,
  .screen-title:focus {
    outline: none;
  }

  /* A line each, to press with a thumb; a number or an address is not broken in two among Arabic. */
  .contact a {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-block: 0.375rem;
    color: var(--_accent);
    overflow-wrap: anywhere;
  }

  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .languages button {
    flex: 1 1 8rem;
  }

  .languages button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  .facts {
    margin-block: 1rem 1.5rem;
  }

  .facts > div {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }

  .facts dt {
    font-weight: 600;
  }

  .facts dd {
    margin: 0.125rem 0 0;
  }

  .purpose {
    margin: 0 0 1rem;
    padding: 0.75rem 1rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }

  .purpose legend {
    padding-inline: 0.375rem;
    margin-inline-start: -0.375rem;
    font-weight: 600;
  }

  .purpose p {
    margin-block: 0 0.75rem;
  }

  .choices {
    display: grid;
    gap: 0.5rem;
  }

  .choices.pair {
    grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: var(--_target);
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .choice input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .errors {
    margin-block: 0 0.75rem;
    padding: 0.375rem 0.75rem;
    border-inline-start: 0.25rem solid var(--_error);
    color: var(--_error);
  }

  .errors p {
    margin: 0;
  }

  .navigation {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block: 1.5rem;
  }

  .navigation button {
    flex: 1 1 10rem;
  }

  button.danger {
    border-color: var(--_error);
    color: var(--_error);
  }
`;
