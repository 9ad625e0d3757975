/** The dashboard on the page: a calm grid that follows the width it is given, not that of the window. */
import { css } from 'lit';

export const dashboardStyles = css`
  .root {
    container-type: inline-size;
  }

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

  .response > * + * {
    margin-block-start: 0.25rem;
  }

  .waves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 1rem 2rem;
    padding-block-start: 0.5rem;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 0.25rem;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: 0.375rem 0.5rem 0.375rem 0;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    inline-size: 30%;
  }

  td:last-child {
    padding-inline-end: 0;
  }

  td svg {
    margin-block-start: 0.25rem;
  }

  svg {
    display: block;
    overflow: visible;
  }

  .whole {
    fill: var(--_line);
  }

  .part,
  .track .now {
    fill: var(--_accent);
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }

  .tile {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    position: relative;
  }

  .tile:hover {
    border-color: var(--_accent);
  }

  .tile-open {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    font-size: 1.0625rem;
    font-weight: 600;
    text-align: start;
  }

  .tile-open:hover:not(:disabled) {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* The whole tile opens, with one name and one stop for the keyboard. */
  .tile-open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }

  .tile-open:focus-visible {
    outline: none;
  }

  .tile-open:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .chevron {
    flex: none;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: solid var(--_accent);
    border-width: 2px 2px 0 0;
    transform: rotate(45deg);
  }

  [dir='rtl'] .chevron {
    transform: rotate(-135deg);
  }

  .tile-measure {
    font-size: 0.9375rem;
  }

  .tile-figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625rem;
  }

  .figure {
    font-size: 2.25rem;
    line-height: 1.15;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .concealed {
    font-weight: 600;
    color: var(--_muted);
  }

  .change {
    font-size: 0.9375rem;
  }

  .tile-count {
    margin-block-start: auto;
    padding-block-start: 0.25rem;
  }

  .track {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    font-size: 0.75rem;
    color: var(--_muted);
  }

  .track span:last-child {
    text-align: end;
  }

  .track svg {
    grid-column: 1 / -1;
  }

  .track line {
    stroke: var(--_border);
    stroke-width: 2;
  }

  .track .then {
    fill: var(--_raised);
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .track i {
    display: inline-block;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
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
      color-scheme: light;
    }

    .picker,
    .back,
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
