/** The dashboard on the page: a calm grid that follows the width it is given, not that of the window. */
import { css } from 'lit';

export const dashboardStyles = css`
  p {
    margin: 0;
  }

  section > * + * {
    margin-block-start: var(--_space);
  }

  .title {
    font-size: 1.5rem;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .place-title {
    font-size: 1.1875rem;
    font-weight: 600;
    line-height: 1.3;
  }

  .place-title:focus:not(:focus-visible) {
    outline: none;
  }

  .quiet {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .care {
    color: var(--_warning);
    font-size: 0.875rem;
    font-weight: 600;
  }

  .picker {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 0.75rem;
    max-inline-size: 64rem;
  }

  .pick {
    display: grid;
    gap: 0.25rem;
    font-size: 0.875rem;
    font-weight: 600;
  }

  select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-inline: 0.625rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
    font-size: 1rem;
    font-weight: 400;
  }

  .response,
  .tile {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

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

  @media (forced-colors: active) {
    .whole {
      fill: Canvas;
      stroke: CanvasText;
    }

    .part,
    .track .now {
      fill: Highlight;
    }

    .track .then {
      stroke: CanvasText;
    }
  }

  @media print {
    :host {
      --_raised: #fff;
      --_muted: #44494f;
      --_line: #c9cdd1;
      --_text: #000;
      --_background: #fff;
      color-scheme: light;
    }

    .picker,
    .back,
    .changes,
    .steps,
    button.small,
    .chevron {
      display: none;
    }

    .response,
    .tile {
      break-inside: avoid;
    }

    .place-title {
      break-after: avoid;
    }

    .charts {
      display: block;
    }

    .charts > * + * {
      margin-block-start: 1rem;
    }
  }
`;
