/** Cards on a page and on a big screen. The width that the tag is given counts, not that of the window. */
import { css } from 'lit';

export const resultsStyles = css`
  :host {
    container-type: inline-size;
  }

  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .root > p {
    margin: 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }

  .tools button,
  .tools select {
    min-block-size: max(var(--_target), 2.75rem);
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
  }

  .tools p {
    margin: 0;
  }

  .place,
  .keys,
  .hint {
    color: var(--_muted);
    font-size: 0.9375rem;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .cards > li {
    display: grid;
  }

  .cards .plan,
  .cards slot::slotted(*) {
    margin-block-start: auto;
  }

  .root[data-view='screen'] {
    grid-template-rows: auto 1fr auto auto;
    min-block-size: min(85vh, 56cqi);
    padding: var(--_space);
    font-size: clamp(1.125rem, min(2.2cqi, 3.7vh), 3rem);
  }

  .root[data-view='screen'] .tools,
  .root[data-view='screen'] .steps,
  .root[data-view='screen'] .keys {
    font-size: clamp(1rem, 1.1cqi, 1.5rem);
  }

  .root[data-view='screen'] .place {
    font-size: clamp(1rem, 1.1cqi, 1.5rem);
    margin-inline-start: auto;
  }

  .stage {
    display: grid;
    align-items: safe center;
  }

  .stage .card {
    inline-size: 100%;
    max-inline-size: 36em;
    margin-inline: auto;
    border: 0;
    background: none;
  }

  .stage .heading {
    font-size: 1.25em;
  }

  .stage .sentence {
    font-size: 1.75em;
  }

  .stage .people {
    max-inline-size: 26em;
  }

  .stage .people[data-of='100'] {
    max-inline-size: 9em;
  }

  .stage .most .people {
    max-inline-size: 15em;
  }

  @container (min-width: 60rem) {
    .stage .most li {
      grid-template-columns: minmax(0, 1fr) 15em;
      align-items: center;
    }

    .stage .most .said {
      flex-direction: column;
    }
  }

  .stage .card[data-kind='most'] .sentence {
    font-size: 1.25em;
  }

  .stage .card[data-kind='most'] {
    font-size: 0.78em;
  }

  .stage:focus {
    outline: none;
  }

  .steps [aria-disabled] {
    opacity: 0.55;
    cursor: not-allowed;
  }

  .stage .base {
    font-size: 0.75em;
  }

  .steps {
    display: flex;
    align-items: center;
    gap: 1em;
  }

  .steps button {
    min-block-size: max(var(--_target), 3rem);
    min-inline-size: 6em;
  }

  .progress {
    display: grid;
    flex: 1;
    gap: 0.25rem;
    text-align: center;
  }

  .progress progress {
    inline-size: 100%;
    block-size: 0.5rem;
    border: 0;
    border-radius: 1rem;
    background: var(--_line);
    accent-color: var(--_accent);
    appearance: none;
    overflow: hidden;
  }

  .progress progress::-webkit-progress-bar {
    background: var(--_line);
  }

  .progress progress::-webkit-progress-value {
    background: var(--_accent);
  }

  .progress progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .preview {
    max-inline-size: 60rem;
    border: 1px solid var(--_border);
  }

  :host(:fullscreen) {
    overflow: auto;
    margin: 0;
    background: var(--renovation-background, Canvas);
    color: var(--renovation-color, CanvasText);
  }

  :host(:fullscreen) .root[data-view='screen'] {
    block-size: 100vh;
    grid-template-rows: auto minmax(12rem, 1fr) auto;
    padding: 2rem 3rem;
  }

  :host(:fullscreen) .keys {
    display: none;
  }

  @container (max-width: 30rem) {
    .root[data-view='screen'],
    .stage .card {
      padding-inline: 0;
    }

    .steps {
      flex-wrap: wrap;
    }

    .steps button {
      flex: 1 1 40%;
    }

    .progress {
      order: -1;
      flex-basis: 100%;
    }
  }

  @media print {
    :host {
      --_raised: #fff;
      --_muted: #3c4248;
      --_line: #9aa1a8;
      --_text: #000;
      --_background: #fff;
      --_accent: #0a5c6b;
      --_border: #4d545b;
      --_tint: #fff;
      color-scheme: light;
    }

    /* Of which wave and complex it is, and until when was counted, stays on the paper. */
    .tools > :not(.place),
    .steps,
    .keys {
      display: none;
    }
  }
`;
