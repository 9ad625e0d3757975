/** Cells in words, for spreadsheets that people read: labels in place of codes, and reasons spelt out. */
import { isAbsent, type Absence, type Absent } from '../cell.js';
import type { ExportColumn } from '../column.js';
import type { ExportWords } from '../export-words.js';

export const absenceWord = (absence: Absence, words: ExportWords): string =>
  ({ 'dont-know': words.dontKnow, refused: words.refused, 'not-asked': words.notAsked })[absence];

export function cellWords({ values }: ExportColumn, words: ExportWords): (cell: number | Absent) => string {
  const labels = new Map(values.map(({ value, label }) => [value, label]));
  return (cell) => (isAbsent(cell) ? absenceWord(cell.absence, words) : (labels.get(cell) ?? String(cell)));
}
