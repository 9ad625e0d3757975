/** A source of responses that are all at hand. */
import type { ResponseRecord } from '../records/records.js';
import type { ResponseSource } from './export-request.js';

const BATCH = 500;

export function inMemory(responses: readonly ResponseRecord[]): ResponseSource {
  const byId = new Map(responses.map((response) => [response.id, response]));
  return {
    count: responses.length,
    // eslint-disable-next-line @typescript-eslint/require-await -- the source of a store waits, this one need not
    async *all() {
      for (let from = 0; from < responses.length; from += BATCH) yield responses.slice(from, from + BATCH);
    },
    some: (ids) => Promise.resolve(ids.flatMap((id) => byId.get(id) ?? [])),
  };
}
