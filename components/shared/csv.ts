/** Writes a table as a CSV file that a spreadsheet opens as it is meant, in the notation of a language. */

export type CsvField = string | number | null;

/** A cell that a spreadsheet might take for a formula. Source: OWASP, CSV injection. */
const FORMULA = /^[\s]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** So that Excel reads the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export const csvFile = (rows: readonly (readonly CsvField[])[], language: string): string =>
  BYTE_ORDER_MARK + toCsv(rows, language);

/** Where a comma is the decimal sign, Excel separates fields by semicolons. */
export function toCsv(rows: readonly (readonly CsvField[])[], language: string): string {
  const comma = new Intl.NumberFormat(language).format(1.5).includes(',');
  const separator = comma ? ';' : ',';
  const write = (field: CsvField): string => {
    if (field === null) return '';
    if (typeof field === 'number') return comma ? String(field).replace('.', ',') : String(field);
    const safe = FORMULA.test(field) ? `'${field}` : field;
    return /["\r\n;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => row.map(write).join(separator)).join('\r\n') + '\r\n';
}
