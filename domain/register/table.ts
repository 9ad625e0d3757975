/** A table as it came out of a file: cells of text, each row with the line that a person finds it on. */

export interface TableRow {
  /** Line in the file, or row of the sheet, where the row begins; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** Rows with nothing in them are left out; `line` counts them. */
  readonly rows: readonly TableRow[];
}

/** The text of a cell without what only a spreadsheet needs; '' where the row is shorter. */
export const cellText = ({ cells }: TableRow, column: number): string =>
  (cells[column] ?? '')
    .normalize('NFC')
    // An apostrophe keeps a spreadsheet from reading +31… or =… as a formula.
    .replace(/^'(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u, '')
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim();
