/** All files of an export as one ZIP file: a browser saves one file at a time. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ExportPart } from './export-request.js';

/**
 * Passes progress and the end through; everything else becomes the bytes of `file`. Memory holds one chunk.
 * @param now  the time of the files in the archive
 */
export async function* zipExport(
  parts: AsyncIterable<ExportPart>,
  file: string,
  now: string,
): AsyncGenerator<ExportPart, void, undefined> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  let entry: ZipDeflate | ZipPassThrough | null = null;
  const endEntry = (): void => {
    entry?.push(new Uint8Array(), true);
    entry = null;
  };
  yield { kind: 'file', file, type: 'application/zip' };
  for await (const part of parts) {
    if (part.kind === 'file') {
      endEntry();
      entry = part.packed ? new ZipPassThrough(part.file) : new ZipDeflate(part.file, { level: 6 });
      entry.mtime = now;
      zip.add(entry);
    } else if (part.kind === 'bytes') entry?.push(part.bytes);
    else if (part.kind === 'end' && part.outcome === 'complete') {
      endEntry();
      zip.end();
    }
    for (const bytes of ready) if (bytes.length > 0) yield { kind: 'bytes', bytes };
    ready = [];
    if (part.kind === 'progress' || part.kind === 'end') yield part;
  }
}
