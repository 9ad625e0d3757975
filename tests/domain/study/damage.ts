/** Damages a JSON value at random, a few times over: what slips, merges and half-finished edits do to a file. */
import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const scraps: readonly Json[] = [
  null,
  true,
  0,
  2,
  3,
  -1,
  0.5,
  1e9,
  '',
  'x',
  'de linde',
  'nl',
  '2026-02-30',
  'https://example.nl',
  [],
  {},
  ['nl', 'nl'],
  ['refused', 'refused'],
  { nl: 'x' },
  { nl: '' },
  { register: 'building' },
  { variable: 'age', groups: [] },
];

interface Slip {
  readonly place: number;
  readonly kind: number;
  readonly scrap: Json;
  readonly text: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  place: fc.nat(),
  kind: fc.nat(6),
  scrap: fc.oneof(fc.constantFrom(...scraps), fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>),
  text: fc.oneof(fc.constantFrom('id', 'label', 'tr', 'constructor', 'toString', 'x'), fc.string()),
});

/** Every place that a value can be put in: the object or list around it, and its key there. */
function places(value: Json): { readonly inside: Json[] | Record<string, Json>; readonly key: string | number }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => [{ inside: value, key: index }, ...places(item)]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [{ inside: value, key }, ...places(item)]);
}

function damageOnce(root: Json, { place, kind, scrap, text }: Slip): void {
  const all = places(root);
  const chosen = all[place % Math.max(1, all.length)];
  if (!chosen) return;
  const { inside } = chosen;
  if (Array.isArray(inside)) {
    const index = chosen.key as number;
    const item = inside[index] ?? null;
    if (kind === 0) inside.splice(index, 1);
    else if (kind <= 2) inside[index] = structuredClone(scrap);
    else if (kind <= 4) inside.splice(index, 0, structuredClone(item));
    else inside.push(structuredClone(scrap));
    return;
  }
  const key = chosen.key as string;
  const value = inside[key] ?? null;
  if (kind === 0) delete inside[key];
  else if (kind <= 2) inside[key] = structuredClone(scrap);
  else if (kind === 3) inside[text] = structuredClone(scrap);
  else if (kind === 4) {
    delete inside[key];
    inside[text === '' ? key.toUpperCase() : key + text.charAt(0)] = value;
  } else if (typeof value === 'number') inside[key] = -value;
  else if (typeof value === 'string') inside[key] = value + text;
}

/** A copy of the value with one to four slips in it. */
export const damaged = (value: unknown): fc.Arbitrary<unknown> =>
  fc.array(slip, { minLength: 1, maxLength: 4 }).map((slips) => {
    const copy = structuredClone(value) as Json;
    for (const one of slips) damageOnce(copy, one);
    return copy;
  });
