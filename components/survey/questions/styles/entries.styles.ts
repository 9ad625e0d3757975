/** Repeated panels: their cards, tabs, steps, and what stands there while there are none; and questions in a text. */
import { css } from 'lit';

export const entriesStyles = css`
  .entry {
    margin-block-end: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .entry > renovation-survey-panel,
  .entry > renovation-survey-panel > .panel-title:last-child {
    margin-block-end: 0;
  }

  /* Takes back the space below the last question. */
  .entry > renovation-survey-panel > .panel-content {
    margin-block-end: -1.75rem;
  }

  /* Padding: a margin would fall together with those above it. */
  .entry > renovation-survey-panel > renovation-survey-actions {
    padding-block-start: 1rem;
  }

  .entry:has(> .entry-remove) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: flex-start;
  }

  .entry:has(> .entry-remove) > renovation-survey-panel {
    flex: 1 1 15rem;
  }

  /* Focused to be read, not to be used. */
  renovation-survey-panel:focus,
  .title[tabindex='-1']:focus,
  .entries:focus {
    outline: none;
  }

  .trail {
    margin-block-end: 0.75rem;
  }

  .entries-empty {
    padding: 1.25rem 1rem;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    text-align: center;
  }

  .entries-empty > p {
    margin-block: 0;
    color: var(--_muted);
    white-space: pre-line;
  }

  .entries-empty > renovation-survey-actions {
    justify-content: center;
    margin-block-start: 0.75rem;
  }

  .entries-progress {
    display: block;
    inline-size: 100%;
    block-size: 0.5rem;
    margin-block-end: 0.75rem;
    accent-color: var(--_accent);
  }

  .entries-foot > .entries-progress {
    margin-block: 0.75rem 0;
  }

  .entries-foot .place {
    align-self: center;
    margin-inline-start: auto;
    color: var(--_muted);
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-block-end: -1px;
  }

  .tabs[data-align='center'] {
    justify-content: center;
  }

  .tabs[data-align='right'] {
    justify-content: flex-end;
  }

  .tab {
    position: relative;
    border-color: transparent;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    background: transparent;
  }

  .tab[aria-selected='true'] {
    border-color: var(--_line);
    border-block-end-color: var(--_raised);
    background: var(--_raised);
    box-shadow: inset 0 0.1875rem var(--_accent);
    font-weight: 600;
  }

  renovation-survey-flow {
    display: block;
    line-height: 2.25;
  }

  renovation-survey-flow [data-name] {
    display: inline-block;
    margin: 0 0.25rem;
    line-height: 1.5;
    vertical-align: middle;
  }

  renovation-survey-flow [data-name] > :is(input, select) {
    inline-size: auto;
    max-inline-size: 100%;
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
