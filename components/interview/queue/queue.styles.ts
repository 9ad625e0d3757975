/** The look of the lists: one card that matters, and rows below it. */
import { css } from 'lit';

export const queueStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .next .why {
    margin-block: 0.25rem 0.75rem;
    font-weight: 600;
  }

  .next .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.5rem var(--_space);
  }

  .next .heading p {
    margin: 0;
  }

  .why .quiet {
    font-weight: 400;
  }

  .views .keys {
    margin-inline-start: auto;
  }

  .last {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    font-size: 0.9375rem;
  }

  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .views button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }

  /* Names, addresses and buttons stand below each other, whatever is between them. */
  .cases {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    gap: 0 calc(1.5 * var(--_space));
  }

  .case {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--_line);
    line-height: 1.375;
  }

  .case > div:first-child {
    display: contents;
  }

  .case .actions {
    justify-content: flex-end;
    margin: 0;
  }

  .case button {
    padding: 0.25rem 0.75rem;
  }

  @media (max-width: 48rem) {
    .cases {
      grid-template-columns: minmax(0, 1fr);
    }

    .case .actions {
      justify-content: flex-start;
      margin-block: 0.375rem;
    }
  }
`;
