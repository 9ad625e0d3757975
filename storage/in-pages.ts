/**
 * Reads an object store in the order of its keys, page by page, each page a transaction of its own: whoever writes
 * meanwhile waits for one page at most, and so does whoever uses the tab. The next page is on its way while one is
 * handed over.
 */
import { succeed } from '../domain/failure.js';
import type { StoreResult } from '../domain/records/store-failure.js';
import type { Schema, StoreName } from './schema.js';
import type { Transactions } from './transactions.js';

/** Few enough that making objects of them takes less than a frame or two, many enough to be quick. */
const PAGE = 1_000;
/** A response holds as much as ten other records. */
const PAGE_OF_RESPONSES = 200;

/** Object stores whose records have their key as `id`. */
type WithId = { [N in StoreName]: Schema[N]['value'] extends { readonly id: string } ? N : never }[StoreName];

/** @param within the keys to read; null for all */
export async function inPages<N extends WithId>(
  transactions: Transactions,
  name: N,
  within: IDBKeyRange | null,
  hand: (page: readonly Schema[N]['value'][]) => void,
): Promise<StoreResult<void>> {
  const size = name === 'responses' ? PAGE_OF_RESPONSES : PAGE;
  const read = (range: IDBKeyRange | null): Promise<StoreResult<readonly Schema[N]['value'][]>> =>
    transactions.read([name], (transaction) => transaction.objectStore(name).getAll(range, size));
  let page = await read(within);
  while (page.ok) {
    const last = page.value.at(-1);
    if (!last || page.value.length < size || last.id === within?.upper) {
      hand(page.value);
      return succeed(undefined);
    }
    const next = read(after(last.id, within));
    hand(page.value);
    page = await next;
  }
  return page;
}

const after = (id: string, within: IDBKeyRange | null): IDBKeyRange =>
  within ? IDBKeyRange.bound(id, within.upper, true) : IDBKeyRange.lowerBound(id, true);
