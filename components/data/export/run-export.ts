/** Makes the one file of an export: the data and the codebook in a ZIP, piece by piece, while the page stays usable. */
import type { ExportPlan } from '../../../domain/exports/export-plan.js';
import { writeExport } from '../../../domain/exports/write-export.js';
import { zipExport } from '../../../domain/exports/zip-export.js';
import { breather, type Ways } from '../long-work.js';

/** Bytes that are held before the browser gets them as a `Blob`, which it may keep on disk. */
const HELD = 8 * 1024 * 1024;

/** Null when it was stopped. Rejects only when the store does. */
export async function exportFile(
  plan: ExportPlan,
  name: string,
  now: string,
  { told, signal }: Ways,
): Promise<Blob | null> {
  const breathe = breather();
  let file = new Blob();
  let held: BlobPart[] = [];
  let size = 0;
  for await (const part of zipExport(writeExport(plan, { signal }), name, now)) {
    await breathe();
    if (part.kind === 'progress') told(part.total === 0 ? 1 : part.done / part.total);
    else if (part.kind === 'end' && part.outcome === 'cancelled') return null;
    else if (part.kind === 'bytes') {
      held.push(part.bytes.slice());
      size += part.bytes.length;
      if (size < HELD) continue;
      file = new Blob([file, ...held]);
      held = [];
      size = 0;
    }
  }
  return new Blob([file, ...held], { type: 'application/zip' });
}

/**
 * Pseudonyms and date shifts follow from it. It stays on this device, so that exports of later waves can be joined with
 * earlier ones; where the browser keeps nothing, each export has its own.
 */
export function exportSecret(study: string): Uint8Array {
  const key = `renovation-kit/export-secret/${study}`;
  const fresh = crypto.getRandomValues(new Uint8Array(32));
  try {
    const kept = localStorage.getItem(key);
    if (kept && /^[0-9a-f]{64}$/u.test(kept)) {
      return Uint8Array.from(kept.match(/../gu) ?? [], (pair) => parseInt(pair, 16));
    }
    localStorage.setItem(key, Array.from(fresh, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  } catch {
    // Nothing is kept: this export stands alone.
  }
  return fresh;
}
