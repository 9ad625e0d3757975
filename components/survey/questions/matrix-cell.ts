/**
 * The cells of a table of fields, as functions: headings, questions, single choices, buttons. A cell shows the title of
 * its column as well, for when its row is a card; a screen reader hears it in the field's own name.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type {
  Action,
  ActionContainer,
  MatrixDropdownColumn,
  MatrixDropdownRowModelBase,
  Question,
  QuestionMatrixDropdownRenderedCell as Cell,
  QuestionSelectBase,
} from 'survey-core';
import { renderActionBar } from '../rendering/action-bar.js';
import { cssProperties } from '../rendering/css-properties.js';
import { headingText } from '../rendering/interview-parts.js';
import { renderQuestion } from './question-tags.js';

/** How many columns some cells take. */
export const spanOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.colSpans, 0);

/** Widths that a definition asks for. */
const size = (cell: Cell): unknown =>
  cell.width || cell.minWidth
    ? cssProperties({ '--_width': cell.width || undefined, '--_min': cell.minWidth || undefined })
    : nothing;

export const renderRequired = (column: MatrixDropdownColumn | undefined): TemplateResult | typeof nothing =>
  column?.isRenderedRequired === true
    ? html` <span class="required-mark" aria-hidden="true">${column.requiredMark}</span>`
    : nothing;

/** A cell of the table's head. */
export function renderHeading(cell: Cell, table: Question): TemplateResult {
  if (!cell.hasTitle) return html`<td role="cell" ${size(cell)}></td>`;
  // survey-core gives the heading of a choice no column.
  const isChoice = !(cell.column as MatrixDropdownColumn | undefined) && !cell.row;
  return html`<th role="columnheader" scope="col" ?data-choice=${isChoice} ${size(cell)}>
    ${headingText(table, cell.locTitle)}${renderRequired(cell.column)}
  </th>`;
}

export interface CellPlace {
  readonly table: Question;
  /** A row in words: on its side, a table has the buttons of several rows in one line. */
  readonly nameOf: (row: MatrixDropdownRowModelBase) => string;
  /** Controls with which the row is put in order. */
  readonly order: unknown;
  /** Whether survey-core built the rows as cards. */
  readonly cards: boolean;
  /** Whether the table has no head, so that these cells set its widths. */
  readonly sized: boolean;
  /** Whether a cell with a text is the heading of its row. */
  readonly headed: boolean;
}

/** A cell of a row, of the body or the foot. */
export function renderCell(cell: Cell, place: CellPlace): TemplateResult {
  const width = place.sized ? size(cell) : nothing;
  if (cell.hasQuestion) return renderField(cell, width);
  if (cell.isActionsCell) return renderActions(cell, place);
  if (!cell.hasTitle || cell.locTitle.renderedHtml === '')
    return html`<td role="cell" data-empty colspan=${cell.colSpans}></td>`;
  const text = html`${headingText(place.table, cell.locTitle)}${renderRequired(cell.column)}`;
  return place.headed
    ? html`<th role="rowheader" scope="row" ${width}>${text}</th>`
    : html`<td role="cell" colspan=${cell.colSpans} ${width}>${text}</td>`;
}

function renderField(cell: Cell, width: unknown): TemplateResult {
  const { question } = cell;
  const title = cell.isChoice ? cell.item.locText : cell.responsiveLocTitle;
  const hint = cell.cell.column.cellHint;
  return html`<td
    role="cell"
    data-cell=${cell.id}
    ?data-choice=${cell.isItemChoice}
    ?data-empty=${!question.isVisible || isBlankTotal(cell)}
    title=${hint || nothing}
    ${width}
  >
    <span class="cell-title" aria-hidden="true"
      >${headingText(cell.matrix, title)}${cell.isChoice || isTotal(cell) ? nothing : renderRequired(cell.column)}</span
    >${question.isVisible ? renderControl(cell) : nothing}
  </td>`;
}

const renderControl = (cell: Cell): TemplateResult =>
  cell.isChoice
    ? html`<renovation-matrix-choice
        .question=${cell.question as QuestionSelectBase}
        .item=${cell.item}
      ></renovation-matrix-choice>`
    : renderQuestion(cell.question, 'bare');

/** A place in the foot below a column that has no total. */
const isBlankTotal = (cell: Cell): boolean => isTotal(cell) && !cell.column.hasTotal;

const isTotal = (cell: Cell): boolean => cell.row === cell.matrix.visibleTotalRow;

function renderActions(cell: Cell, { nameOf, order, cards }: CellPlace): TemplateResult {
  const bar = cell.item.value as ActionContainer;
  // As cards the rows have no handle to drag; they can be moved by their buttons all the same.
  const ordered = (bar.getActionById('drag-drop') as Action | null) !== null || cards;
  return html`<td role="cell" class="entry-actions">
    ${ordered ? order : nothing}${renderActionBar(bar, nameOf(cell.row))}
  </td>`;
}
