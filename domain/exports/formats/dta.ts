/**
 * Stata dataset (.dta) of release 118: Stata 14 and later, UTF-8. Don't know, refused and not asked are the extended missing
 * values .a, .b and .c with labels; without an answer a cell is plainly missing. Source: Stata, "help dta".
 */
import type { ExportColumn, ExportTable } from '../column.js';
import { ABSENCES, isAbsent, type Absence, type Cell } from '../cell.js';
import { ByteWriter } from '../bytes.js';
import type { ExportPlan } from '../export-plan.js';
import { holdsAbsences } from './absences-of.js';
import { absenceWord } from './cell-words.js';
import { strToU8 } from 'fflate';
import type { TableFormat } from './format.js';

/** Longest text that is kept in the row; longer ones are kept behind the data. */
const LONGEST_IN_ROW = 2045;
const TYPE = { long: 65_528, double: 65_526, strL: 32_768 };
/** Lengths of fixed fields, the closing zero included. */
const FIELD = { name: 129, format: 57, label: 321 };
const CHARACTERS = { label: 80, valueLabel: 32_000 };
const MISSING_LONG = 2_147_483_621;
/** The upper half of the doubles that stand for `.`, `.a`, `.b`, …; the lower half is 0. */
const MISSING_DOUBLE = 0x7fe00000;
const NEXT_DOUBLE = 0x100;
const LETTER: Readonly<Record<Absence, number>> = { 'dont-know': 1, refused: 2, 'not-asked': 3 };
const DAYS_TO_1970 = 3653;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const dta: TableFormat = {
  extension: 'dta',
  type: 'application/x-stata-dta',
  packed: false,
  mostColumns: 32_767,
  mostRows: 2_147_483_647,
  // How long the texts behind the data are stands before the data.
  passes: ({ columns }) => (columns.some(isLongText) ? 3 : 1),
  files: 'each',
  async *write([table], plan) {
    if (!table) return;
    const { columns } = table;
    const long = columns.flatMap((column, index) => (isLongText(column) ? [index] : []));
    let behind = 0;
    if (long.length > 0) {
      for await (const rows of table.batches()) {
        for (const row of rows) {
          for (const index of long) behind += longTextLength(row[index] ?? null);
        }
        yield null;
      }
    }
    const out = new ByteWriter(true);
    writeBeforeData(out, table, plan, behind);
    yield out.take();
    const writers = columns.map((column, index) => cellWriter(column, index, out));
    let observation = 0;
    for await (const rows of table.batches()) {
      for (const row of rows) {
        observation += 1;
        writers.forEach((write, index) => write(row[index] ?? null, observation));
      }
      yield out.take();
    }
    out.text('</data><strls>');
    observation = 0;
    if (long.length > 0) {
      for await (const rows of table.batches()) {
        for (const row of rows) {
          observation += 1;
          for (const index of long) writeLongText(out, row[index] ?? null, index, observation);
        }
        yield out.take();
      }
    }
    out.text('</strls>');
    out.bytes(valueLabels(columns, plan));
    out.text('</stata_dta>');
    yield out.take();
  },
};

const isLongText = ({ type, bytes = 0 }: ExportColumn): boolean => type === 'text' && bytes > LONGEST_IN_ROW;

const rowWidth = (column: ExportColumn): number => {
  if (column.type !== 'text') return isLong(column) ? 4 : 8;
  return isLongText(column) ? 8 : Math.max(1, column.bytes ?? 1);
};

/** Whole numbers of at most nine digits take four bytes; `codingOf` and `Observed.whole` see to the digits. */
const isLong = ({ type, whole }: ExportColumn): boolean => type === 'code' || type === 'date' || whole === true;

function typeOf(column: ExportColumn): number {
  if (isLongText(column)) return TYPE.strL;
  if (column.type === 'text') return rowWidth(column);
  return isLong(column) ? TYPE.long : TYPE.double;
}

function formatOf(column: ExportColumn): string {
  switch (column.type) {
    case 'text':
      return isLongText(column) ? '%9s' : `%${Math.min(40, rowWidth(column))}s`;
    case 'date':
      return '%tdCCYY-NN-DD';
    case 'datetime':
      return '%tcCCYY-NN-DD_HH:MM:SS';
    case 'code':
      return '%8.0g';
    case 'number':
      return '%10.0g';
  }
}

const hasLabels = (column: ExportColumn): boolean => column.values.length > 0 || holdsAbsences(column);

