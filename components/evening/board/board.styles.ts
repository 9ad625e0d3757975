/** Seen from the back of a tent. */
import { css } from 'lit';

export const boardStyles = css`
  :host {
    container-type: inline-size;
  }

  .board {
    display: grid;
    grid-template-rows: 1fr auto;
    gap: 1rem;
    min-block-size: min(85vh, 56cqi);
    font-size: clamp(1.125rem, min(2.1cqi, 3.4vh), 2.75rem);
  }

  .board p {
    margin: 0;
  }

  .stage {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }

  .stage:focus {
    outline: none;
  }

  .board-title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
  }

  .status,
  .foot {
    color: var(--_muted);
  }

  .ranked {
    display: grid;
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .ranked li {
    display: grid;
    gap: 0.25em;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }

  .label {
    font-weight: 600;
  }

  .votes {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .bar {
    inline-size: 100%;
    block-size: 0.75em;
    border-radius: 0.375em;
  }

  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }

  .ground {
    fill: var(--_line);
  }

  .part {
    fill: var(--_accent);
  }

  .ranked .plan {
    padding-block: 0.25em;
    font-size: 0.75em;
  }

  .ranked .plan .by {
    display: inline;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    font-size: clamp(1rem, 1.1cqi, 1.5rem);
  }

  .foot p {
    flex: 1 1 16rem;
  }

  :host(:fullscreen) {
    overflow: auto;
    padding: 2rem 3rem;
    background: var(--renovation-background, Canvas);
    color: var(--renovation-color, CanvasText);
  }

  :host(:fullscreen) .board {
    block-size: calc(100vh - 4rem);
    grid-template-rows: minmax(12rem, 1fr) auto;
    min-block-size: 0;
  }

  @media (forced-colors: active) {
    .bar rect {
      forced-color-adjust: none;
    }

    .ground {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 0.2;
    }

    .part {
      fill: CanvasText;
    }
  }
`;
