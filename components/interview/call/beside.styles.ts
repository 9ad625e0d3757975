/** The look of what stands beside a call on a wide screen; on any other it is not there. */
import { css } from 'lit';

export const besideStyles = css`
  .beside {
    display: none;
  }

  /* The questionnaire stays as wide as reads well; beside it is what one would otherwise have to remember. */
  @media (min-width: 75rem) {
    .desk:has(> .beside) {
      display: grid;
      grid-template-columns: minmax(0, 46rem) minmax(20rem, 1fr);
      gap: calc(2 * var(--_space));
      align-items: start;
    }

    /* Two languages: each has the width of a line, and what stands beside them less. */
    .desk.two:has(> .beside) {
      grid-template-columns: minmax(0, 60rem) minmax(18rem, 1fr);
    }

    .desk.two renovation-survey {
      --_survey: 60rem;
      --_field: 58rem;
    }

    .beside {
      display: block;
      max-inline-size: 34rem;
      margin-block-start: var(--_space);
      padding: var(--_space);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      font-size: 0.9375rem;
    }

    .beside h3 {
      margin-block: var(--_space) 0.25rem;
      font-size: 1rem;
    }
  }

  /* It stays in sight where all of it is. */
  @media (min-width: 75rem) and (min-height: 50rem) {
    .beside {
      position: sticky;
      inset-block-start: 5.5rem;
    }
  }

  .key-list {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25rem 0.75rem;
    margin: 0;
    align-items: baseline;
  }

  .key-list dd {
    margin: 0;
  }
`;
