/** The look of the import: wide tables that fold into cards on a telephone, pairs side by side where there is room. */
import { css } from 'lit';

export const registerImportStyles = css`
  /* The title has the keyboard after a step so that reading begins there; nothing can be done with it. */
  #title:focus-visible {
    outline: none;
  }

  .quiet {
    color: var(--_muted);
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .drop {
    display: grid;
    /* A field for a file is as wide as its words; a phone is not. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding: calc(2 * var(--_space)) var(--_space);
    border: 2px dashed var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .drop p {
    margin: 0;
  }

  label {
    font-weight: 600;
  }

  input,
  select {
    font: inherit;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    color: inherit;
  }

  select {
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  table + button {
    margin-block-start: var(--_space);
  }

  .problem {
    padding: 0.5rem var(--_space);
    border-inline-start: 0.375rem solid var(--_warning);
  }

  .counts {
    padding-inline-start: 1.25rem;
    font-size: 1.125rem;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: var(--_space);
    margin-block-end: var(--_space);
  }

  .card {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .card p {
    margin-block: 0 0.5rem;
  }

  .card-title {
    color: var(--_muted);
  }

  button[aria-pressed='true'] {
    border-color: var(--_accent);
    border-width: 2px;
    background: var(--_tint);
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block-start: var(--_space);
  }

  @media (max-width: 40rem) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }

    tr,
    th[scope='row'],
    td {
      display: block;
      border: 0;
      padding: 0.125rem 0;
    }

    .rejected td:not(:last-child) {
      display: inline-block;
      margin-inline-end: 0.5rem;
      color: var(--_muted);
    }

    .rejected td:first-child::before {
      content: attr(data-label) ' ';
    }

    tr {
      padding-block: 0.625rem;
      border-block-end: 1px solid var(--_line);
    }
  }
`;
