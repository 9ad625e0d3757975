/** How a question looks to an interviewer: what is said stands out, what is not to be said looks unlike it. */
import { css } from 'lit';

export const interviewerStyles = css`
  .interviewer-note {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    max-inline-size: 46rem;
    margin-block: 0 0.75rem;
    padding: 0.375rem 0.75rem;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: 0.9375em;
    font-style: italic;
  }

  .interviewer-note-label {
    color: var(--_warning);
    font-style: normal;
    font-weight: 600;
  }

  .two-languages {
    display: grid;
    flex: 1;
    gap: 0.125rem 1.5rem;
  }

  .title:has(> .two-languages) {
    display: grid;
    grid-template-columns: auto;
  }

  .second-language {
    padding-inline-start: 0.75rem;
    border-inline-start: 0.1875rem solid var(--_accent);
    text-align: start;
  }

  @media (min-width: 48rem) {
    .two-languages {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  .segment .two-languages {
    grid-template-columns: auto;
  }

  .answer-key {
    flex: none;
    min-inline-size: 1.5em;
    margin-inline-end: 0.5em;
    padding: 0 0.25em;
    border: 1px solid var(--_border);
    border-block-end-width: 2px;
    border-radius: 0.25em;
    background: var(--_raised);
    color: var(--_muted);
    font-family: ui-monospace, monospace;
    font-size: 0.8125em;
    font-style: normal;
    text-align: center;
  }
`;
