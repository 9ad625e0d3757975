/** Whether this browser keeps anything of the kit: known before a store is opened, which would make one. */
import { DATABASE_NAME } from './schema.js';

let asked: Promise<boolean> | undefined;

/** False where it is not told. To be asked before the first store is opened; the answer stays the same in a page. */
export function isFirstVisit(): Promise<boolean> {
  return (asked ??= ask().catch(() => false));
}

async function ask(): Promise<boolean> {
  const kept = await indexedDB.databases();
  return kept.every(({ name }) => name !== DATABASE_NAME);
}
