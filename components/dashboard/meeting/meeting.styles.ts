/** A screen that is read from the back of the room: everything as large as the screen allows, and nothing beside it. */
import { css } from 'lit';

export const meetingStyles = css`
  :host {
    display: contents;
  }

  dialog {
    box-sizing: border-box;
    inline-size: 100vw;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 1rem clamp(1rem, 4vw, 4rem);
    border: 0;
    background: var(--renovation-background, Canvas);
    color: var(--renovation-color, CanvasText);
  }

  dialog[open] {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 1rem;
  }

  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5rem 1rem;
  }

  header p,
  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .slide {
    overflow: auto;
    align-content: safe center;
    inline-size: 100%;
    max-inline-size: 64rem;
    margin-inline: auto;
    zoom: 1;
  }

  .slide:focus {
    outline: none;
  }

  /* What is in another language than the rest stands in a part of its own. */
  .slide > * + *,
  .slide > [lang] > * + * {
    margin-block-start: 0.75rem;
  }

  .slide-title {
    font-size: 1.5rem;
    font-weight: 700;
    line-height: 1.2;
  }

  .slide .label,
  .slide > .estimate {
    font-size: 1.25rem;
  }

  .slide .summary {
    font-size: 1.5rem;
    font-weight: 600;
    text-wrap: pretty;
  }

  .slide > .tiles.one {
    grid-template-columns: 1fr;
    margin: 0.75rem 0 0;
  }

  .tiles.one .figure {
    font-size: 4rem;
  }

  .tiles.one .tile:hover {
    border-color: var(--_line);
  }

  /* Larger with the screen; text is read from a distance. */
  @media (min-width: 60rem) and (min-height: 36rem) {
    .slide {
      zoom: 1.35;
    }
  }

  @media (min-width: 90rem) and (min-height: 50rem) {
    .slide {
      zoom: 1.75;
    }
  }

  /* What is too high for that, smaller: see fit-slide.ts. On small screens it is scrolled. */
  @media (min-width: 60rem) and (min-height: 36rem) {
    .slide[data-fit='1'] {
      zoom: 1.5;
    }

    .slide[data-fit='2'] {
      zoom: 1.3;
    }

    .slide[data-fit='3'] {
      zoom: 1.15;
    }

    .slide[data-fit='4'] {
      zoom: 1;
    }

    .slide[data-fit='5'] {
      zoom: 0.85;
    }
  }
`;
