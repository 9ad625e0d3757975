/** The file that `npx renovation-kit release` reads: complete responses and where households live, a line each. */
import type { ResponseSource } from '../../../domain/exports/export-request.js';
import type { HouseholdPlace } from '../../../domain/records/records.js';
import { placeLine, responseLine } from '../../../domain/results/lines/write-line.js';
import type { Ways } from '../long-work.js';

/** Characters that are held before the browser gets them as a `Blob`, which it may keep on disk. */
const HELD = 4 * 1024 * 1024;

export interface RecordsFile {
  readonly file: Blob;
  readonly responses: number;
}

/** Null when it was stopped. Rejects when the source does. */
export async function recordsFile(
  source: ResponseSource,
  places: readonly HouseholdPlace[],
  { signal }: Pick<Ways, 'signal'>,
): Promise<RecordsFile | null> {
  let file = new Blob();
  let held: string[] = [];
  let size = 0;
  const add = (text: string): void => {
    held.push(text);
    size += text.length;
    if (size < HELD) return;
    file = new Blob([file, ...held]);
    held = [];
    size = 0;
  };
  let responses = 0;
  for await (const page of source.all()) {
    if (signal.aborted) return null;
    for (const response of page) {
      if (response.state !== 'complete') continue;
      add(responseLine(response));
      responses += 1;
    }
  }
  for (const place of places) add(placeLine(place));
  return { file: new Blob([file, ...held], { type: 'application/x-ndjson' }), responses };
}
