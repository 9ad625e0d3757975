/**
 * Apache Parquet, written by hyparquet-writer. Nothing in it stands for a reason without a value, so a column is empty
 * where there is no value, and a column `…__missing` beside it says why. The codebook travels in the file's metadata.
 */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet-writer';
import type { ExportColumn } from '../column.js';
import { isAbsent, type Cell, type Row } from '../cell.js';
import { codebookJson } from '../codebook/codebook-json.js';
import type { ExportPlan } from '../export-plan.js';
import { holdsAbsences } from './absences-of.js';
import type { TableFormat } from './format.js';

/**
 * Cells in memory at once, and no more rows than this. Every column of every group stands in the end of the file, which is
 * written in one go: of 100,000 rows in groups of 500 that took longer than half a second. So groups are large, and written
 * column by column.
 */
const CELLS = 2_000_000;
const MOST_ROWS = 10_000;

interface ParquetColumn {
  readonly schema: SchemaElement;
  readonly read: (row: Row) => unknown;
}

export const parquet: TableFormat = {
  extension: 'parquet',
  type: 'application/vnd.apache.parquet',
  packed: false,
  mostColumns: Infinity,
  mostRows: Infinity,
  passes: () => 1,
  files: 'each',
  async *write([table], plan) {
    if (!table) return;
    const columns = table.columns.flatMap(columnsFor);
    const bytes = new Draining();
    const file = new ParquetWriter({
      writer: bytes,
      schema: [{ name: 'root', num_children: columns.length }, ...columns.map(({ schema }) => schema)],
      kvMetadata: [{ key: 'codebook', value: metadata(plan) }],
      createdBy: 'renovation-kit',
      // The smallest and the largest answer of a group of people are nobody's business.
      statistics: false,
    });
    const most = Math.max(1, Math.min(MOST_ROWS, Math.floor(CELLS / columns.length)));
    let waiting: unknown[][] = columns.map(() => []);
    const group = function* (): Generator<Uint8Array> {
      const data = waiting;
      waiting = columns.map(() => []);
      const begun = { groups: file.row_groups.length, rows: file.num_rows };
      for (const [index, { schema }] of columns.entries()) {
        const column = { name: schema.name, data: data[index] ?? [], offsetIndex: false };
        void file.write({ columnData: [column], rowGroupSize: most });
        yield bytes.take();
      }
      joinGroups(file, begun);
    };
    for await (const rows of table.batches()) {
      for (let from = 0; from < rows.length;) {
        const some = rows.slice(from, from + most - (waiting[0]?.length ?? 0));
        columns.forEach(({ read }, index) => {
          for (const row of some) waiting[index]?.push(read(row));
        });
        from += some.length;
        if (waiting[0]?.length === most) yield* group();
      }
      yield null;
    }
    if (waiting[0]?.length) yield* group();
    await file.finish();
    yield bytes.take();
  },
};

/** The library makes a group of all that it writes at once; written one by one, the columns of the same rows are one group. */
function joinGroups(file: ParquetWriter, before: { readonly groups: number; readonly rows: bigint }): void {
  const own = file.row_groups.splice(before.groups);
  const [first] = own;
  if (!first) return;
  const sum = (size: (group: (typeof own)[number]) => bigint): bigint =>
    own.reduce((total, group) => total + size(group), 0n);
  file.row_groups.push({
    ...first,
    columns: own.flatMap(({ columns }) => columns),
    total_byte_size: sum(({ total_byte_size: size }) => size),
    total_compressed_size: sum(({ total_compressed_size: size = 0n }) => size),
  });
  file.num_rows = before.rows + first.num_rows;
}

/** hyparquet-writer's own writer, emptied after every group. */
class Draining extends ByteWriter {
  take(): Uint8Array {
    const taken = this.getBytes().slice();
    this.index = 0;
    return taken;
  }
}

const metadata = (plan: ExportPlan): string => JSON.stringify(codebookJson(plan));

function columnsFor(column: ExportColumn, index: number): readonly ParquetColumn[] {
  const value: ParquetColumn = {
    schema: { name: column.name, repetition_type: 'OPTIONAL', ...typeOf(column) },
    read: (row) => {
      const cell: Cell = row[index] ?? null;
      if (cell === null || isAbsent(cell)) return null;
      return column.type === 'datetime' && typeof cell === 'number' ? BigInt(cell) * 1000n : cell;
    },
  };
  if (!holdsAbsences(column)) return [value];
  const reason: ParquetColumn = {
    schema: { name: `${column.name}__missing`, repetition_type: 'OPTIONAL', ...TEXT },
    read: (row) => {
      const cell: Cell = row[index] ?? null;
      return isAbsent(cell) ? cell.absence : null;
    },
  };
  return [value, reason];
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

function typeOf({ type, whole }: ExportColumn): Pick<SchemaElement, 'type' | 'converted_type'> {
  switch (type) {
    case 'text':
      return TEXT;
    case 'code':
      return { type: 'INT32' };
    case 'number':
      return { type: whole === true ? 'INT32' : 'DOUBLE' };
    case 'date':
      return { type: 'INT32', converted_type: 'DATE' };
    case 'datetime':
      return { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' };
  }
}
