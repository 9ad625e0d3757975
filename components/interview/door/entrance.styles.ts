/** The look of one stairwell: storeys above each other, and doors that are told apart by shape and word. */
import { css } from 'lit';

export const entranceStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    --_touch: max(var(--_target), 3rem);
  }

  button {
    min-block-size: var(--_touch);
  }

  .walk,
  .steps,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .walk {
    align-items: center;
    justify-content: space-between;
  }

  .walk .plain {
    padding-inline: 0;
  }

  .choices {
    gap: 0.5rem var(--_space);
  }

  .hint {
    margin: 0;
  }

  .toggle {
    display: flex;
  }

  .toggle button {
    padding-inline: 0.75rem;
    border-radius: 0;
  }

  .toggle button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .toggle button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    border-inline-start-width: 0;
  }

  .toggle button[aria-pressed='true'] {
    background: var(--_tint);
    font-weight: 600;
    box-shadow: inset 0 -0.25rem 0 var(--_accent);
  }

  /* The front of the building: a roof, floors of concrete between the storeys, the street. */
  .front {
    border: 1px solid var(--_border);
    border-block-start: 0.5rem solid var(--_muted);
    border-block-end: 0.25rem solid var(--_muted);
    background: var(--_tint);
  }

  .storey {
    padding: 0.5rem;
  }

  .storey + .storey {
    border-block-start: 0.25rem solid var(--_border);
  }

  .storey-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.5rem;
  }

  .storey-head:not(:empty) {
    margin-block-end: 0.25rem;
  }

  .doors {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5.125rem, 1fr));
    gap: 0.5rem;
  }

  @media (min-width: 48rem) {
    .doors {
      grid-template-columns: repeat(auto-fill, minmax(6.75rem, 1fr));
    }
  }

  .doors li {
    display: grid;
    max-inline-size: 9rem;
  }

  .door {
    position: relative;
    display: grid;
    grid-template-rows: auto 1fr;
    align-content: start;
    gap: 0.25rem;
    min-block-size: 5.5rem;
    padding: 0.375rem 0.375rem 0.5rem;
    border: 2px solid var(--_accent);
    border-block-end-width: 0.375rem;
    border-radius: 0.25rem 0.25rem 0 0;
    background: var(--_raised);
    color: inherit;
    font-weight: 400;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
    scroll-margin-block: 7rem 12rem;
  }

  .door:hover {
    background: var(--_tint);
  }

  .number {
    font-size: 1.1875rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .tongue {
    padding-inline: 0.25rem;
    border: 1px solid currentcolor;
    border-radius: 0.25rem;
    font-size: 0.75rem;
    font-weight: 600;
  }

  .shown {
    display: grid;
    gap: 0.125rem;
    align-content: end;
    font-size: 0.8125rem;
    hyphens: auto;
  }

  .signs {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem;
    justify-content: space-between;
  }

  .glyph,
  .tick {
    inline-size: 1.375rem;
    block-size: 1.375rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .glyph .ink {
    fill: currentcolor;
    stroke: none;
  }

  /* Not to be rung at now: a thin edge, without a threshold. */
  .door.barred {
    border-width: 1px;
    border-color: var(--_border);
    background: transparent;
  }

  .door.finished {
    border-style: solid;
    background: transparent;
    color: var(--_muted);
  }

  .door.appointment {
    border-style: double;
    border-width: 0.25rem;
    border-color: var(--_accent);
    background: var(--_raised);
  }

  .door.talked .glyph {
    color: var(--_success);
  }

  .door.unselectable {
    border: 1px dashed var(--_border);
    background: transparent;
    cursor: not-allowed;
  }

  .tickable input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
    scroll-margin-block: 7rem 12rem;
  }

  .tickable:focus-within:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .tickable:has(:checked) {
    background: var(--_accent);
    color: var(--_accent-text);
  }

  .tickable:has(:checked) .glyph {
    color: inherit;
  }

  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    padding: 0.25rem 0.75rem 0.5rem;
    border: 1px solid var(--_border);
    border-block-start: 0.25rem solid var(--_accent);
    background: var(--_raised);
  }

  .bar-head,
  .bar-choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }

  .bar-head {
    justify-content: space-between;
    min-block-size: var(--_touch);
  }

  .bar .primary {
    flex: 1 1 8rem;
    padding-inline: 0.5rem;
  }

  .bar-choices details[open] {
    flex-basis: 100%;
  }

  .bar .actions {
    gap: 0.5rem;
    margin: 0;
  }

  .chosen {
    margin: 0;
    font-weight: 600;
  }

  .bar [aria-disabled='true'] {
    opacity: 0.55;
  }

  summary {
    min-block-size: var(--_touch);
    padding-block: 0.75rem;
    cursor: pointer;
  }

  /* At 400 % a bar that stays would hide the doors. */
  @media (max-height: 30rem) {
    .bar {
      position: static;
    }
  }

  @media (forced-colors: active) {
    .toggle button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .tickable:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
