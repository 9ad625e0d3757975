/** What a format can hold, and how a table becomes a file of it. */
import type { ExportTable } from '../column.js';
import type { ExportPlan } from '../export-plan.js';

/** Bytes of the file, or null after a stretch of work without any: a moment to look at the clock and the stop button. */
export type Chunks = AsyncGenerator<Uint8Array | null, void, undefined>;

export interface TableFormat {
  readonly extension: string;
  readonly type: string;
  /** Compressed in itself. */
  readonly packed: boolean;
  readonly mostColumns: number;
  readonly mostRows: number;
  /** How often the rows of a table are gone through. */
  passes(table: ExportTable, plan: ExportPlan): number;
  /** Every table a file of its own, or all of them as sheets of one. */
  readonly files: 'each' | 'one';
  write(tables: readonly ExportTable[], plan: ExportPlan): Chunks;
}
