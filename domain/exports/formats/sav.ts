/**
 * SPSS system file (.sav), compressed with its byte codes. Don't know, refused and not asked are user-missing values with
 * labels; without an answer a cell is system-missing. Source of the format: PSPP Developer's Guide, "System File Format".
 */
import type { ExportColumn, ExportTable } from '../column.js';
import { ABSENCES, isAbsent, type Cell } from '../cell.js';
import { ByteWriter, cutUtf8 } from '../bytes.js';
import type { ExportPlan } from '../export-plan.js';
import { holdsAbsences } from './absences-of.js';
import { absenceWord } from './cell-words.js';
import type { TableFormat } from './format.js';
import { SavCases } from './sav-cases.js';

/** Longest string variable of SPSS, in bytes. */
const LONGEST_TEXT = 32_767;
/** A longer string is kept in segments: 255 bytes of text in each, counted as 252 in the number of segments. */
const SEGMENT = 255;
const SEGMENT_STEP = 252;
const LONGEST_LABEL = 255;
const LONGEST_VALUE_LABEL = 120;
const SPACE = 0x20;
const SECONDS_TO_1970 = 12_219_379_200;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface SavVariable {
  readonly column: ExportColumn;
  /** 0 for a number, else bytes. */
  readonly width: number;
  /** Widths of the segments; one for all but very long strings. */
  readonly segments: readonly number[];
  readonly shortNames: readonly string[];
  /** Where its first segment is in the dictionary, from 1: every 8 bytes of a string count. */
  readonly index: number;
}

export const sav: TableFormat = {
  extension: 'sav',
  type: 'application/x-spss-sav',
  packed: false,
  mostColumns: 32_767,
  mostRows: 2_147_483_647,
  passes: () => 1,
  files: 'each',
  async *write([table], plan) {
    if (!table) return;
    const variables = variablesOf(table);
    const out = new ByteWriter(true);
    writeHeader(out, table, variables, plan);
    for (const variable of variables) writeVariable(out, variable, plan);
    for (const variable of variables) writeValueLabels(out, variable, plan);
    writeExtensions(out, variables);
    out.int32(999);
    out.int32(0);
    yield out.take();
    const cases = new SavCases(out);
    const writers = variables.map((variable) => cellWriter(variable, cases, plan));
    for await (const rows of table.batches()) {
      for (const row of rows) writers.forEach((write, index) => write(row[index] ?? null));
      yield out.take();
    }
    cases.end();
    yield out.take();
  },
};

const eights = (width: number): number => Math.max(1, Math.ceil(width / 8));

function variablesOf({ columns }: ExportTable): readonly SavVariable[] {
  let index = 1;
  let named = 0;
  return columns.map((column) => {
    const width = column.type === 'text' ? Math.min(LONGEST_TEXT, Math.max(1, column.bytes ?? 1)) : 0;
    const count = width > SEGMENT ? Math.ceil(width / SEGMENT_STEP) : 1;
    const segments = Array.from({ length: count }, (_, segment) =>
      segment < count - 1 ? SEGMENT : width - SEGMENT_STEP * (count - 1),
    );
    const variable = {
      column,
      width,
      segments,
      shortNames: segments.map(() => `V${(named++).toString(36).toUpperCase()}`),
      index,
    };
    index += segments.reduce((sum, each) => sum + eights(each), 0);
    return variable;
  });
}

function writeHeader(
  out: ByteWriter,
  { rows }: ExportTable,
  variables: readonly SavVariable[],
  { request: { now, config, options } }: ExportPlan,
): void {
  const made = new Date(now);
  const two = (part: number): string => String(part).padStart(2, '0');
  out.text('$FL2');
  out.field('@(#) SPSS DATA FILE renovation-kit', 60, SPACE);
  out.int32(2);
  out.int32(variables.reduce((sum, { segments }) => sum + segments.reduce((all, each) => all + eights(each), 0), 0));
  out.int32(1);
  out.int32(0);
  out.int32(rows);
  out.float64(100);
  out.field(
    `${two(made.getUTCDate())} ${MONTHS[made.getUTCMonth()] ?? ''} ${two(made.getUTCFullYear() % 100)}`,
    9,
    SPACE,
  );
  out.field(`${two(made.getUTCHours())}:${two(made.getUTCMinutes())}:${two(made.getUTCSeconds())}`, 8, SPACE);
  out.field(config.title[options.language] ?? config.id, 64, SPACE);
  out.fill(3, 0);
}

/** Type, width and decimals in one number. */
const format = (type: number, width: number, decimals = 0): number => (type << 16) | (width << 8) | decimals;

