/** CSV (RFC 4180), UTF-8 with a byte order mark so that spreadsheets read it as such. */
import { strToU8 } from 'fflate';
import { isAbsent, type Cell } from '../cell.js';
import type { ExportColumn } from '../column.js';
import { isoDate, isoDateTime } from '../columns/dates.js';
import type { ExportPlan } from '../export-plan.js';
import { cellWords } from './cell-words.js';
import type { TableFormat } from './format.js';
import { looksLikeFormula } from './formula.js';

const BYTE_ORDER_MARK = '\uFEFF';

export const csv: TableFormat = {
  extension: 'csv',
  type: 'text/csv;charset=utf-8',
  packed: false,
  mostColumns: Infinity,
  mostRows: Infinity,
  passes: () => 1,
  files: 'each',
  async *write([table], plan) {
    if (!table) return;
    const { separator = ',' } = plan.request.options;
    const line = (cells: readonly string[]): string => cells.map((cell) => quoted(cell, separator)).join(separator);
    yield strToU8(`${BYTE_ORDER_MARK}${line(table.columns.map(({ name }) => name))}\r\n`);
    const written = table.columns.map((column) => writerOf(column, plan));
    for await (const rows of table.batches()) {
      const lines = rows.map((row) => `${line(row.map((cell, index) => written[index]?.(cell) ?? ''))}\r\n`);
      yield strToU8(lines.join(''));
    }
  },
};

function writerOf(column: ExportColumn, plan: ExportPlan): (cell: Cell) => string {
  const { missing, request, words } = plan;
  const labels = request.options.cells === 'labels' ? cellWords(column, words) : null;
  return (cell) => {
    if (cell === null) return '';
    // A text has no room for a reason; the column before it says why there is none.
    if (isAbsent(cell))
      return column.type === 'text' ? '' : labels ? safe(labels(cell)) : String(missing[cell.absence]);
    if (typeof cell === 'string') return safe(cell);
    if (column.type === 'date') return isoDate(cell);
    if (column.type === 'datetime') return isoDateTime(cell);
    return labels && column.type === 'code' ? safe(labels(cell)) : String(cell);
  };
}

const safe = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
