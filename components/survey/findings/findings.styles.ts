/** How findings look: a quiet, foldable list, one place under the other. */
import { css } from 'lit';

export const findingsStyles = css`
  .findings {
    margin-block: var(--_space);
    padding-inline: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }

  .findings summary {
    min-block-size: var(--_target);
    padding-block: 0.5rem;
    font-weight: 600;
    cursor: pointer;
  }

  .findings ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .findings li {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }

  .findings p {
    margin: 0;
  }

  .findings .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.75rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .findings .suggestion {
    font-weight: 600;
  }
`;
