/**
 * How a questionnaire looks, as far as every one needs it; adopted by `<renovation-survey>`. The less common questions
 * bring their own styles.
 */
import { css, type CSSResult } from 'lit';
import { shellStyles } from './styles/shell.styles.js';
import { entriesStyles } from '../questions/styles/entries.styles.js';
import { dialogStyles } from './styles/dialogs.styles.js';
import { choiceStyles } from '../questions/styles/choices.styles.js';
import { segmentStyles } from '../questions/styles/segments.styles.js';
import { toolStyles } from '../resident/tools.styles.js';

const layout = css`
  renovation-survey-first-sight,
  renovation-survey-shell,
  renovation-survey-page {
    display: block;
  }

  .page-title {
    margin-block: 0 1rem;
    font-size: 1.375em;
    line-height: 1.25;
  }

  .page-title:focus {
    outline: none;
  }

  .page-description,
  .description {
    margin-block: 0 0.75rem;
    color: var(--_muted);
  }

  [data-name],
  renovation-survey-panel {
    display: block;
    margin-block: 0 1.75rem;
  }

  /* Whoever is brought to a question sees the whole of its title. */
  :where([data-name]) {
    scroll-margin-block-start: 1rem;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }

  .row > .cell {
    /* Two halves and the gap between them are more than a line. */
    flex: 1 1 calc(var(--_basis, 0px) - 1.5rem);
    min-inline-size: min(100%, var(--_min, 15rem));
    max-inline-size: var(--_max, 100%);
  }
`;

const frame = css`
  .title {
    display: block;
    margin-block: 0 0.5rem;
    font-weight: 600;
  }

  .description > :is(p, ul, ol) {
    margin-block: 0 0.5rem;
  }

  .required-mark {
    color: var(--_error);
  }

  .errors,
  .fault {
    margin: 0 0 0.5rem;
    padding: 0.375rem 0.75rem;
    border-inline-start: 0.25rem solid var(--_error);
    color: var(--_error);
  }

  .errors p {
    margin: 0;
  }

  /* A step is the width of survey-core's own; a small screen has no room to give away. */
  @media (min-width: 40rem) {
    [data-indent] {
      padding-inline: calc(var(--_before, 0) * 1.25rem) calc(var(--_behind, 0) * 1.25rem);
    }
  }

  [data-title-left] {
    display: grid;
    grid-template-columns: minmax(8rem, 1fr) 2fr;
    gap: 0 1rem;
  }

  [data-title-left] > .title {
    grid-row: span 8;
  }

  .nonresponse-said {
    margin: 0.5rem 0 0;
    color: var(--_muted);
    font-style: italic;
  }

  .nonresponse {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.75rem;
  }

  .nonresponse button {
    border-style: dashed;
    font-size: 0.9375em;
  }

  .nonresponse button[aria-pressed='true'] {
    border-style: solid;
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }
`;

const fields = css`
  input:not([type='radio'], [type='checkbox'], [type='range'], [type='color']),
  textarea,
  select {
    inline-size: 100%;
    max-inline-size: var(--_field, 40rem);
    min-block-size: var(--_target);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  input:where([type='range']) {
    inline-size: min(100%, var(--_field, 40rem));
    margin-block: 0.75rem;
    accent-color: var(--_accent);
  }

  input[type='color'] {
    inline-size: 6rem;
    min-block-size: var(--_target);
  }

  input[data-align='right'] {
    text-align: right;
  }

  input[data-align='left'] {
    text-align: left;
  }

  .comment {
    margin-block-start: 0.75rem;
  }

  .comment > label {
    display: block;
    margin-block-end: 0.25rem;
  }

  :is(input, textarea, select):not([type='radio'], [type='checkbox'])[readonly] {
    border-style: dashed;
    background: transparent;
  }

  [aria-invalid='true'],
  :is(input, textarea, select)[aria-invalid='true'] {
    border-color: var(--_error);
  }
`;

export const playerStyles: CSSResult[] = [
  layout,
  shellStyles,
  frame,
  fields,
  choiceStyles,
  entriesStyles,
  dialogStyles,
  segmentStyles,
  toolStyles,
];
