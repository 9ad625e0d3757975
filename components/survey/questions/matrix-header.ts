/**
 * A row above the head of a table in which a question is spread over columns: the question's title over its choices.
 * survey-core heads these columns with the choices alone; with two such questions nobody could tell whose they are.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixDropdownColumn, QuestionMatrixDropdownModelBase } from 'survey-core';
import { locText } from '../rendering/loc-text.js';
import { renderRequired } from './matrix-cell.js';

/** How many columns a column takes. */
function spread(question: QuestionMatrixDropdownModelBase, column: MatrixDropdownColumn): number {
  if (!question.IsMultiplyColumn(column)) return 1;
  const own = column.getVisibleMultipleChoices().length;
  const { choices } = column.templateQuestion;
  return Array.isArray(choices) && choices.length === 0 ? question.choices.length + own : own;
}

export function renderSpreadTitles(question: QuestionMatrixDropdownModelBase): TemplateResult | typeof nothing {
  const columns = question.columns.filter((column: MatrixDropdownColumn) => column.isColumnVisible);
  if (!question.isColumnLayoutHorizontal || !columns.some((each) => question.IsMultiplyColumn(each))) return nothing;
  const { headerRow } = question.renderedTable;
  const before = headerRow.cells.findIndex((cell) => cell.hasTitle);
  const spans = columns.map((column) => spread(question, column));
  const after = headerRow.cells.length - before - spans.reduce((sum, span) => sum + span, 0);
  return html`<tr role="row">
    ${before > 0 ? html`<td role="cell" colspan=${before}></td>` : nothing}
    ${columns.map((column, index) =>
      question.IsMultiplyColumn(column)
        ? html`<th role="columnheader" scope="colgroup" colspan=${spans[index] ?? 1}>
            ${locText(column.locTitle)}${renderRequired(column)}
          </th>`
        : html`<td role="cell"></td>`,
    )}
    ${after > 0 ? html`<td role="cell" colspan=${after}></td>` : nothing}
  </tr>`;
}
