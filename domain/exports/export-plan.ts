/** What is known before the first file is written, and all that writers need. Made by `planExport`. */
import type { ExportTable } from './column.js';
import type { ExportRequest, ExportSummary } from './export-request.js';
import type { ExportWords } from './export-words.js';
import type { MissingCodes } from './missing-codes.js';

export interface ExportPlan {
  readonly request: ExportRequest;
  readonly summary: ExportSummary;
  readonly tables: readonly ExportTable[];
  readonly missing: MissingCodes;
  readonly words: ExportWords;
}
