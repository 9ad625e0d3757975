/**
 * The accessible name of a field that carries no title of its own: the cell of a table is named by its row and its
 * column, the one question inside a custom question by that question's title.
 */
import type {
  MatrixDropdownCell,
  MatrixDropdownRowModelBase,
  Question,
  QuestionMatrixDropdownModelBase,
} from 'survey-core';
import { customAround } from '../player/answer-path.js';
import { plainText } from '../rendering/plain-text.js';
import { undisguised } from '../rendering/piped-text.js';

/** A row in words: its text, or what the definition calls an entry ("Child 2"), or "Row 2". Plain text. */
export function rowName(table: QuestionMatrixDropdownModelBase, row: MatrixDropdownRowModelBase): string {
  // survey-core types the text as always there; only rows that a definition lists have one.
  const text = row.locText as MatrixDropdownRowModelBase['locText'] | null | undefined;
  if (text) return plainText(text);
  const template = table.locSingleInputTitleTemplate.textOrHtml;
  return template ? undisguised(table.processSingleInputTitle(template, row)) : '';
}

/** `Row 2, Age` in a table; elsewhere the title. Plain text. */
export function fieldName(question: Question): string {
  const custom = customAround(question);
  if (custom) return fieldName(custom);
  const table = question.parentQuestion as QuestionMatrixDropdownModelBase | null;
  const cell = table?.isDescendantOf('matrixdropdownbase') === true ? cellOf(question) : undefined;
  if (!table || !cell) return plainText(question.locTitle);
  const isTotal = cell.row === (table.visibleTotalRow as MatrixDropdownRowModelBase | null);
  const row = isTotal ? plainText(table.getFooterText()) : rowName(table, cell.row);
  const column = plainText(cell.column.locTitle);
  return row ? `${row}, ${column}` : column;
}

/** The cell that a question stands in; none outside a table, and in the details below a row. */
function cellOf(question: Question): MatrixDropdownCell | undefined {
  const row = question.data as unknown as Partial<MatrixDropdownRowModelBase> | null;
  return row?.cells?.find((cell) => cell.question === question);
}
