/** Boxes in a row of which one is chosen: yes and no, buttons, the values of a scale; and the switch. */
import { css } from 'lit';

export const segmentStyles = css`
  .segments {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(var(--_target), 1fr));
    gap: 0.375rem;
    max-inline-size: 40rem;
  }

  .segments[data-wordy] {
    display: flex;
    flex-wrap: wrap;
  }

  .segments[data-wordy] .segment {
    flex: 1 1 auto;
    min-inline-size: min(100%, 6rem);
    max-inline-size: 16rem;
    padding-inline: 0.875rem;
  }

  .segment {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: var(--_target);
    padding: 0.375rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    text-align: center;
    cursor: pointer;
  }

  .segment input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .segment:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .segment[data-checked] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 600;
  }

  .segment:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .segment:has(:disabled) {
    border-color: var(--_line);
    cursor: default;
  }

  .segment:has(:disabled):not([data-checked]) {
    background: transparent;
    color: var(--_muted);
  }

  [data-error] .segment:not([data-checked], .drawn) {
    border-color: var(--_error);
  }

  .single input[role='switch'] {
    position: relative;
    inline-size: 2.75rem;
    block-size: 1.5rem;
    border: 2px solid var(--_border);
    border-radius: 1rem;
    background: var(--_raised);
    appearance: none;
    transition: background-color 0.15s;
  }

  .single input[role='switch']::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.5rem);
    inset-inline-start: 0.125rem;
    inline-size: 1rem;
    block-size: 1rem;
    border-radius: 50%;
    background: var(--_border);
    clip-path: none;
    transition: inset-inline-start 0.15s;
  }

  .single input[role='switch']:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .single input[role='switch']:checked::before {
    inset-inline-start: calc(100% - 1.125rem);
    inline-size: 1rem;
    block-size: 1rem;
    background: var(--_accent-text);
  }

  span.single {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  span.single input:not([role='switch']) {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  label.single {
    max-inline-size: 40rem;
    font-weight: 600;
  }

  .rating {
    display: grid;
    grid-template: 'min max' auto 'items items' auto / 1fr auto;
    gap: 0.375rem 1rem;
    max-inline-size: 40rem;
  }

  .rating > .segments {
    grid-area: items;
  }

  .rating > .end {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .rating > .min {
    grid-area: min;
  }

  .rating > .max {
    grid-area: max;
    text-align: end;
  }

  .rating[data-ends='bottom'] {
    grid-template-areas: 'items items' 'min max';
  }

  .rating[data-ends='topBottom'] {
    grid-template: 'min .' auto 'items items' auto '. max' auto / 1fr auto;
  }

  .rating:not([data-type='labels']) {
    justify-content: start;
    grid-template-columns: auto auto;
  }

  .rating:not([data-type='labels']) > .segments {
    display: flex;
    flex-wrap: wrap;
  }

  .segment.drawn {
    flex: none;
    inline-size: var(--_target);
    padding: 0.25rem;
    border-color: transparent;
    background: transparent;
    color: var(--_muted);
  }

  [data-small] .segment.drawn {
    inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0;
  }

  :is(.star, .face) {
    inline-size: 100%;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }

  .segment .icon {
    fill: currentcolor;
  }

  .face .eye {
    stroke-width: 2.5;
  }

  .face .open {
    fill: currentcolor;
  }

  .star[data-full],
  .segment:hover .star,
  .segment:has(~ .segment:hover) .star[class] {
    color: var(--_accent);
    fill: currentcolor;
  }

  .segment:hover ~ .segment .star {
    fill: none;
  }

  .face[data-tone='bad'] {
    --_tone: color-mix(in srgb, var(--_warning) var(--_mix), var(--_error));
  }

  .face[data-tone='good'] {
    --_tone: color-mix(in srgb, var(--_warning) var(--_mix), var(--_success));
  }

  .face[data-colour='always'],
  .segment:hover .face[data-colour='chosen'] {
    color: var(--_tone);
  }

  .segment.drawn[data-checked] .face {
    color: var(--_accent);
    stroke-width: 1.75;
  }

  .segment.drawn[data-checked]:has(.star) {
    border-color: transparent;
    background: transparent;
  }

  .segment.drawn[data-checked] .face circle {
    fill: color-mix(in srgb, currentcolor 18%, transparent);
  }

  .segment.drawn[data-checked]:has(.face) {
    border-color: currentcolor;
    color: var(--_accent);
  }

  .segment.drawn[data-checked] .face:is([data-colour='chosen'], [data-colour='always']) {
    color: var(--_tone);
  }

  @media (forced-colors: active) {
    .segment[data-checked],
    .single input[role='switch']:checked {
      border-width: 3px;
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .segment.drawn {
      border-color: Canvas;
    }

    .segment.drawn[data-checked] {
      border-width: 1px;
      background: Canvas;
      color: Highlight;
    }

    .segment.drawn[data-checked]:has(.face) {
      outline: 2px solid Highlight;
    }
  }

  /* Where there is room the two ends of a scale stand beside it. */
  @container (min-width: 34em) {
    .rating[data-ends='leftRight']:not(:has([data-wordy])) {
      grid-template: 'min items max' auto / fit-content(12rem) minmax(0, max-content) fit-content(12rem);
      align-items: center;
      gap: 0;
      max-inline-size: none;
    }

    .rating[data-ends='leftRight'] > .min {
      margin-inline-end: 1rem;
    }

    .rating[data-ends='leftRight'] > .max {
      margin-inline-start: 1rem;
      text-align: start;
    }

    .rating[data-type='labels'] > .segments:not([data-wordy]) {
      display: flex;
      flex-wrap: wrap;
    }

    .rating[data-type='labels'] > .segments:not([data-wordy]) > .segment {
      flex: none;
      min-inline-size: 3rem;
    }

    .rating[data-ends]:not([data-ends='leftRight'], :has([data-wordy])) {
      inline-size: fit-content;
    }
  }

  @container (max-width: 26em) {
    .rating .segments[data-wordy] {
      flex-direction: column;
    }

    .rating .segments[data-wordy] .segment {
      max-inline-size: none;
    }
  }

  renovation-question-rating[data-name],
  [data-name][data-type='rating'] {
    container-type: inline-size;
  }

  .read-only {
    display: block;
    max-inline-size: 40rem;
    min-block-size: var(--_target);
    padding: 0.5rem 0.875rem;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
`;
