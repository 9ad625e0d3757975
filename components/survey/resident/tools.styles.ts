/** How the bar above a resident's questions looks, what is read aloud, and what they said. Comes with the player. */
import { css } from 'lit';
import { spokenStyles } from '../../shared/read-aloud/spoken.styles.js';

export const toolStyles = css`
  renovation-survey-tools {
    display: block;
    margin-block-end: 1.25rem;
    padding-block-end: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }

  .tools button,
  .tools select {
    min-block-size: var(--_target);
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
    font-size: 0.9375rem;
  }

  .tools .stop {
    margin-inline-start: auto;
  }

  .text-size {
    display: inline-flex;
    gap: 0.25rem;
  }

  .text-size button {
    min-inline-size: var(--_target);
  }

  /* The sign stays behind the letter, also among Arabic. */
  .smaller::before,
  .larger::before {
    display: inline-block;
    direction: ltr;
  }

  .smaller::before {
    content: 'A−' / '';
  }

  .larger::before {
    content: 'A+' / '';
  }

  /* With letters twice as large the words go below the line. */
  .progress-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin-block-start: 0.75rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .progress-line progress {
    flex: 1 1 8rem;
    min-inline-size: 4rem;
    block-size: 0.5rem;
    border: 0;
    border-radius: 1rem;
    background: var(--_line);
    accent-color: var(--_accent);
    appearance: none;
    overflow: hidden;
  }

  .progress-line progress::-webkit-progress-bar {
    background: var(--_line);
  }

  .progress-line progress::-webkit-progress-value {
    background: var(--_accent);
  }

  .progress-line progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .save-state {
    display: grid;
    margin-block: 0.5rem 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* With large letters one of them takes two lines: nothing below moves when it comes. */
  .save-state::before {
    content: attr(data-saving);
    visibility: hidden;
  }

  .save-state::after {
    content: '✓ ' attr(data-saved);
    visibility: hidden;
  }

  .save-state > span,
  .save-state::before,
  .save-state::after {
    grid-area: 1 / 1;
  }

  .save-state[data-state='saved'] > span::before {
    content: '✓ ' / '';
    color: var(--_success);
  }

  .save-state[data-state='not-saved'] {
    color: var(--_error);
    font-weight: 600;
  }

  .notice.passed {
    visibility: hidden;
  }

  .notice {
    margin-block: 0.5rem 0;
    padding: 0.5rem 0.875rem;
    border-inline-start: 0.25rem solid var(--_warning);
    background: var(--_tint);
    font-size: 0.9375em;
  }

  .summary > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1rem;
    align-items: center;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }

  .summary dt {
    grid-column: 1;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .summary dd {
    grid-column: 1;
    margin: 0;
    font-weight: 600;
  }

  .summary dd[data-answered='no'] {
    color: var(--_muted);
    font-weight: 400;
  }

  .summary dd.change {
    grid-column: 2;
    grid-row: 1 / span 2;
  }

  .said summary {
    min-block-size: var(--_target);
    padding-block: 0.625rem;
    cursor: pointer;
  }

  ${spokenStyles}
`;
