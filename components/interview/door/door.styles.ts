/** The look of one door: read at a glance on a dark gallery, and pressed with a thumb. */
import { css } from 'lit';

export const doorStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    --_touch: max(var(--_target), 3rem);
  }

  button,
  .check {
    min-block-size: var(--_touch);
  }

  nav .plain {
    padding-inline: 0;
  }

  .who {
    margin: 0;
    font-size: 1.125rem;
  }

  .stand {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin: 0.25rem 0 0;
  }

  .glyph {
    flex: none;
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

  .begin {
    inline-size: 100%;
    max-inline-size: 32rem;
    min-block-size: 3.5rem;
    font-size: 1.125rem;
  }

  .barred {
    border-inline-start-width: 0.375rem;
    border-inline-start-color: var(--_border);
  }

  .card h3 {
    margin-block-end: 0.5rem;
  }

  .card .facts + h3,
  h4 {
    margin-block: var(--_space) 0.375rem;
  }

  .check input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    flex: none;
  }

  .outcomes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: 0.5rem;
    max-inline-size: 60rem;
  }

  .outcomes button {
    inline-size: 100%;
    block-size: 100%;
    text-align: start;
  }

  .outcomes li:first-child button {
    font-weight: 600;
  }

  details .outcomes {
    margin-block-start: 0.5rem;
  }

  summary {
    min-block-size: var(--_touch);
    padding-block: 0.75rem;
    cursor: pointer;
  }

  [aria-disabled='true'] {
    opacity: 0.55;
  }

  /* Where there is room, who lives there and what came before stand beside the visit. */
  @container (width >= 60rem) {
    :host {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
      column-gap: calc(1.5 * var(--_space));
    }

    nav,
    header,
    #title {
      grid-column: 1 / -1;
    }

    .begin,
    .field,
    .begin ~ .card {
      max-inline-size: none;
    }

    .before {
      grid-column: 2;
      grid-row: 3 / span 3;
      align-self: start;
    }
  }
`;
