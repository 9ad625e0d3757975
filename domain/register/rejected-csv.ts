/** The rows that stayed out as a CSV file: with their line and reason, to be mended and imported again. */
import type { ColumnPlan } from './match-columns.js';
import type { RejectedRow } from './plan-import.js';
import type { RowIssue } from './row-issue.js';

export interface RejectedWords {
  readonly line: string;
  readonly reason: string;
  /** One sentence for each issue. */
  readonly sentence: (issue: RowIssue, heading: string | null) => string;
}

/** So that Excel reads the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet could take for a formula. Source: OWASP, CSV injection. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Semicolons, as Dutch spreadsheets expect. The added columns come last, so that the file can be imported as it is. */
export function rejectedCsv(rejected: readonly RejectedRow[], { columns }: ColumnPlan, words: RejectedWords): string {
  const head = [...columns.map(({ heading }) => heading), words.line, words.reason];
  const rows = rejected.map(({ row, issues }) => {
    const sentences = issues.map((issue) =>
      words.sentence(issue, issue.column === null ? null : (columns[issue.column]?.heading ?? null)),
    );
    return [...columns.map((_, column) => row.cells[column] ?? ''), String(row.line), sentences.join(' ')];
  });
  return BYTE_ORDER_MARK + [head, ...rows].map((cells) => cells.map(quoted).join(';') + '\r\n').join('');
}

/** The apostrophe that keeps a cell from being a formula is taken off again when the file is read. */
function quoted(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
