/** The study shows nothing of its own but what went wrong with it. */
import { css } from 'lit';

export const studyStyles = css`
  .findings {
    margin: 0;
    margin-block-start: var(--_space);
    padding: 0;
    list-style: none;
    max-inline-size: 48rem;
  }

  .findings li {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }

  .findings .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.75rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .findings p {
    margin: 0;
  }

  .findings .suggestion {
    font-weight: 600;
  }

  h2 {
    margin-block: var(--_space) 0;
    font-size: 1rem;
  }

  code {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
`;
