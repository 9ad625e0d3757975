/**
 * R data (.rds): a data frame as haven's `read_sav(user_na = TRUE)` makes one, ready for `readRDS()` without any package.
 * Numbers with reasons are of the class haven_labelled_spss; dates are R's own, with haven's tagged NAs a, b and c.
 * Source: R Internals, 1.8 "Serialization Formats" (version 2, XDR).
 */
import { Gzip } from 'fflate';
import type { ExportColumn, ExportTable } from '../column.js';
import { PackedColumn } from '../../results/packed-column.js';
import { ABSENCES, isAbsent, type Absence, type Cell } from '../cell.js';
import type { ExportPlan } from '../export-plan.js';
import { holdsAbsences } from './absences-of.js';
import { absenceWord } from './cell-words.js';
import type { TableFormat } from './format.js';
import { NIL, NULL_LENGTH, RWriter } from './r-writer.js';

/** A frame is written column by column: as many columns are collected in one pass over the rows as fit in this. */
const MEMORY = 64 * 1024 * 1024;
/** Bytes of a cell that is one of a few, of one that hardly any other is like, and of a text beside its characters. */
const SHARED_SIZE = 2;
const OWN_SIZE = 56;
const TEXT_OVERHEAD = 80;
/** In the lowest byte of the upper half of an NA. */
const TAG: Readonly<Record<Absence, number>> = { 'dont-know': 0x61, refused: 0x62, 'not-asked': 0x63 };

export const rds: TableFormat = {
  extension: 'rds',
  type: 'application/x-r-data',
  packed: true,
  mostColumns: 2_147_483_647,
  mostRows: 2_147_483_647,
  passes: (table) => passesOf(table).length,
  files: 'each',
  async *write([table], plan) {
    if (!table) return;
    let packed: Uint8Array[] = [];
    const gzip = new Gzip({ level: 6, mtime: plan.request.now }, (bytes) => packed.push(bytes));
    const out = new RWriter();
    const taken = function* (): Generator<Uint8Array> {
      gzip.push(out.take());
      yield* packed;
      packed = [];
    };
    out.header();
    out.vectorStart(table.columns.length);
    for (const pass of passesOf(table)) {
      const collected = pass.map((index) => collector(table, index, plan));
      let row = 0;
      for await (const rows of table.batches()) {
        for (const cells of rows) {
          for (const each of collected) each.put(row, cells[each.index] ?? null);
          row += 1;
        }
        yield null;
      }
      for (const each of collected) {
        const writing = each.write(out);
        while (!writing.next().done) yield* taken();
        yield* taken();
      }
    }
    out.attribute('names');
    out.strings(table.columns.map(({ name }) => name));
    out.attribute('row.names');
    // The short form: NA, and how many.
    out.integers([NULL_LENGTH, -table.rows]);
    out.attribute('class');
    out.strings(['tbl_df', 'tbl', 'data.frame']);
    out.int32(NIL);
    gzip.push(out.take(), true);
    yield* packed;
  },
};

/** Indices of the columns of every pass. */
function passesOf({ columns, rows }: ExportTable): readonly (readonly number[])[] {
  const passes: number[][] = [];
  let room = 0;
  columns.forEach((column, index) => {
    const size = rows * sizeOf(column);
    const pass = passes.at(-1);
    if (pass === undefined || size > room) {
      passes.push([index]);
      room = MEMORY - size;
    } else {
      pass.push(index);
      room -= size;
    }
  });
  return passes;
}

function sizeOf({ type, values, bytes = 0 }: ExportColumn): number {
  if (type === 'text') return TEXT_OVERHEAD + bytes;
  return type === 'code' || values.length > 0 ? SHARED_SIZE : OWN_SIZE;
}

interface Collector {
  readonly index: number;
  put(row: number, cell: Cell): void;
  /** Gives way now and then, so that what was written can be taken. */
  write(out: RWriter): Generator<void>;
}

/** Rows that are written before somebody else has a turn. */
const STRETCH = 4096;

function collector({ columns, rows }: ExportTable, index: number, plan: ExportPlan): Collector {
  const column = columns[index];
  if (column === undefined || column.type === 'text') {
    const texts = new PackedColumn<string>();
    return {
      index,
      put: (row, cell) => {
        if (typeof cell === 'string') texts.set(row, cell);
      },
      *write(out) {
        out.stringsStart(rows, true);
        for (let row = 0; row < rows; row += 1) {
          out.characters(texts.at(row) ?? null);
          if (row % STRETCH === 0) yield;
        }
        out.attribute('label');
        out.strings([column?.label ?? '']);
        out.int32(NIL);
      },
    };
  }
  const isDate = column.type === 'date' || column.type === 'datetime';
  const cells = new PackedColumn<number | Absence>();
  const valueOf = (value: number | Absence | undefined, out: RWriter): void => {
    if (typeof value === 'number') out.double(value);
    else if (value === undefined) out.tagged(0);
    else if (isDate) out.tagged(TAG[value]);
    else out.double(plan.missing[value]);
  };
  return {
    index,
    put: (row, cell) => {
      if (typeof cell === 'number') cells.set(row, cell);
      else if (isAbsent(cell)) cells.set(row, cell.absence);
    },
    *write(out) {
      out.doublesStart(rows, isDate || column.values.length > 0 || holdsAbsences(column));
      for (let row = 0; row < rows; row += 1) {
        valueOf(cells.at(row), out);
        if (row % STRETCH === 0) yield;
      }
      writeAttributes(out, column, plan);
    },
  };
}

function writeAttributes(out: RWriter, column: ExportColumn, { missing, words }: ExportPlan): void {
  out.attribute('label');
  out.strings([column.label]);
  if (column.type === 'date') {
    out.attribute('class');
    out.strings(['Date']);
  } else if (column.type === 'datetime') {
    out.attribute('class');
    out.strings(['POSIXct', 'POSIXt']);
    out.attribute('tzone');
    out.strings(['UTC']);
  } else if (column.values.length > 0 || holdsAbsences(column)) {
    const reasons = holdsAbsences(column) ? ABSENCES : [];
    const labels = [
      ...column.values,
      ...reasons.map((absence) => ({ value: missing[absence], label: absenceWord(absence, words) })),
    ];
    if (reasons.length > 0) {
      out.attribute('na_values');
      out.numbers(reasons.map((absence) => missing[absence]));
    }
    out.attribute('class');
    out.strings([...(reasons.length > 0 ? ['haven_labelled_spss'] : []), 'haven_labelled', 'vctrs_vctr', 'double']);
    out.attribute('labels');
    out.numbers(
      labels.map(({ value }) => value),
      labels.map(({ label }) => label),
    );
  }
  out.int32(NIL);
}
