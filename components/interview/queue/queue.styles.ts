/** The look of the lists: one card that matters, and rows below it. */
import { css } from 'lit';

export const queueStyles = css`
  :host {
    display: grid;
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

  .case {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem var(--_space);
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--_line);
  }

  .case button {
    padding: 0.25rem 0.75rem;
  }

  .case > div:first-child {
    display: grid;
    grid-template-columns: minmax(10rem, 1fr) minmax(10rem, 1fr) minmax(12rem, 2fr);
    flex: 1 1 30rem;
    line-height: 1.375;
    gap: 0 var(--_space);
    align-items: baseline;
  }

  .case .actions {
    margin: 0;
  }

  @media (max-width: 40rem) {
    .case > div:first-child {
      grid-template-columns: 1fr;
    }
  }
`;
