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

/** Rows in memory at once, which are written in one go: larger groups compress better, and hold up the page. */
const GROUP = 500;

interface ParquetColumn {
  readonly schema: SchemaElement;
  readonly read: (row: Row) => unknown;
}

export const parquet: TableFormat = {
  extension: 'parquet',
  type: 'application/vnd.apache.parquet',
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
    let waiting: unknown[][] = columns.map(() => []);
    const write = (): Uint8Array => {
      const data = waiting;
      waiting = columns.map(() => []);
      const columnData = columns.map(({ schema }, index) => ({ name: schema.name, data: data[index] ?? [] }));
      void file.write({ columnData, rowGroupSize: GROUP });
      return bytes.take();
    };
    for await (const rows of table.batches()) {
      columns.forEach(({ read }, index) => {
        for (const row of rows) waiting[index]?.push(read(row));
      });
      yield (waiting[0]?.length ?? 0) >= GROUP ? write() : null;
    }
    if (waiting[0]?.length) yield write();
    await file.finish();
    yield bytes.take();
  },
};

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
