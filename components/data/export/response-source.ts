/** Responses of the local store for an export: some hundred at a time, never all at once. */
import { KitError } from '../../../domain/failure.js';
import type { ResponseSource } from '../../../domain/exports/export-request.js';
import type { DataStore } from '../../../domain/person/data-store.js';

/**
 * Rejects with a `KitError` whose cause is the `StoreFailure`.
 * @param told  how far the first reading is, from 0 to 1: of what is kept of all studies
 * @param breathe  lets the page have a turn when it was busy for long
 */
export const storedResponses = (
  data: DataStore,
  study: string,
  told: (share: number) => void,
  breathe: () => Promise<void>,
): ResponseSource => ({
  async *all() {
    let after: string | null = null;
    let read = 0;
    do {
      const page = await data.responsePage(after);
      if (!page.ok) throw unread(page.failure);
      const { responses, next, total } = page.value;
      yield responses.filter((response) => response.study === study);
      read += responses.length;
      told(total === 0 ? 1 : read / total);
      after = next;
      await breathe();
    } while (after !== null);
  },
  async some(ids) {
    const found = await data.responsesWith(ids);
    if (!found.ok) throw unread(found.failure);
    return found.value;
  },
});

const unread = (cause: unknown): KitError =>
  new KitError('environment/no-storage', 'The answers could not be read.', { cause });
