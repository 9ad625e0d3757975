/**
 * A workbook for Excel and others (.xlsx, ECMA-376): every table a sheet. Texts are texts and never formulas; where one
 * looks like a formula its cell says so too (`quotePrefix`), so that it stays a text when somebody edits it.
 */
import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { isAbsent, type Cell } from '../cell.js';
import type { ExportColumn, ExportTable } from '../column.js';
import { isoDate, isoDateTime } from '../columns/dates.js';
import type { ExportPlan } from '../export-plan.js';
import { looksLikeFormula } from './formula.js';
import { cellWords } from './cell-words.js';
import type { TableFormat } from './format.js';
import { escapeXml, STYLE, STYLES, workbookParts } from './xlsx-parts.js';

/** Excel holds no more in one cell. */
const LONGEST_TEXT = 32_767;
/** Excel's day 61, 1 March 1900: before it, its calendar has a day that never was. */
const FIRST_DAY = -25_508;
const DAYS_TO_1970 = 25_569;

export const xlsx: TableFormat = {
  extension: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  packed: true,
  mostColumns: 16_384,
  // One is for the names.
  mostRows: 1_048_575,
  passes: () => 1,
  files: 'one',
  async *write(tables, plan) {
    let packed: Uint8Array[] = [];
    const zip = new Zip((error, bytes) => {
      if (error) throw error;
      packed.push(bytes);
    });
    const taken = function* (): Generator<Uint8Array> {
      yield* packed;
      packed = [];
    };
    const open = (name: string): ZipDeflate => {
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = plan.request.now;
      zip.add(entry);
      return entry;
    };
    const parts = new Map([...workbookParts(tables.map(({ name }) => name)), ['xl/styles.xml', STYLES]]);
    for (const [name, xml] of parts) open(name).push(strToU8(xml), true);
    for (const [index, table] of tables.entries()) {
      const sheet = open(`xl/worksheets/sheet${index + 1}.xml`);
      sheet.push(strToU8(sheetStart(table)));
      const writers = table.columns.map((column, place) => cellWriter(column, columnLetters(place), plan));
      let row = 1;
      for await (const rows of table.batches()) {
        const lines = rows.map((cells) => {
          row += 1;
          return `<row r="${row}">${cells.map((cell, place) => writers[place]?.(cell, row) ?? '').join('')}</row>`;
        });
        sheet.push(strToU8(lines.join('')));
        yield* taken();
        yield null;
      }
      sheet.push(strToU8('</sheetData></worksheet>'), true);
      yield* taken();
    }
    zip.end();
    yield* taken();
  },
};

/** The names stay in sight when somebody scrolls. */
function sheetStart({ columns }: ExportTable): string {
  const names = columns.map(({ name }, place) => textCell(`${columnLetters(place)}1`, name, STYLE.head));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>',
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>',
    `</sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1">${names.join('')}</row>`,
  ].join('');
}

function cellWriter(
  column: ExportColumn,
  letters: string,
  { missing, words, request }: ExportPlan,
): (cell: Cell, row: number) => string {
  const labels = request.options.cells === 'labels' ? cellWords(column, words) : null;
  const { type } = column;
  return (cell, row) => {
    const place = `${letters}${row}`;
    if (cell === null) return '';
    if (typeof cell === 'string') return textCell(place, cell, looksLikeFormula(cell) ? STYLE.quoted : STYLE.plain);
    if (isAbsent(cell)) {
      if (type === 'text') return '';
      return labels ? labelCell(place, labels(cell)) : numberCell(place, missing[cell.absence], STYLE.plain);
    }
    if (type === 'date') {
      if (cell < FIRST_DAY) return textCell(place, isoDate(cell), STYLE.plain);
      return numberCell(place, cell + DAYS_TO_1970, STYLE.date);
    }
    if (type === 'datetime') {
      if (cell < FIRST_DAY * 86_400) return textCell(place, isoDateTime(cell), STYLE.plain);
      return numberCell(place, cell / 86_400 + DAYS_TO_1970, STYLE.dateTime);
    }
    return labels && type === 'code' ? labelCell(place, labels(cell)) : numberCell(place, cell, STYLE.plain);
  };
}

const labelCell = (place: string, label: string): string =>
  textCell(place, label, looksLikeFormula(label) ? STYLE.quoted : STYLE.plain);

const styled = (style: number): string => (style === STYLE.plain ? '' : ` s="${style}"`);

const numberCell = (place: string, value: number, style: number): string =>
  `<c r="${place}"${styled(style)}><v>${value}</v></c>`;

const textCell = (place: string, text: string, style: number): string =>
  `<c r="${place}"${styled(style)} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, LONGEST_TEXT))}</t></is></c>`;

/** A, …, Z, AA, … */
export function columnLetters(place: number): string {
  let letters = '';
  for (let rest = place; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
