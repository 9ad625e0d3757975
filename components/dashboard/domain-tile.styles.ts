/** A topic's tile: one figure in large type, and calm lines below it. */
import { css } from 'lit';

export const tileStyles = css`
  .track svg {
    display: block;
    overflow: visible;
  }

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

  @media (forced-colors: active) {
    .track .now {
      fill: Highlight;
    }

    .track .then {
      stroke: CanvasText;
    }
  }

  @media print {
    .tile {
      break-inside: avoid;
    }

    .tiles {
      grid-template-columns: 1fr 1fr;
    }

    .chevron {
      display: none;
    }
  }
`;
