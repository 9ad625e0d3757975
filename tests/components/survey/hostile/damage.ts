/** Damages a definition the way that editors, tools and ill will do: one value at a random place is something else. */
import * as fc from 'fast-check';

type Holder = Record<string, unknown> | unknown[];

interface Spot {
  readonly holder: Holder;
  readonly key: string | number;
}

/** Every value that stands in an object or a list, in the order of the text. */
function spotsIn(value: unknown, found: Spot[] = []): readonly Spot[] {
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    list.forEach((each, key) => {
      found.push({ holder: list, key });
      spotsIn(each, found);
    });
  } else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    for (const key of Object.keys(record)) {
      found.push({ holder: record, key });
      spotsIn(record[key], found);
    }
  }
  return found;
}

/** `__proto__` as a key of its own, as JSON.parse makes it. */
function put({ holder, key }: Spot, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

const valueAt = ({ holder, key }: Spot): unknown => (holder as Record<string | number, unknown>)[key];

function remove({ holder, key }: Spot): void {
  if (Array.isArray(holder)) holder.splice(key as number, 1);
  else Reflect.deleteProperty(holder, key);
}

const nested = (depth: number): unknown => (depth === 0 ? 'inside' : [nested(depth - 1)]);

const DAMAGES: Readonly<Record<string, (spot: Spot) => void>> = {
  null: (spot) => put(spot, null),
  true: (spot) => put(spot, true),
  number: (spot) => put(spot, -1e308),
  'empty text': (spot) => put(spot, ''),
  'long text': (spot) => put(spot, '<b>{x}</b> '.repeat(5000)),
  list: (spot) => put(spot, []),
  'list of what it was': (spot) => put(spot, [valueAt(spot)]),
  object: (spot) => put(spot, {}),
  'nested lists': (spot) => put(spot, nested(12)),
  'name __proto__': (spot) => put(spot, '__proto__'),
  'name constructor': (spot) => put(spot, 'constructor'),
  'name toString': (spot) => put(spot, 'toString'),
  'key __proto__': ({ holder }) => put({ holder, key: '__proto__' }, { polluted: true }),
  'key toString': ({ holder }) => put({ holder, key: 'toString' }, 'no function'),
  delete: remove,
  twice: (spot) => {
    if (Array.isArray(spot.holder)) spot.holder.push(structuredClone(valueAt(spot)));
    else put({ holder: spot.holder, key: `${String(spot.key)}2` }, structuredClone(valueAt(spot)));
  },
};

export interface Damage {
  readonly place: number;
  readonly how: string;
}

export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({ place: fc.nat(99_999), how: fc.constantFrom(...Object.keys(DAMAGES)) }),
  { minLength: 1, maxLength: 3 },
);

/** A damaged copy. */
export function damaged(definition: object, done: readonly Damage[]): object {
  const copy = structuredClone(definition);
  for (const { place, how } of done) {
    const spots = spotsIn(copy);
    const spot = spots[place % spots.length];
    if (spot) DAMAGES[how]?.(spot);
  }
  return copy;
}
