/**
 * Reads the file of a register, CSV or XLSX, into a table. What it is, its bytes say, not its name. The readers load
 * when a file comes; whatever is wrong with a file is a value.
 */
import { fail, succeed, type Result } from '../../domain/failure.js';
import { decodeText } from './decode-text.js';
import { FILE_LIMITS, type FileFailure, type FileLimits, type RegisterFile } from './register-file.js';

export interface ReadOptions {
  /** Index among the sheets that show; the first one when left out. */
  readonly sheet?: number;
  readonly limits?: FileLimits;
}

export async function readRegisterFile(
  file: Blob,
  { sheet = 0, limits = FILE_LIMITS }: ReadOptions = {},
): Promise<Result<RegisterFile, FileFailure>> {
  if (file.size === 0) return fail({ reason: 'empty' });
  if (file.size > limits.bytes) return fail({ reason: 'too-large', bytes: file.size, limit: limits.bytes });
  const read = await bytesOf(file);
  if (!read.ok) return read;
  const bytes = read.value;
  const kind = kindOf(bytes);
  if (kind === 'old-excel' || kind === 'wrong-kind') return fail({ reason: kind });
  if (kind === 'zip') {
    const reader = await loaded(() => import('./read-xlsx.js'));
    return reader.ok ? reader.value.readXlsx(bytes, sheet, limits) : reader;
  }
  const text = decodeText(bytes);
  if (text === null || /^\s*<(?:!doctype|html|\?xml)/iu.test(text)) return fail({ reason: 'wrong-kind' });
  const reader = await loaded(() => import('./read-csv.js'));
  if (!reader.ok) return reader;
  const table = reader.value.readCsv(text, limits);
  return table.ok ? succeed({ kind: 'csv', table: table.value, sheets: [], sheet: 0 }) : table;
}

async function bytesOf(file: Blob): Promise<Result<Uint8Array, FileFailure>> {
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return fail({ reason: 'unreadable', detail: error instanceof Error ? error.name : String(error) });
  }
}

/** The first bytes of files that people mistake for a register. */
const KINDS: readonly (readonly [kind: 'zip' | 'old-excel' | 'wrong-kind', signature: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
  // PDF, PNG, JPEG, RTF.
  ['wrong-kind', [0x25, 0x50, 0x44, 0x46]],
  ['wrong-kind', [0x89, 0x50, 0x4e, 0x47]],
  ['wrong-kind', [0xff, 0xd8, 0xff]],
  ['wrong-kind', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const kindOf = (bytes: Uint8Array): 'zip' | 'old-excel' | 'wrong-kind' | 'text' =>
  KINDS.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0] ?? 'text';

async function loaded<T>(load: () => Promise<T>): Promise<Result<T, FileFailure>> {
  try {
    return succeed(await load());
  } catch {
    // Offline, or a newer version of the kit replaced the file: the page says to try again.
    return fail({ reason: 'not-loaded' });
  }
}
