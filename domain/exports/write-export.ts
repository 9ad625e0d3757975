/** Writes the files of a plan, chunk by chunk. Stops between two chunks when it is cancelled. */
import type { ExportTable } from './column.js';
import type { CancelSignal, ExportPart } from './export-request.js';
import { codebookFiles } from './codebook/codebook-files.js';
import { FORMATS } from './formats/formats.js';
import type { ExportPlan } from './export-plan.js';

export interface WriteOptions {
  readonly signal?: CancelSignal;
}

/**
 * The files of the data, then `codebook.html` and `codebook.json`. The last part is `end`; after `cancelled` nothing of
 * what came before is to be kept. Rejects only when the source does.
 */
export async function* writeExport(
  plan: ExportPlan,
  { signal }: WriteOptions = {},
): AsyncGenerator<ExportPart, void, undefined> {
  const format = FORMATS[plan.request.options.format];
  const total = plan.tables.reduce((sum, table) => sum + table.rows * format.passes(table, plan), 0);
  let done = 0;
  const counted = plan.tables.map((table): ExportTable => ({
    ...table,
    async *batches() {
      for await (const rows of table.batches()) {
        yield rows;
        done += rows.length;
      }
    },
  }));
  const files = format.files === 'one' ? [counted] : counted.map((table) => [table]);
  for (const tables of files) {
    const [first] = tables;
    if (!first) continue;
    const { extension, type, packed } = format;
    yield { kind: 'file', file: `${first.name}.${extension}`, type, packed };
    for await (const bytes of format.write(tables, plan)) {
      if (signal?.aborted) return yield { kind: 'end', outcome: 'cancelled' };
      if (bytes !== null && bytes.length > 0) yield { kind: 'bytes', bytes };
      yield { kind: 'progress', done: Math.min(done, total), total };
    }
  }
  for (const { file, type, bytes } of codebookFiles(plan)) {
    yield { kind: 'file', file, type };
    yield { kind: 'bytes', bytes };
  }
  yield { kind: 'progress', done: total, total };
  yield { kind: 'end', outcome: 'complete' };
}
