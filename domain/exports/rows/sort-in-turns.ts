/** Sorts a long list without holding up whoever else wants a turn: short stretches first, which are merged then. */
import type { Pause } from '../export-request.js';

/** Sorted, or merged, in a few milliseconds. */
const STRETCH = 2_000;

/** Stable, as `Array.prototype.sort`; the list itself stays as it is. */
export async function sortInTurns<T>(
  items: readonly T[],
  compare: (one: T, other: T) => number,
  pause: Pause,
): Promise<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let from = 0; from < items.length; from += STRETCH) {
    runs.push(items.slice(from, from + STRETCH).sort(compare));
    await pause();
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], compare, pause));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (one: T, other: T) => number,
  pause: Pause,
): Promise<readonly T[]> {
  if (right.length === 0) return left;
  const out: T[] = [];
  let [one, other] = [0, 0];
  while (one < left.length && other < right.length) {
    const [a, b] = [left[one] as T, right[other] as T];
    if (compare(a, b) <= 0) {
      out.push(a);
      one += 1;
    } else {
      out.push(b);
      other += 1;
    }
    if (out.length % STRETCH === 0) await pause();
  }
  for (; one < left.length; one += 1) out.push(left[one] as T);
  for (; other < right.length; other += 1) out.push(right[other] as T);
  return out;
}
