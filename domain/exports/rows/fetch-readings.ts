/** Fetches the responses of a stretch of rows again, ready to be read, and those of the next ones meanwhile. */
import type { ResponseRecord } from '../../records/records.js';
import type { Reading } from '../columns/reading.js';
import type { ResponseSource } from '../export-request.js';
import type { Unit } from './units.js';

export interface Fetched {
  readonly unit: Unit;
  /** Null when it was withdrawn or erased since: its row stays, and is empty. */
  readonly reading: Reading | null;
}

export async function fetchReadings(source: ResponseSource, units: readonly Unit[]): Promise<readonly Fetched[]> {
  const found = await source.some(units.map(({ id }) => id));
  const byId = new Map(found.map((response) => [response.id, response]));
  return units.map((unit) => {
    const response = byId.get(unit.id);
    return { unit, reading: response?.state === 'complete' ? readingOf(response, unit) : null };
  });
}

/** Each stretch with what was fetched of it: the next one is on its way while rows of this one are written. */
export async function* fetchedAhead<T>(
  all: Iterable<T>,
  fetch: (stretch: T) => Promise<readonly Fetched[]>,
): AsyncGenerator<{ readonly stretch: T; readonly fetched: readonly Fetched[] }, void, undefined> {
  let next: { readonly stretch: T; readonly fetched: Promise<readonly Fetched[]> } | null = null;
  for (const stretch of all) {
    const before = next;
    next = { stretch, fetched: fetch(stretch) };
    // Told to whoever comes to its turn; after an end before that, to nobody.
    next.fetched.catch(() => undefined);
    if (before) yield { stretch: before.stretch, fetched: await before.fetched };
  }
  if (next) yield { stretch: next.stretch, fetched: await next.fetched };
}

export const readingOf = (
  response: ResponseRecord,
  { codebook, shift }: Pick<Unit, 'codebook' | 'shift'>,
): Reading => ({
  response,
  codebook,
  shift,
  apart: Object.keys(response.itemNonresponse),
  entry: [],
});

/** Stretches of about `most`. */
export function* stretches<T>(items: readonly T[], most: number): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += most) yield items.slice(from, from + most);
}
