/** The look of consent by voice: purpose by purpose, the one that is asked stands out. */
import { css } from 'lit';

export const consentStyles = css`
  .consent {
    margin-block-start: 0.375rem;
  }

  .consent li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25rem var(--_space);
    align-items: start;
    padding: 0.5rem 0.75rem;
    border-inline-start: 0.25rem solid transparent;
  }

  .consent li + li {
    border-block-start: 1px solid var(--_line);
  }

  .consent li.current {
    border-inline-start-color: var(--_accent);
    background: var(--_tint);
  }

  .consent .say {
    margin: 0;
    font-size: 1rem;
  }

  /* As wide with the keys as without them, so that all texts stand in one column. */
  .choices {
    display: flex;
    justify-content: end;
    min-inline-size: 17.5rem;
    gap: 0.375rem;
  }

  .choices button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 600;
  }

  .choices button[aria-pressed='true'] kbd {
    border-color: currentcolor;
    background: transparent;
  }

  @media (max-width: 48rem) {
    .consent li {
      grid-template-columns: minmax(0, 1fr);
    }

    .choices {
      justify-content: start;
      min-inline-size: 0;
    }
  }

  @media (forced-colors: active) {
    .consent li.current {
      border-inline-start-color: Highlight;
    }

    .choices button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
