/**
 * Stretches of the keys of responses: those after one key and up to another. Together they go from before the first key to
 * behind the last one, and no key is in two of them.
 */
import type { Stretch, StretchKey } from './stretch.js';

/** Everything there can be. */
export const ALL: Stretch = { after: -Infinity, upto: [] };

/** Responses of which what counts is kept together. */
export const LARGEST = 1_000;

export const keyOf = ({ after, upto }: Stretch): StretchKey => [upto, after];
const stretchOf = ([upto, after]: StretchKey): Stretch => ({ after, upto });
export const rangeOf = ({ after, upto }: Stretch): IDBKeyRange => IDBKeyRange.bound(after, upto, true);

/** Those of these keys, which are in their order, and what is between them. */
export function withGaps(keys: readonly StretchKey[]): readonly { readonly stretch: Stretch; readonly gap: boolean }[] {
  const all: { stretch: Stretch; gap: boolean }[] = [];
  let { after }: Stretch = ALL;
  for (const key of keys) {
    const stretch = stretchOf(key);
    if (typeof stretch.after === 'string' && stretch.after !== after) {
      all.push({ stretch: { after, upto: stretch.after }, gap: true });
    }
    all.push({ stretch, gap: false });
    if (typeof stretch.upto !== 'string') return all;
    after = stretch.upto;
  }
  return [...all, { stretch: { after, upto: ALL.upto }, gap: true }];
}

/** A stretch in parts that are neither long nor short. @param all what is in it, in the order of its keys */
export function divided<T>(
  { after, upto }: Stretch,
  all: readonly T[],
  idOf: (one: T) => string,
): readonly { readonly stretch: Stretch; readonly within: readonly T[] }[] {
  const count = Math.ceil(all.length / LARGEST);
  const place = (number: number): number => Math.round((number * all.length) / count);
  return Array.from({ length: count }, (_, number) => {
    const before = all[place(number) - 1];
    const last = all[place(number + 1) - 1];
    return {
      stretch: {
        after: before === undefined ? after : idOf(before),
        upto: number === count - 1 || last === undefined ? upto : idOf(last),
      },
      within: all.slice(place(number), place(number + 1)),
    };
  });
}
