/** Charts beside each other where there is room, and one after the other on paper. */
import { css } from 'lit';

export const topicStyles = css`
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr));
    gap: var(--_space);
    align-items: start;
  }

  .charts.single {
    grid-template-columns: minmax(0, 60rem);
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  button.small {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    font-size: 0.875rem;
  }

  button.plain.back {
    padding-inline-start: 0;
  }

  /* There every button has an edge. */
  @media (forced-colors: active) {
    button.plain.back {
      padding-inline-start: 0.5rem;
    }
  }

  @media print {
    .back,
    .steps,
    button.small {
      display: none;
    }

    .charts {
      display: block;
    }

    .charts > * + * {
      margin-block-start: 1.5rem;
    }
  }
`;
