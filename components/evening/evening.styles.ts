/** The tablet and the big screen: large letters and targets, one thing after another. */
import { css } from 'lit';

export const eveningStyles = css`
  :host {
    container-type: inline-size;
  }

  .tablet {
    position: relative;
    max-inline-size: 46rem;
    margin-inline: auto;
    font-size: 1.125rem;
  }

  .screen {
    display: grid;
    gap: 1rem;
    align-content: start;
    min-block-size: 24rem;
  }

  .screen p {
    margin: 0;
  }

  .title {
    margin: 0;
    font-size: 1.75rem;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .title:focus {
    outline: none;
  }

  .read {
    justify-self: end;
  }

  .notice:empty,
  .kept:empty {
    min-block-size: 0;
  }

  .notice:not(:empty) {
    padding: 0.75rem 1rem;
    border-inline-start: 0.375rem solid var(--_success);
    background: var(--_tint);
  }

  .kept {
    min-block-size: 1.5em;
    color: var(--_success);
  }

  button.big {
    min-block-size: 3.5rem;
    font-size: 1.1875rem;
  }

  .languages,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .languages button {
    flex: 1 1 7rem;
  }

  .languages [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .languages [aria-pressed='true']:not(:focus-visible) {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }

  .row .primary {
    flex: 1 1 12rem;
  }

  .choices,
  .topics {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .topics li {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }

  button.topic {
    display: flex;
    align-items: center;
    gap: 0.875rem;
    min-block-size: 4rem;
    border: 0;
    border-radius: 0;
    font-size: 1.25rem;
    text-align: start;
  }

  button.topic:focus-visible {
    outline-offset: -3px;
  }

  button.topic[aria-pressed='true'] {
    background: var(--_tint);
    font-weight: 700;
  }

  .topics .plan {
    background: none;
    font-size: 1rem;
  }

  .mark {
    flex: none;
    inline-size: 2rem;
    block-size: 2rem;
    fill: none;
    stroke: var(--_border);
    stroke-width: 2;
  }

  .mark path {
    visibility: hidden;
    stroke: var(--_accent-text);
    stroke-width: 2.5;
  }

  .mark[data-chosen='true'] circle {
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  .mark[data-chosen='true'] path {
    visibility: visible;
  }

  .joined {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    font-weight: 600;
  }

  fieldset {
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  .field > span {
    padding: 0;
    font-weight: 600;
  }

  .optional {
    color: var(--_muted);
    font-weight: 400;
  }

  .field {
    display: grid;
    gap: 0.25rem;
  }

  .option {
    display: flex;
    align-items: start;
    gap: 0.75rem;
    min-block-size: max(var(--_target), 2.75rem);
    padding-block: 0.5rem;
    cursor: pointer;
  }

  .option input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0.125rem 0 0;
    accent-color: var(--_accent);
  }

  .field input,
  .field textarea {
    inline-size: 100%;
    min-block-size: max(var(--_target), 3rem);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
  }

  .problem,
  .trouble p {
    color: var(--_error);
  }

  .problem,
  .trouble {
    padding: 0.5rem 0.75rem;
    border-inline-start: 0.375rem solid var(--_error);
  }

  dialog.warning {
    max-inline-size: 34rem;
    padding: 1.5rem;
    border: 2px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--renovation-background, Canvas);
    color: var(--renovation-color, CanvasText);
  }

  dialog.warning::backdrop {
    background: var(--renovation-background, Canvas);
  }

  dialog.warning p {
    margin-block: 0 1rem;
  }
`;
