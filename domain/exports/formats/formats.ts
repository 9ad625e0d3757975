/** One table of all formats: a format that is offered and not written does not compile. */
import type { ExportFormat } from '../export-request.js';
import { csv } from './csv.js';
import { dta } from './dta.js';
import type { TableFormat } from './format.js';
import { parquet } from './parquet.js';
import { rds } from './rds.js';
import { sav } from './sav.js';
import { xlsx } from './xlsx.js';

export const FORMATS: Readonly<Record<ExportFormat, TableFormat>> = { csv, xlsx, parquet, sav, dta, rds };
