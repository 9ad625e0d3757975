/** Moves a row within its table, or to another one where a host allows that (`survey.onMatrixRowDragOver`). */
import type { MatrixDropdownRowModelBase, QuestionMatrixDynamicModel, SurveyModel } from 'survey-core';

/** A row and the table that it stands in. */
export interface RowPlace {
  readonly table: QuestionMatrixDynamicModel;
  readonly row: MatrixDropdownRowModelBase;
}

const indexOf = ({ table, row }: RowPlace): number => table.allRows.indexOf(row);

/** Whether a row may leave its place, and others may take it. */
export const isMovable = ({ table, row }: RowPlace): boolean =>
  table.isRowsDragAndDrop && !table.transposeData && indexOf({ table, row }) >= table.lockedRowCount;

/** The row that shows above or below one; undefined at the edge, and next to a row that is fixed. */
export function neighbour({ table, row }: RowPlace, step: 1 | -1): RowPlace | undefined {
  const next = table.visibleRows[table.visibleRows.indexOf(row) + step] as MatrixDropdownRowModelBase | undefined;
  return next && isMovable({ table, row: next }) ? { table, row: next } : undefined;
}

/** Whether a host lets a row be dragged to where another one is. Within one table it may. */
export function mayLand(from: RowPlace, to: RowPlace): boolean {
  if (!isMovable(to)) return false;
  const survey = from.table.survey as SurveyModel;
  const event = survey.onMatrixRowDragOver;
  const options = { allow: from.table === to.table, row: to.row, fromMatrix: from.table, toMatrix: to.table };
  if (!event.isEmpty) event.fire(survey, options as Parameters<typeof event.fire>[1]);
  return options.allow;
}

/** Puts a row where another one is, or behind it. Answers go along; returns the index at which they are now. */
export function moveRow(from: RowPlace, to: RowPlace, after: boolean): number {
  const [start, target] = [indexOf(from), indexOf(to) + (after ? 1 : 0)];
  if (from.table !== to.table) {
    const answers: unknown = (from.table.value as readonly unknown[] | undefined)?.[start] ?? {};
    from.table.removeRowByIndex(start);
    to.table.addRowByIndex(structuredClone(answers), target);
    return target;
  }
  const end = start < target ? target - 1 : target;
  if (start !== end) from.table.moveRowByIndex(start, end);
  return end;
}
