/** One table of all formats: a format that is offered and not written does not compile. */
import type { ExportFormat } from '../export-request.js';
import { csv } from './csv.js';
import type { TableFormat } from './format.js';

export const FORMATS: Readonly<Record<ExportFormat, TableFormat>> = {
  csv,
};
