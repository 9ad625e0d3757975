/**
 * Keeps what counts of responses beside them, as columns, so that a release of a hundred thousand reads some hundred records
 * in place of all. It is derived: whoever writes a response that is complete, or was, calls `keepCounted` or `forgetCounted`
 * in the same transaction, and what was kept of it is new or gone by then. Drafts never count, and need neither.
 */
import type { ResponseRecord } from '../../domain/records/records.js';
import {
  PACKED_FORMAT,
  PackedResponses,
  type CountedResponse,
  type PackedPart,
} from '../../domain/results/packed-responses.js';
import type { CountedPart, Writing } from '../schema.js';
import { requestAll } from '../transact.js';
import { holds, type Stretch } from './stretch.js';
import { divided, keyOf, withGaps } from './stretches.js';

/**
 * Keeps what counts of many responses that were just written, wherever all others around them are known.
 * @param before the keys that there were
 */
export async function keepCounted(
  transaction: Writing,
  written: readonly ResponseRecord[],
  before: ReadonlySet<string>,
): Promise<void> {
  if (written.length === 0) return;
  const parts = transaction.objectStore('countedParts');
  const fresh = new Map(written.map((response) => [response.id, response]));
  for (const { stretch, gap } of withGaps(await parts.getAllKeys())) {
    const within = [...fresh.values()].filter(({ id }) => holds(stretch, id));
    if (within.length === 0) continue;
    const kept = gap ? undefined : await parts.get(keyOf(stretch));
    if (!gap) await parts.delete(keyOf(stretch));
    const others = kept ? usable(kept) : null;
    if (!others && anyOther(stretch, before, fresh)) continue;
    const staying = others ? responsesOf(others).filter(({ id }) => !fresh.has(id)) : [];
    const complete = [...staying, ...within.filter(({ state }) => state === 'complete')];
    await requestAll(packed(stretch, complete), (part) => parts.put(part));
  }
}

/** None when something in them cannot be counted: it is for a release to say so, and comes in all the same. */
function packed(stretch: Stretch, responses: readonly CountedResponse[]): readonly CountedPart[] {
  try {
    return divided(stretch, [...responses].sort(byKey), ({ id }) => id).map(({ stretch: own, within }) =>
      countedPart(own, partOf(within)),
    );
  } catch {
    return [];
  }
}

export const countedPart = ({ after, upto }: Stretch, part: PackedPart): CountedPart => ({
  after,
  upto,
  format: PACKED_FORMAT,
  part,
});

/** Stands where somebody is reading, until they are done or a response there is written. */
export const beingRead = ({ after, upto }: Stretch, reading: string): CountedPart => ({
  after,
  upto,
  reading,
  format: PACKED_FORMAT,
  part: null,
});

/** Null when there is nothing to go by: somebody is reading it, or another version of the kit made it. */
export const usable = ({ format, part }: CountedPart): PackedPart | null => (format === PACKED_FORMAT ? part : null);

export function partOf(responses: Iterable<CountedResponse>): PackedPart {
  const packed = new PackedResponses();
  for (const response of responses) packed.add(response);
  return packed.part;
}

export function responsesOf(part: PackedPart): readonly CountedResponse[] {
  const packed = new PackedResponses();
  packed.append(part);
  return packed.responses;
}

function anyOther(stretch: Stretch, before: ReadonlySet<string>, fresh: ReadonlyMap<string, unknown>): boolean {
  for (const id of before) if (!fresh.has(id) && holds(stretch, id)) return true;
  return false;
}

/** As keys are ordered. */
const byKey = (one: CountedResponse, other: CountedResponse): number => (one.id < other.id ? -1 : 1);
