/** Fetches the responses of a stretch of rows again, ready to be read. */
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
