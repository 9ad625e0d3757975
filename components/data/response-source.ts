/** Responses of the local store for an export: some hundred at a time, never all at once. */
import { KitError } from '../../domain/failure.js';
import type { ResponseSource } from '../../domain/exports/export-request.js';
import type { DataStore } from '../../domain/person/data-store.js';
import type { Store } from '../../domain/records/store.js';

/** Rejects with a `KitError` whose cause is the `StoreFailure`. */
export const storedResponses = (data: DataStore, store: Store, study: string): ResponseSource => ({
  async *all() {
    let after: string | null = null;
    do {
      const page = await data.responsePage(after);
      if (!page.ok) throw unread(page.failure);
      yield page.value.responses.filter((response) => response.study === study);
      after = page.value.next;
    } while (after !== null);
  },
  async some(ids) {
    const found = await Promise.all(ids.map((id) => store.response(id)));
    return found.flatMap((each) => {
      if (!each.ok) throw unread(each.failure);
      return each.value ?? [];
    });
  },
});

const unread = (cause: unknown): KitError =>
  new KitError('environment/no-storage', 'The answers could not be read.', { cause });
