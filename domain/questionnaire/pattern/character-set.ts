/** Sets of UTF-16 units as sorted ranges that do not touch: what one position of a regular expression can read. */

/** `[from, to]`, both inside. */
export type CharacterRange = readonly [from: number, to: number];

export type CharacterSet = readonly CharacterRange[];

const LAST = 0xffff;

export const NOTHING: CharacterSet = [];
export const EVERYTHING: CharacterSet = [[0, LAST]];

export function setOf(ranges: readonly CharacterRange[]): CharacterSet {
  const sorted = [...ranges].sort((one, other) => one[0] - other[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

export const unite = (...sets: readonly CharacterSet[]): CharacterSet => setOf(sets.flat());

export function complement(set: CharacterSet): CharacterSet {
  const ranges: CharacterRange[] = [];
  let from = 0;
  for (const range of set) {
    if (range[0] > from) ranges.push([from, range[0] - 1]);
    from = range[1] + 1;
  }
  if (from <= LAST) ranges.push([from, LAST]);
  return ranges;
}

export function intersect(one: CharacterSet, other: CharacterSet): CharacterSet {
  const ranges: CharacterRange[] = [];
  for (let i = 0, j = 0; ;) {
    const a = one[i];
    const b = other[j];
    if (a === undefined || b === undefined) return ranges;
    const from = Math.max(a[0], b[0]);
    const to = Math.min(a[1], b[1]);
    if (from <= to) ranges.push([from, to]);
    if (a[1] < b[1]) i++;
    else j++;
  }
}

export const overlap = (one: CharacterSet, other: CharacterSet): boolean => intersect(one, other).length > 0;

export const sameSet = (one: CharacterSet, other: CharacterSet): boolean =>
  one.length === other.length && one.every(([from, to], at) => other[at]?.[0] === from && other[at][1] === to);

/** Blocks of letters whose other case is at a fixed distance: Latin, Greek, Cyrillic. */
const CASE_BLOCKS: readonly (readonly [from: number, to: number, distance: number])[] = [
  [0x41, 0x5a, 32],
  [0xc0, 0xde, 32],
  [0x391, 0x3a9, 32],
  [0x410, 0x42f, 32],
];

/** With both cases of every letter: what the set reads under the flag `i`. */
export function withBothCases(set: CharacterSet): CharacterSet {
  const moved = CASE_BLOCKS.flatMap(([from, to, distance]) => [
    ...intersect(set, [[from, to]]).map(([a, b]): CharacterRange => [a + distance, b + distance]),
    ...intersect(set, [[from + distance, to + distance]]).map(([a, b]): CharacterRange => [a - distance, b - distance]),
  ]);
  return unite(set, moved);
}

export const DIGITS: CharacterSet = [[0x30, 0x39]];
export const WORD: CharacterSet = setOf([
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]);
export const SPACE: CharacterSet = setOf([
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]);
/** What `.` reads. */
export const SAME_LINE: CharacterSet = complement(
  setOf([
    [0x0a, 0x0a],
    [0x0d, 0x0d],
    [0x2028, 0x2029],
  ]),
);
