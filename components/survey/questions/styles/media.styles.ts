/** Sliders, places on a picture, signatures and files. */
import { css } from 'lit';

export const mediaStyles = css`
  .slider {
    max-inline-size: 40rem;
    padding-inline: 0.75rem;
  }

  .slider-track {
    position: relative;
    block-size: var(--_target);
  }

  .slider-track::before,
  .slider-band {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.1875rem);
    inset-inline: 0;
    block-size: 0.375rem;
    border-radius: 1rem;
    background: var(--_line);
  }

  .slider-band {
    inset-inline: var(--_from, 0) calc(100% - var(--_to, 0%));
    background: var(--_accent);
    touch-action: none;
  }

  .slider[data-answered='no'] .slider-band {
    background: var(--_line);
  }

  .slider-track > input {
    position: absolute;
    inset-inline: -0.75rem;
    inset-block: 0;
    inline-size: calc(100% + 1.5rem);
    margin: 0;
    background: transparent;
    appearance: none;
    pointer-events: none;
  }

  .slider-track > input:only-of-type {
    pointer-events: auto;
    cursor: pointer;
  }

  .slider-track > input::-webkit-slider-thumb {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 2px solid var(--_raised);
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
    appearance: none;
    pointer-events: auto;
    cursor: grab;
  }

  .slider-track > input::-moz-range-thumb {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border: 2px solid var(--_raised);
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
    pointer-events: auto;
    cursor: grab;
  }

  .slider-labels {
    position: relative;
    block-size: 2.75rem;
    font-size: 0.875em;
  }

  .slider-label {
    position: absolute;
    inset-inline-start: var(--_at);
    inline-size: max-content;
    max-inline-size: 6rem;
    text-align: center;
    transform: translateX(-50%);
    cursor: pointer;
  }

  .slider-label > small {
    display: block;
    color: var(--_muted);
  }

  [dir='rtl'] .slider-label {
    transform: translateX(50%);
  }

  /* The labels at the ends stay within the question, however long they are. */
  .slider-label[data-edge] {
    transform: none;
  }

  .slider-label[data-edge='start'] {
    inset-inline-start: -0.75rem;
    text-align: start;
  }

  .slider-label[data-edge='end'] {
    inset-inline: auto -0.75rem;
    text-align: end;
  }

  .slider-value {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .image-map {
    position: relative;
    display: inline-block;
    max-inline-size: 100%;
    margin-block-end: 0.75rem;
  }

  .image-map img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  .image-map svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .image-map .area {
    fill: var(--_idle-fill, rgb(255 255 255 / 25%));
    stroke: var(--_idle-stroke, #0a5c6b);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
    cursor: pointer;
  }

  .image-map .area:hover {
    fill: var(--_hover-fill, rgb(10 92 107 / 25%));
    stroke: var(--_hover-stroke, #0a5c6b);
  }

  .image-map .area[data-chosen='yes'] {
    fill: var(--_chosen-fill, rgb(10 92 107 / 50%));
    stroke: var(--_chosen-stroke, #06282f);
    stroke-width: 4;
  }

  .signature-paper {
    position: relative;
    inline-size: min(100%, var(--_width, 100%));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: #ffffff;
    color: #1a1a1a;
    overflow: hidden;
  }

  .signature-paper canvas {
    display: block;
    max-inline-size: 100%;
    touch-action: none;
  }

  .signature-paper img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    pointer-events: none;
  }

  .signature-placeholder {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 1rem;
    color: #5a6068;
    text-align: center;
    pointer-events: none;
  }

  .file {
    padding: 0.875rem;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
  }

  .file[data-over] {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .file-hint {
    margin-block: 0 0.5rem;
    color: var(--_muted);
  }

  .file input {
    max-inline-size: 100%;
    min-block-size: var(--_target);
    font: inherit;
  }

  .camera {
    inline-size: 100%;
    max-inline-size: 30rem;
    border-radius: var(--_radius);
    background: #000000;
  }

  .files {
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
  }

  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }

  .files li > :is(a, span) {
    flex: 1;
    overflow-wrap: anywhere;
  }

  .files img {
    inline-size: var(--_width, 5rem);
    block-size: var(--_height, auto);
    max-inline-size: 100%;
    border-radius: 0.25rem;
  }
`;
