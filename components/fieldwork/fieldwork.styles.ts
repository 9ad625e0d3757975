/** The supervisor's screen on the page: dense, calm, and as wide as it is given. */
import { css } from 'lit';

export const fieldworkStyles = css`
  h2,
  h3,
  p {
    margin: 0;
  }

  h2 {
    font-size: 1.5rem;
    line-height: 1.25;
  }

  h3 {
    font-size: 1.125rem;
    line-height: 1.3;
  }

  h3[tabindex='-1']:focus-visible {
    outline: none;
  }

  .root > * + *,
  .view > * + *,
  :host(:not(renovation-fieldwork)) > * + * {
    margin-block-start: var(--_space);
  }

  .quiet,
  .nothing {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .nothing {
    padding: 0.75rem;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
  }

  progress.opening {
    inline-size: 100%;
    max-inline-size: 24rem;
    accent-color: var(--_accent);
  }

  .care {
    color: var(--_warning);
  }

  .spoken {
    font-size: 1.125rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.75rem 1.5rem;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    flex: 1 1 26rem;
    max-inline-size: 56rem;
  }

  .filters .field {
    flex: 1 1 9rem;
  }

  .filters .search {
    flex-basis: 20rem;
  }

  .field.narrow {
    max-inline-size: 24rem;
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
  }

  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    border-block-end: 1px solid var(--_line);
    list-style: none;
  }

  nav button {
    border-color: transparent;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    background: transparent;
    padding-inline: 0.75rem;
  }

  nav button[aria-current='page'] {
    border-block-end: 3px solid var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }

  nav .many {
    margin-inline-start: 0.375rem;
    padding-inline: 0.375rem;
    border-radius: 1rem;
    background: var(--_line);
    color: inherit;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  button.small {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    font-size: 0.875rem;
  }

  button.small[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .summary {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
    gap: 0.5rem 1.25rem;
    margin: 0;
    padding: 0.75rem var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .summary dt {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .summary dd {
    margin: 0;
  }

  .summary .figure {
    font-size: 1.625rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr));
    gap: var(--_space);
    align-items: start;
  }

  /* With targets there are two columns of figures more: beside each other the last one would be out of sight. */
  .pair.aimed {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 46rem), 1fr));
  }

  .reasons {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: 0.5rem 1rem;
    padding: 0;
    list-style: none;
  }

  .reasons button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    inline-size: 100%;
    text-align: start;
  }

  renovation-fieldwork-actions[filled] {
    position: sticky;
    inset-block-end: 0;
    z-index: 4;
    background: var(--renovation-background, Canvas);
  }

  /* A page at 400 %: the list has the height. */
  @media (max-height: 30rem) {
    renovation-fieldwork-actions[filled] {
      position: static;
    }
  }

  @media (forced-colors: active) {
    nav button[aria-current='page'] {
      border-color: Highlight;
    }
  }

  @media print {
    :host {
      --_raised: #fff;
      --_tint: #f2f4f5;
      --_muted: #44494f;
      --_line: #c9cdd1;
      --_text: #000;
      --_background: #fff;
      color-scheme: light;
      font-size: 10pt;
    }

    nav,
    .filters,
    .who,
    button,
    renovation-fieldwork-actions {
      display: none;
    }

    .reasons button {
      display: flex;
      border: 0;
      padding: 0;
    }

    .pair {
      display: block;
    }

    .pair > * + * {
      margin-block-start: var(--_space);
    }

    .summary {
      break-inside: avoid;
    }
  }
`;
