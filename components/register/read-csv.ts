/** Reads CSV as corporations export it: any usual separator, quotation marks over several lines, lines kept. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { fail, succeed, type Result } from '../../domain/failure.js';
import type { Table, TableRow } from '../../domain/register/table.js';
import type { FileFailure, FileLimits } from './register-file.js';

const SEPARATORS = [';', ',', '\t', '|'] as const;
const LINES_LOOKED_AT = 30;

export function readCsv(written: string, limits: FileLimits): Result<Table, FileFailure> {
  // One kind of line ending: inside quotation marks, the parser would count two signs as two lines.
  const text = written.replace(/\r\n?/gu, '\n');
  // Excel's own way to name the separator, in a line before the table.
  const named = /^\uFEFF?sep=(.)\n/u.exec(text)?.[1];
  const rows: TableRow[] = [];
  let lastLine = 0;
  let widest = 0;
  try {
    parse(text, {
      bom: true,
      delimiter: named ?? separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      to: limits.rows + 2,
      on_record: (cells: string[], { lines }: { lines: number }) => {
        const line = lastLine + 1;
        lastLine = lines;
        widest = Math.max(widest, cells.length);
        const isNamed = named !== undefined && line === 1;
        if (!isNamed && cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fail(
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? { reason: 'quote-open', line: lastLine + 1 }
        : { reason: 'damaged', detail: error.code },
    );
  }
  if (widest > limits.columns) return fail({ reason: 'too-many-columns', limit: limits.columns });
  // The headings are a row as well.
  if (rows.length > limits.rows + 1) return fail({ reason: 'too-many-rows', limit: limits.rows });
  return rows.length === 0 ? fail({ reason: 'empty' }) : succeed({ rows });
}

/** The sign that cuts most of the first lines into the same number of cells. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/gu, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT);
  const judged = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const same = Math.max(0, ...counts.map((count) => counts.filter((other) => other === count).length));
    return { separator, same, most: Math.max(0, ...counts) };
  });
  return judged.reduce((best, each) =>
    each.same > best.same || (each.same === best.same && each.most > best.most) ? each : best,
  ).separator;
}
