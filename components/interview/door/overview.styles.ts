/** The look of buildings from afar: walls, a roof, a street door, and windows that differ in shape. */
import { css } from 'lit';

export const overviewStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.25 * var(--_space));
  }

  .building > .quiet {
    margin-block: 0 0.5rem;
  }

  .entrances {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr));
    gap: 0.625rem;
  }

  .entrances li {
    display: grid;
  }

  .entrance {
    display: grid;
    grid-template-rows: 1fr;
    align-content: end;
    justify-items: start;
    gap: 0.125rem;
    padding: 0.625rem;
    text-align: start;
  }

  .entrance .name {
    font-weight: 600;
  }

  .entrance .quiet {
    font-size: 0.875rem;
  }

  .count {
    font-variant-numeric: tabular-nums;
  }

  /* A wall with a flat roof on it, and the street below. */
  .facade {
    display: grid;
    align-content: end;
    justify-items: center;
    gap: 0.25rem;
    inline-size: 100%;
    margin-block-end: 0.375rem;
    padding: 0.5rem 0.25rem 0.375rem;
    border-block-start: 0.3125rem solid var(--_muted);
    border-block-end: 2px solid var(--_muted);
    border-inline: 1px solid var(--_border);
    background: var(--_tint);
  }

  .storey {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.25rem;
  }

  .window {
    display: inline-block;
    inline-size: 0.75rem;
    block-size: 1rem;
    border: 2px solid var(--_accent);
    background: var(--_raised);
    vertical-align: text-bottom;
  }

  .window.none {
    visibility: hidden;
  }

  .window.done {
    background: var(--_accent);
  }

  .window.waiting {
    border-style: dashed;
    border-color: var(--_muted);
  }

  /* Half open: somebody will be there. */
  .window.agreed {
    border-block-end-width: 0.5625rem;
  }

  .window.barred {
    border-color: var(--_muted);
    background: linear-gradient(to top right, transparent 42%, var(--_muted) 42% 58%, transparent 58%);
  }

  /* One wall: a gallery is a storey of it. */
  .stacked {
    grid-template-columns: 1fr;
    gap: 0;
    max-inline-size: 60rem;
    border: 1px solid var(--_border);
    border-block-start: 0.5rem solid var(--_muted);
    border-block-end: 0.25rem solid var(--_muted);
    background: var(--_tint);
  }

  .stacked li + li {
    border-block-start: 0.1875rem solid var(--_border);
  }

  .stacked .entrance {
    grid-template-columns: 1fr auto;
    grid-template-rows: auto;
    column-gap: var(--_space);
    border: 0;
    border-radius: 0;
    background: transparent;
  }

  .stacked .facade {
    grid-column: 1 / -1;
    justify-items: start;
    margin: 0;
    padding: 0 0 0.125rem;
    border: 0;
    background: none;
  }

  .stacked .storey {
    justify-content: start;
  }

  .stacked .entrance:hover {
    background: var(--_raised);
  }

  /* Where there is room, the doors of a gallery are drawn beside its name, and large. */
  @container (width >= 60rem) {
    .stacked {
      max-inline-size: none;
    }

    .stacked .entrance {
      grid-template-columns: 9rem minmax(0, 1fr) 11.5rem;
      align-items: center;
      padding-inline: var(--_space);
    }

    .stacked .facade {
      grid-area: 1 / 2 / span 2;
      padding: 0;
    }

    .stacked .name,
    .stacked .count {
      grid-column: 1;
    }

    .stacked .count {
      grid-row: 2;
    }

    .stacked .quiet {
      grid-column: 3;
    }

    .stacked .storey {
      gap: 0.5rem;
    }

    .stacked .window {
      inline-size: 1.375rem;
      block-size: 1.875rem;
    }

    .stacked .window.agreed {
      border-block-end-width: 1rem;
    }
  }

  .legend p {
    margin: 0;
  }

  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem var(--_space);
  }

  @media (forced-colors: active) {
    .window {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }

    .window.done {
      background: CanvasText;
    }

    .window.barred {
      background: linear-gradient(to top right, Canvas 42%, CanvasText 42% 58%, Canvas 58%);
    }
  }
`;
