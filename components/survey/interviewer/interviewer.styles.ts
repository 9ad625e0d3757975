/** How a question looks to an interviewer: what is said stands out, what is not to be said looks unlike it. */
import { css } from 'lit';

export const interviewerStyles = css`
  .interviewer-note {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    max-inline-size: var(--_survey, 46rem);
    margin-block: 0 0.75rem;
    padding: 0.375rem 0.75rem;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: 0.9375em;
    font-style: italic;
  }

  .interviewer-note-label {
    color: var(--_warning);
    font-style: normal;
    font-weight: 600;
  }

  .two-languages {
    display: inline-grid;
    flex: 1;
    gap: 0.125rem 1.5rem;
    vertical-align: top;
  }

  .title > .two-languages,
  .page-title > .two-languages,
  .page-description > .two-languages,
  .panel-title > .two-languages,
  .description > .two-languages {
    display: grid;
  }

  .second-language {
    padding-inline-start: 0.75rem;
    border-inline-start: 0.1875rem solid var(--_accent);
    text-align: start;
  }

  @media (min-width: 48rem) {
    .two-languages {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    /* Where several stand side by side there is no room for two columns in each. */
    :is(.segment, .answer-list, .matrix, .end) .two-languages {
      grid-template-columns: auto;
    }
  }

  .answer-key {
    flex: none;
    min-inline-size: 1.5em;
    margin-inline-end: 0.5em;
    padding: 0 0.25em;
    border: 1px solid var(--_border);
    border-block-end-width: 2px;
    border-radius: 0.25em;
    background: var(--_raised);
    color: var(--_muted);
    font-family: ui-monospace, monospace;
    font-size: 0.8125em;
    font-style: normal;
    text-align: center;
  }

  .choice > span:has(> .answer-key) {
    display: flex;
    flex: 1;
    align-items: baseline;
  }

  /* The question that is asked: a bar beside it, that needs no colour to be seen. */
  [data-asked] {
    scroll-margin-block: var(--renovation-asked-margin, 5rem);
    position: relative;
    outline: none;
  }

  [data-asked]::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -0.75rem;
    inline-size: 0.25rem;
    border-radius: 0.125rem;
    background: var(--_accent);
  }

  renovation-survey-shell:has(> renovation-survey-key-line) {
    padding-inline: 0.75rem;
  }

  [data-asked] .answer-key {
    border-color: var(--_accent);
    color: inherit;
    font-weight: 600;
  }

  /* In a table there is no room beside a row. */
  .matrix-row[data-asked] {
    background: var(--_tint);
  }

  .matrix-row[data-asked]::before {
    content: none;
  }

  renovation-survey-shell:has(> renovation-survey-key-line) .matrix-row-title {
    padding-inline-start: 0.5rem;
    border-inline-start: 0.25rem solid transparent;
  }

  renovation-survey-shell .matrix-row[data-asked] > .matrix-row-title {
    border-inline-start-color: var(--_accent);
  }

  .matrix-row[data-asked] > .choice:not(:has(:checked)) {
    background: transparent;
  }

  .matrix:has([data-asked]) > .matrix-head .answer-key {
    border-color: var(--_accent);
    color: inherit;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    [data-asked] {
      outline: 2px solid Highlight;
      outline-offset: 0.25rem;
    }

    renovation-survey-shell:has(> renovation-survey-key-line) .matrix-row-title {
      border-inline-start-color: Canvas;
    }
  }

  .answer-list {
    max-inline-size: var(--_survey, 46rem);
    margin-block: 0.5rem 0;
  }

  .answer-list > ul {
    margin: 0;
    padding: 0;
    columns: 14rem auto;
    column-gap: 1.5rem;
    list-style: none;
  }

  .answer-list li {
    display: flex;
    align-items: baseline;
    padding-block: 0.125rem;
    break-inside: avoid;
  }

  .answer-list [data-chosen] {
    font-weight: 600;
  }

  renovation-survey-key-line {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    display: block;
  }

  /* A phone on its side, a page at 400 %: what is asked has the height. */
  @media (max-height: 30rem) {
    renovation-survey-key-line {
      position: static;
    }
  }

  .key-line {
    display: flex;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_target);
    padding: 0.25rem 0.75rem;
    border-block-start: 1px solid var(--_line);
    background: var(--renovation-background, Canvas);
  }

  .key-told {
    flex: 1;
    margin: 0;
  }

  .key-typed {
    font-family: ui-monospace, monospace;
    font-weight: 600;
  }

  .key-line > button {
    flex: none;
  }

  .key-line kbd,
  .key-table kbd {
    display: inline-block;
    min-inline-size: 1.5em;
    margin-inline-start: 0.375rem;
    padding: 0 0.375em;
    border: 1px solid var(--_border);
    border-block-end-width: 2px;
    border-radius: 0.25em;
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    text-align: center;
  }

  .key-table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .key-table :is(th, td) {
    padding-block: 0.25rem;
    padding-inline: 0 0.5rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  .key-table td:first-child {
    inline-size: 35%;
    line-height: 1.75;
  }

  .key-table kbd {
    margin-inline-start: 0;
  }

  /* Who answers by a finger has no keys: they would take the room of the answers. */
  @media (pointer: coarse) {
    .answer-key,
    .key-line kbd {
      display: none;
    }
  }
`;
