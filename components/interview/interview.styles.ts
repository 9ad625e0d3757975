/** The look that all screens of the workspace share: calm, dense, and readable at arm's length with a headset on. */
import { css } from 'lit';

export const interviewStyles = css`
  /* With a mouse at hand a screen may hold more; fingers get their full size. */
  @media (pointer: fine) and (min-width: 48rem) {
    :host {
      --_target: var(--renovation-target, 2.375rem);
    }
  }

  h2,
  h3,
  h4 {
    margin: 0;
    line-height: 1.25;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.375rem;
  }

  h3 {
    font-size: 1.0625rem;
  }

  p {
    margin-block: 0 0.5rem;
  }

  /* A title has the keyboard after a change of screen so that reading begins there; nothing can be done with it. */
  :is(h2, h3)[tabindex='-1']:focus-visible {
    outline: none;
  }

  /* A title that is there to have the keyboard: what it says is in sight already. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .quiet {
    color: var(--_muted);
  }

  .card {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .card.lead {
    border-color: var(--_accent);
    border-inline-start-width: 0.375rem;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.625rem;
    margin-block-start: 0.75rem;
  }

  kbd {
    display: inline-block;
    min-inline-size: 1.5rem;
    padding: 0 0.375rem;
    border: 1px solid var(--_border);
    border-block-end-width: 2px;
    border-radius: 0.25rem;
    background: var(--_raised);
    color: inherit;
    font: inherit;
    font-size: 0.8125rem;
    line-height: 1.375rem;
    text-align: center;
  }

  /* A key is noise where there are fingers alone; the list of all keys is asked for. */
  @media (pointer: coarse) {
    :is(button, a, label) kbd {
      display: none;
    }
  }

  button kbd {
    margin-inline-start: 0.375rem;
  }

  button.primary kbd {
    border-color: currentcolor;
    background: transparent;
  }

  label,
  legend {
    font-weight: 600;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 32rem;
    min-block-size: var(--_target);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
  }

  .field {
    display: grid;
    gap: 0.25rem;
    margin-block: 0 0.75rem;
  }

  .field-error {
    color: var(--_error);
    font-weight: 600;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--_target);
    font-weight: 400;
  }

  .check input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--_accent);
  }

  ul.plain-list,
  ol.plain-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .saved {
    color: var(--_success);
    font-weight: 600;
  }

  .problem {
    padding: 0.5rem var(--_space);
    border-inline-start: 0.375rem solid var(--_error);
  }
`;
