/** Puts what belongs together together, in the order in which it came. */

/** Never empty: it is made by its first member. */
export type Group<T> = readonly [T, ...T[]];

export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, Group<T>> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const at = key(item);
    const group = groups.get(at);
    if (group) group.push(item);
    else groups.set(at, [item]);
  }
  return groups;
}
