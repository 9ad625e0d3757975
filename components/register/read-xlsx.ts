/** Reads one sheet of a workbook (.xlsx) into a table of texts. */
import { unzipSync } from 'fflate';
import { fail, succeed, type Result } from '../../domain/failure.js';
import type { FileFailure, FileLimits, RegisterFile } from './register-file.js';
import { readRelations, readSharedStrings, readSheet, readStyles, readWorkbook, SheetTooBig } from './workbook-xml.js';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';

/** `sheet` counts the sheets that show. Whatever is broken inside comes back as `damaged`. */
export function readXlsx(bytes: Uint8Array, sheet: number, limits: FileLimits): Result<RegisterFile, FileFailure> {
  try {
    return readParts(bytes, sheet, limits);
  } catch (error) {
    if (error instanceof SheetTooBig) {
      return fail(
        error.what === 'rows'
          ? { reason: 'too-many-rows', limit: limits.rows }
          : { reason: 'too-many-columns', limit: limits.columns },
      );
    }
    // The archive and the XML in it were made by anybody: their parsers' errors are the file's.
    return fail({ reason: 'damaged', detail: error instanceof Error ? error.message : String(error) });
  }
}

function readParts(bytes: Uint8Array, sheet: number, limits: FileLimits): Result<RegisterFile, FileFailure> {
  const sizes = sizesIn(bytes);
  if (!sizes.has(WORKBOOK) || !sizes.has(RELATIONS)) return fail({ reason: 'wrong-kind' });
  const partsOf = (...paths: readonly string[]): Readonly<Record<string, Uint8Array>> =>
    unzipSync(bytes, { filter: ({ name }) => paths.includes(name) });
  const unfolded = (...paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);

  const head = unfolded(WORKBOOK, RELATIONS);
  if (head > limits.unfolded) return fail({ reason: 'too-large', bytes: head, limit: limits.unfolded });
  const first = partsOf(WORKBOOK, RELATIONS);
  const { sheets, from1904 } = readWorkbook(textOf(first[WORKBOOK]));
  const chosen = sheets[sheet];
  const path = chosen && readRelations(textOf(first[RELATIONS])).get(chosen.relation);
  if (path === undefined || !sizes.has(path)) return fail({ reason: 'no-sheet' });
  const total = unfolded(path, STRINGS, STYLES);
  if (total > limits.unfolded) return fail({ reason: 'too-large', bytes: total, limit: limits.unfolded });

  const parts = partsOf(path, STRINGS, STYLES);
  const strings = parts[STRINGS] ? readSharedStrings(textOf(parts[STRINGS])) : [];
  const styles = parts[STYLES] ? readStyles(textOf(parts[STYLES])) : { codes: new Map(), styles: [] };
  const rows = readSheet(textOf(parts[path]), strings, { ...styles, from1904 }, limits);
  if (rows.length === 0) return fail({ reason: 'empty' });
  return succeed({ kind: 'xlsx', table: { rows }, sheets: sheets.map(({ name }) => name), sheet });
}

/** What each part says it unfolds to; nothing is unfolded, and no more than that is ever. */
function sizesIn(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      sizes.set(name, originalSize);
      return false;
    },
  });
  return sizes;
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