function writeBeforeData(out: ByteWriter, { columns, rows }: ExportTable, plan: ExportPlan, behind: number): void {
  const { now, config, options } = plan.request;
  const title = characters(config.title[options.language] ?? config.id, CHARACTERS.label);
  const made = new Date(now);
  const two = (part: number): string => String(part).padStart(2, '0');
  const stamp = `${two(made.getUTCDate())} ${MONTHS[made.getUTCMonth()] ?? ''} ${made.getUTCFullYear()} ${two(made.getUTCHours())}:${two(made.getUTCMinutes())}`;

  const head = new ByteWriter(true);
  head.text('<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>');
  head.uint16(columns.length);
  head.text('</K><N>');
  head.uint64(rows);
  head.text('</N><label>');
  head.uint16(strToU8(title).length);
  head.text(title);
  head.text('</label><timestamp>');
  head.uint8(stamp.length);
  head.text(`${stamp}</timestamp></header>`);

  const count = columns.length;
  const width = columns.reduce((sum, column) => sum + rowWidth(column), 0);
  const wrapped = (name: string, length: number): number => name.length * 2 + 5 + length;
  const labels = valueLabels(columns, plan).length;
  // Where each section begins, the file itself and its end among them.
  const places = [0, head.position];
  const sizes = [
    wrapped('map', 14 * 8),
    wrapped('variable_types', 2 * count),
    wrapped('varnames', FIELD.name * count),
    wrapped('sortlist', 2 * (count + 1)),
    wrapped('formats', FIELD.format * count),
    wrapped('value_label_names', FIELD.name * count),
    wrapped('variable_labels', FIELD.label * count),
    wrapped('characteristics', 0),
    wrapped('data', width * rows),
    wrapped('strls', behind),
    labels,
    '</stata_dta>'.length,
  ];
  for (const size of sizes) places.push((places.at(-1) ?? 0) + size);

  out.bytes(head.take());
  section(out, 'map', () => places.forEach((place) => out.uint64(place)));
  section(out, 'variable_types', () => columns.forEach((column) => out.uint16(typeOf(column))));
  section(out, 'varnames', () => columns.forEach(({ name }) => out.field(name, FIELD.name, 0)));
  section(out, 'sortlist', () => out.fill(2 * (count + 1), 0));
  section(out, 'formats', () => columns.forEach((column) => out.field(formatOf(column), FIELD.format, 0)));
  section(out, 'value_label_names', () => {
    for (const column of columns) out.field(hasLabels(column) ? column.name : '', FIELD.name, 0);
  });
  section(out, 'variable_labels', () => {
    for (const { label } of columns) out.field(characters(label, CHARACTERS.label), FIELD.label, 0);
  });
  section(out, 'characteristics', () => undefined);
  out.text('<data>');
}

function section(out: ByteWriter, name: string, write: () => void): void {
  out.text(`<${name}>`);
  write();
  out.text(`</${name}>`);
}

/** Stata counts code points. */
const characters = (text: string, most: number): string => Array.from(text).slice(0, most).join('');

function cellWriter(column: ExportColumn, index: number, out: ByteWriter): (cell: Cell, observation: number) => void {
  if (isLongText(column)) {
    return (cell, observation) => {
      const there = typeof cell === 'string' && cell !== '';
      out.uint16(there ? index + 1 : 0);
      // Six bytes: the observation that the text belongs to.
      out.uint16(there ? observation % 65_536 : 0);
      out.int32(there ? Math.floor(observation / 65_536) : 0);
    };
  }
  const { type } = column;
  if (type === 'text') {
    const width = rowWidth(column);
    return (cell) => out.field(typeof cell === 'string' ? cell : '', width, 0);
  }
  const valueOf = (cell: number): number =>
    type === 'date' ? cell + DAYS_TO_1970 : type === 'datetime' ? (cell + DAYS_TO_1970 * 86_400) * 1000 : cell;
  const reasonOf = (cell: Exclude<Cell, number>): number => (isAbsent(cell) ? LETTER[cell.absence] : 0);
  if (isLong(column)) {
    return (cell) => out.int32(typeof cell === 'number' ? valueOf(cell) : MISSING_LONG + reasonOf(cell));
  }
  return (cell) => {
    if (typeof cell === 'number') return out.float64(valueOf(cell));
    out.int32(0);
    out.int32(MISSING_DOUBLE + NEXT_DOUBLE * reasonOf(cell));
  };
}

/** `GSO`, the variable, the observation, the kind (text), the length, the text and its closing zero. */
const LONG_TEXT_HEAD = 3 + 4 + 8 + 1 + 4;

const longTextLength = (cell: Cell): number =>
  typeof cell === 'string' && cell !== '' ? LONG_TEXT_HEAD + strToU8(cell).length + 1 : 0;

function writeLongText(out: ByteWriter, cell: Cell, index: number, observation: number): void {
  if (typeof cell !== 'string' || cell === '') return;
  const bytes = strToU8(cell);
  out.text('GSO');
  out.int32(index + 1);
  out.uint64(observation);
  out.uint8(130);
  out.int32(bytes.length + 1);
  out.bytes(bytes);
  out.uint8(0);
}

function valueLabels(columns: readonly ExportColumn[], { words }: ExportPlan): Uint8Array {
  const out = new ByteWriter(true);
  out.text('<value_labels>');
  for (const column of columns) {
    if (!hasLabels(column)) continue;
    const reasons = holdsAbsences(column)
      ? ABSENCES.map((absence) => ({
          value: MISSING_LONG + LETTER[absence],
          label: absenceWord(absence, words),
        }))
      : [];
    const entries = [...column.values, ...reasons]
      .map(({ value, label }) => ({ value, text: strToU8(`${characters(label, CHARACTERS.valueLabel)}\0`) }))
      .sort((a, b) => a.value - b.value);
    const length = entries.reduce((sum, { text }) => sum + text.length, 0);
    out.text('<lbl>');
    out.int32(8 + 8 * entries.length + length);
    out.field(column.name, FIELD.name, 0);
    out.fill(3, 0);
    out.int32(entries.length);
    out.int32(length);
    let at = 0;
    for (const { text } of entries) {
      out.int32(at);
      at += text.length;
    }
    for (const { value } of entries) out.int32(value);
    for (const { text } of entries) out.bytes(text);
    out.text('</lbl>');
  }
  out.text('</value_labels>');
  return out.take();
}