function formatOf({ type, whole }: ExportColumn, segment: number): number {
  switch (type) {
    case 'text':
      return format(1, segment);
    case 'date':
      return format(20, 11);
    case 'datetime':
      return format(22, 20);
    case 'code':
      return format(5, 8);
    case 'number':
      return whole === true ? format(5, 11) : format(5, 12, 2);
  }
}

function writeVariable(out: ByteWriter, { column, segments, shortNames }: SavVariable, { missing }: ExportPlan): void {
  segments.forEach((segment, place) => {
    const isText = column.type === 'text';
    const label = place === 0 ? cutUtf8(column.label, LONGEST_LABEL) : new Uint8Array();
    const codes = holdsAbsences(column) ? ABSENCES.map((absence) => missing[absence]) : [];
    out.int32(2);
    out.int32(isText ? segment : 0);
    out.int32(label.length > 0 ? 1 : 0);
    out.int32(codes.length);
    out.int32(formatOf(column, segment));
    out.int32(formatOf(column, segment));
    out.field(shortNames[place] ?? '', 8, SPACE);
    if (label.length > 0) {
      out.int32(label.length);
      out.bytes(label);
      out.fill((4 - (label.length % 4)) % 4, 0);
    }
    for (const code of codes) out.float64(code);
    for (let rest = 1; isText && rest < eights(segment); rest += 1) {
      // What a string needs beyond its first eight bytes.
      out.int32(2);
      out.int32(-1);
      out.fill(12, 0);
      out.int32(0);
      out.fill(8, SPACE);
    }
  });
}

function writeValueLabels(out: ByteWriter, { column, index }: SavVariable, { missing, words }: ExportPlan): void {
  const reasons = holdsAbsences(column)
    ? ABSENCES.map((absence) => ({ value: missing[absence], label: absenceWord(absence, words) }))
    : [];
  const values = [...column.values, ...reasons];
  if (values.length === 0) return;
  out.int32(3);
  out.int32(values.length);
  for (const { value, label } of values) {
    const bytes = cutUtf8(label, LONGEST_VALUE_LABEL);
    out.float64(value);
    out.uint8(bytes.length);
    out.bytes(bytes);
    out.fill((8 - ((bytes.length + 1) % 8)) % 8, SPACE);
  }
  out.int32(4);
  out.int32(1);
  out.int32(index);
}

function writeExtensions(out: ByteWriter, variables: readonly SavVariable[]): void {
  const head = (subtype: number, size: number, count: number): void => {
    for (const number of [7, subtype, size, count]) out.int32(number);
  };
  const texts = (subtype: number, text: string): void => {
    const bytes = cutUtf8(text, Infinity);
    head(subtype, 1, bytes.length);
    out.bytes(bytes);
  };
  // Version, machine unknown, IEEE 754, byte codes, little-endian, UTF-8.
  head(3, 4, 8);
  for (const number of [1, 0, 0, -1, 1, 1, 2, 65_001]) out.int32(number);
  // System-missing, highest and lowest.
  head(4, 8, 3);
  out.float64(-Number.MAX_VALUE);
  out.float64(Number.MAX_VALUE);
  out.float64(-Number.MAX_VALUE * (1 - Number.EPSILON / 2));
  const shown = variables.flatMap(({ column, segments }) => segments.map((segment) => ({ column, segment })));
  head(11, 4, shown.length * 3);
  for (const { column, segment } of shown) {
    out.int32({ nominal: 1, ordinal: 2, scale: 3 }[column.level]);
    out.int32(column.type === 'text' ? Math.min(40, segment) : 11);
    out.int32(column.type === 'text' ? 0 : 1);
  }
  texts(13, variables.map(({ column, shortNames: [short = ''] }) => `${short}=${column.name}`).join('\t'));
  const long = variables.filter(({ segments }) => segments.length > 1);
  if (long.length > 0) {
    const named = long.map(({ shortNames: [short = ''], width }) => `${short}=${String(width).padStart(5, '0')}\0\t`);
    texts(14, named.join(''));
  }
  texts(20, 'UTF-8');
}

function cellWriter({ column, segments, width }: SavVariable, cases: SavCases, plan: ExportPlan): (cell: Cell) => void {
  if (column.type === 'text') {
    return (cell) => {
      const bytes = typeof cell === 'string' ? cutUtf8(cell, width) : new Uint8Array();
      segments.forEach((segment, place) => {
        cases.text(bytes.subarray(place * SEGMENT, (place + 1) * SEGMENT), eights(segment));
      });
    };
  }
  const { type } = column;
  return (cell) => {
    if (cell === null || typeof cell === 'string') cases.missing();
    else if (isAbsent(cell)) cases.number(plan.missing[cell.absence]);
    else if (type === 'date') cases.number(cell * 86_400 + SECONDS_TO_1970);
    else cases.number(type === 'datetime' ? cell + SECONDS_TO_1970 : cell);
  };
}
