/** Tells a host that asked for it (`survey.onAfterRenderMatrixCell`) of the element of every cell, once per cell. */
import type { QuestionMatrixDropdownModelBase, QuestionMatrixDropdownRenderedCell, SurveyModel } from 'survey-core';

const told = new WeakSet<QuestionMatrixDropdownRenderedCell>();

export function tellOfCells(table: QuestionMatrixDropdownModelBase, element: HTMLElement): void {
  const survey = table.survey as SurveyModel | null;
  if (!survey || survey.onAfterRenderMatrixCell.isEmpty) return;
  for (const cell of table.renderedTable.renderedRows.flatMap((row) => row.cells)) {
    if (!cell.hasQuestion || told.has(cell)) continue;
    const htmlElement = element.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell.id)}"]`);
    if (!htmlElement) continue;
    told.add(cell);
    survey.matrixAfterCellRender({
      cell,
      cellQuestion: cell.question,
      htmlElement,
      row: cell.row,
      column: cell.column,
    });
  }
}
