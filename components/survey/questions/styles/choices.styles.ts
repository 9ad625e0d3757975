/** Choices that are all on the screen: rows with a radio button or a check box. */
import { css } from 'lit';

export const choiceStyles = css`
  .choices {
    display: grid;
    align-content: start;
    gap: 0.5rem;
  }

  [data-layout='list'] {
    max-inline-size: var(--_field, 40rem);
  }

  [data-layout] + [data-layout],
  .choices + .hint,
  .choices + .clear {
    margin-block-start: 0.5rem;
  }

  .choices[data-layout='line'] {
    display: flex;
    flex-wrap: wrap;
  }

  /* As many columns as asked for, and fewer where a column would become too narrow to read. */
  .choices[data-layout='grid'] {
    --_gaps: calc((var(--_columns) - 1) * 0.5rem);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(11em, (100% - var(--_gaps)) / var(--_columns))), 1fr));
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: var(--_target);
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    cursor: pointer;
  }

  .choice > span {
    min-inline-size: 0;
  }

  .choice:hover {
    border-color: var(--_accent);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:has(:disabled) {
    border-color: var(--_line);
    cursor: default;
  }

  .choice:has(:disabled):not(:has(:checked)) {
    background: transparent;
    color: var(--_muted);
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  [data-error] .choice:not(:has(:checked)) {
    border-color: var(--_error);
  }

  .choice input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .choice input:focus-visible {
    outline: none;
  }

  /* Browsers draw these too faint to read an answer from. */
  .choice input:disabled:checked {
    display: grid;
    place-content: center;
    border: 2px solid var(--_muted);
    border-radius: 0.1875rem;
    appearance: none;
  }

  .choice input[type='radio']:disabled:checked {
    border-radius: 50%;
  }

  .choice input:disabled:checked::before {
    content: '';
    inline-size: 0.75rem;
    block-size: 0.75rem;
    background: var(--_muted);
    clip-path: polygon(14% 44%, 0 65%, 50% 100%, 100% 16%, 80% 0, 43% 62%);
  }

  .choice input[type='radio']:disabled:checked::before {
    inline-size: 0.625rem;
    block-size: 0.625rem;
    clip-path: circle();
  }

  .choice-detail {
    margin-block: 0.5rem;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--_accent);
  }

  .choice-detail textarea {
    display: block;
  }

  :is(.combobox, select, .read-only) ~ textarea {
    margin-block-start: 0.5rem;
  }

  .choices-state,
  .hint {
    margin: 0;
    color: var(--_muted);
  }

  .choices + .hint:empty {
    margin: 0;
  }
`;
