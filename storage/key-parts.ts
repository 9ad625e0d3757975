/**
 * Cuts an object store into parts of about as many records each. Parts that are read beside each other keep the browser
 * at work on one page while another is handed over: 100,000 records in half the time.
 */
import type { Reading, StoreName } from './schema.js';

/** More of them keep no browser busier. */
const PARTS = 4;
/** Up to here it is a few pages, and not worth it. */
const FEW = 2_000;

/**
 * Ranges that lie side by side, and hold every key between them: also one that is written later.
 *
 * @param within the keys to cut; null for all
 * @param count how many there are, at least about
 */
export async function keyParts(
  transaction: Reading,
  name: StoreName,
  within: IDBKeyRange | null,
  count: number,
): Promise<readonly (IDBKeyRange | null)[]> {
  if (count <= FEW) return [within];
  const edges: IDBValidKey[] = [];
  const step = Math.ceil(count / PARTS);
  let cursor = await transaction.objectStore(name).openKeyCursor(within);
  while (cursor && edges.length < PARTS - 1) {
    cursor = await cursor.advance(step);
    if (cursor) edges.push(cursor.key);
  }
  const [first, last] = [edges[0], edges.at(-1)];
  if (first === undefined || last === undefined) return [within];
  return [
    bounded(within?.lower, first, within?.lowerOpen),
    ...edges.slice(1).map((edge, place) => IDBKeyRange.bound(edges[place], edge, true)),
    bounded(last, within?.upper, true, within?.upperOpen),
  ];
}

/** Without one of its ends, everything on that side. */
const bounded = (lower: unknown, upper: unknown, lowerOpen = false, upperOpen = false): IDBKeyRange =>
  lower === undefined
    ? IDBKeyRange.upperBound(upper, upperOpen)
    : upper === undefined
      ? IDBKeyRange.lowerBound(lower, lowerOpen)
      : IDBKeyRange.bound(lower, upper, lowerOpen, upperOpen);
