/**
 * How much room a table of fields needs to be read as a table, from its columns and what their cells hold. With less,
 * every row becomes a card. The stylesheet knows three widths; a table takes the first that it fits in.
 */
import type { QuestionMatrixDropdownModelBase, QuestionMatrixDropdownRenderedCell } from 'survey-core';

/** Widths in rem at which a table can be a table; see matrix-table.styles.ts. */
export const ROOMS = [30, 45, 60] as const;
export type Room = (typeof ROOMS)[number];

/** Comfortable widths of a cell in rem, per type of question; a plain field needs nine. */
const CELL: Readonly<Record<string, number>> = {
  expression: 6,
  boolean: 10,
  checkbox: 12,
  radiogroup: 12,
  tagbox: 12,
  comment: 13,
  file: 13,
  rating: 14,
  slider: 14,
};
const FIELD = 9;
const CHOICE = 4;
const ROW_TITLE = 10;
const ACTIONS = 7;

function cellWidth(cell: QuestionMatrixDropdownRenderedCell): number {
  if (cell.isActionsCell) return ACTIONS;
  if (cell.isChoice) return CHOICE;
  if (!cell.hasQuestion) return cell.hasTitle ? ROW_TITLE : 0;
  return CELL[cell.question.getType()] ?? FIELD;
}

export function roomFor(question: QuestionMatrixDropdownModelBase): Room {
  const rows = question.renderedTable.renderedRows.filter((row) => !row.isErrorsRow && !row.isDetailRow);
  const needed = Math.max(0, ...rows.map((row) => row.cells.reduce((sum, cell) => sum + cellWidth(cell), 0)));
  return ROOMS.find((room) => room >= needed) ?? ROOMS[2];
}
