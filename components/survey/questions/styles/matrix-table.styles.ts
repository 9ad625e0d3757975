/**
 * Tables of fields: a table where there is room for its columns, and a card per row where there is not. The roles are in
 * the markup, so that a screen reader finds rows and cells in both.
 */
import { css, type CSSResult } from 'lit';
import { ROOMS } from '../matrix-room.js';

const table = css`
  renovation-question-matrixdropdown,
  renovation-question-matrixdynamic {
    container: entry-table / inline-size;
  }

  .entry-table-area {
    overflow-x: auto;
    /* Room for the ring around a field that has the focus. */
    margin: -0.25rem;
    padding: 0.25rem;
  }

  renovation-survey-actions + .entry-table-area {
    margin-block-start: 0.25rem;
  }

  .entry-table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .entry-table th,
  .entry-table td {
    inline-size: var(--_width, auto);
    min-inline-size: var(--_min, auto);
    padding: 0.375rem;
    text-align: start;
    vertical-align: middle;
  }

  .entry-table[data-align='top'] > tbody > tr > * {
    vertical-align: top;
  }

  .entry-table th {
    font-weight: 600;
    hyphens: auto;
  }

  .entry-table > thead th {
    vertical-align: bottom;
  }

  .entry-table > thead th:is([scope='colgroup'], [data-choice]),
  .entry-table td[data-choice] {
    text-align: center;
  }

  .entry-table td[data-choice] .choice {
    justify-content: center;
    border-color: transparent;
  }

  .entry-table > thead th[scope='colgroup'] {
    border-block-end: 1px solid var(--_line);
  }

  .entry-table > tbody > tr {
    border-block-start: 1px solid var(--_line);
  }

  .entry-table > tbody > :is(.entry-details, .entry-errors) {
    border-block-start: 0;
  }

  .entry-table > tfoot > tr {
    border-block-start: 2px solid var(--_border);
    font-weight: 600;
  }

  .entry-table[data-striped] > tbody > tr[data-row]:nth-of-type(even) {
    background: var(--_tint);
  }

  .entry-table > tbody > .entry-details > td {
    padding: 0 0.75rem 0.75rem;
  }

  .entry-details .panel-content > :last-child {
    margin-block-end: 0;
  }

  td > renovation-question-boolean {
    display: block;
    min-inline-size: 8.5rem;
  }

  .entry-details renovation-survey-panel {
    margin: 0;
    padding-block: 0.75rem;
    padding-inline: 1rem 0;
    border-inline-start: 0.25rem solid var(--_line);
  }

  .entry-table .errors {
    margin-block: 0.25rem;
    font-size: 0.9375em;
  }

  .entry-table :is(input:not([type='radio'], [type='checkbox']), textarea, select) {
    min-inline-size: 5rem;
  }

  .cell-title {
    display: none;
  }

  .entry-actions {
    white-space: nowrap;
  }

  .entry-actions > button {
    margin-inline-end: 0.375rem;
  }

  .entry-actions renovation-survey-actions:not(:empty) {
    display: inline-flex;
    gap: 0.375rem;
    margin: 0;
  }

  .entry-actions button {
    padding-inline: 0.75rem;
  }

  .grip {
    display: inline-grid;
    place-content: center;
    inline-size: 2rem;
    block-size: var(--_target);
    color: var(--_muted);
    vertical-align: middle;
    touch-action: none;
    cursor: grab;
  }

  .grip::before {
    content: '⠿' / '';
    font-size: 1.375em;
  }

  .entry-table button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }

  [data-dragged] {
    opacity: 0.6;
    background: var(--_tint);
  }

  [data-dragged] .grip {
    cursor: grabbing;
  }

  [data-landing='before'] {
    box-shadow: inset 0 0.25rem var(--_accent);
  }

  [data-landing='after'] {
    box-shadow: inset 0 -0.25rem var(--_accent);
  }
`;

/** Every row a card: title on top, then its fields below each other with the title of their column. */
const cards = (area: CSSResult): CSSResult => css`
  ${area} {
    overflow: visible;
  }

  ${area} > .entry-table,
  ${area} > .entry-table > tfoot,
  ${area} > .entry-table > * > tr > * {
    display: block;
    inline-size: auto;
    min-inline-size: 0;
    text-align: start;
  }

  ${area} > .entry-table > thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  ${area} > .entry-table > tbody {
    display: grid;
    gap: 0.75rem;
  }

  ${area} > .entry-table > :is(tbody, tfoot) > tr {
    display: block;
    padding: 0.5rem 0.625rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  ${area} > .entry-table > tfoot > tr {
    margin-block-start: 0.75rem;
    border-color: var(--_border);
  }

  ${area} > .entry-table > tbody > tr[data-title]::before {
    content: attr(data-title);
    display: block;
    padding: 0.375rem;
    font-weight: 600;
  }

  ${area} > .entry-table > tbody > :is(.entry-details, .entry-errors) {
    margin-block-start: -0.75rem;
    border-block-start: 0;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }

  ${area} > .entry-table > tbody > tr[data-open] {
    border-block-end: 0;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  ${area} > .entry-table > * > tr > [data-empty] {
    display: none;
  }

  ${area} > .entry-table > * > tr > td > .cell-title {
    display: block;
    margin-block-end: 0.25rem;
  }

  ${area} > .entry-table > tbody > tr > [data-choice] {
    display: flex;
    flex-direction: row-reverse;
    align-items: center;
    justify-content: flex-end;
  }

  ${area} > .entry-table > tfoot > tr > td {
    display: flex;
    gap: 1rem;
    justify-content: space-between;
  }

  ${area} > .entry-table > tbody > tr > .entry-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    white-space: normal;
  }

  ${area} > .entry-table > tbody > tr > .entry-actions > button {
    margin: 0;
  }
`;

export const matrixTableStyles: CSSResult[] = [
  table,
  cards(css`[data-display='list'].entry-table-area`),
  ...ROOMS.map(
    (room) => css`
      @container entry-table (max-inline-size: ${room}rem) {
        ${cards(css`[data-display='auto'][data-room='${room}'].entry-table-area`)}
      }
    `,
  ),
];
