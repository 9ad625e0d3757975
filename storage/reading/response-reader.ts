/**
 * Reads what counts of the responses of a study on its own connection: the module that a worker loads, so that a hundred
 * thousand of them never hold up a page. Where it is kept (`counted-parts.ts`) that is read; of the others each response is,
 * and what counts of it is kept for the next time. It makes no database, and gives way to a tab that upgrades.
 */
import { fail, succeed } from '../../domain/failure.js';
import type { ReadResponses } from '../../domain/person/data-store.js';
import type { PackedPart } from '../../domain/results/packed-responses.js';
import { failureOf } from '../failures.js';
import type { Database } from '../schema.js';
import { transact } from '../transact.js';
import { whileReading } from './being-read.js';
import { partOf, responsesOf, usable } from './counted-parts.js';
import { GapReading, type Planned } from './gap-reading.js';
import { openKept } from './open-kept.js';
import type { Stretch } from './stretch.js';
import { keyOf } from './stretches.js';

/** Kept parts that are read at once: some megabytes. */
const TOGETHER = 8;
/** Where others wait for a turn. */
const FEW = 2;
/** How long reading a kept part takes, in responses that are read one by one. */
const WEIGHT = 20;

export { keepAhead } from './keep-ahead.js';

export const readResponses: ReadResponses = (from, take) => whileReading(from.database, () => read(from, take));

const read: ReadResponses = async ({ database: name, study, rest }, take) => {
  let database: Database | null = null;
  let reading: GapReading | null = null;
  try {
    database = await openKept(name);
    reading = new GapReading(database, rest);
    const planned = await reading.begin();
    const total = planned.reduce((sum, { keys }) => sum + (keys?.length ?? WEIGHT), 0);
    let done = 0;
    const hand = (part: PackedPart, weight: number): void => {
      done += weight;
      take(ofStudy(part, study), Math.min(1, done / total));
    };
    for (const some of together(planned, rest ? FEW : TOGETHER)) {
      const kept = some.some(({ keys }) => keys) ? [] : await keptParts(database, some);
      for (const [index, { stretch, keys }] of some.entries()) {
        const part = kept[index];
        if (keys) await reading.read(stretch, keys, hand);
        else if (part) hand(part, WEIGHT);
        else await reading.readAgain(stretch, (again) => hand(again, 0));
      }
      await rest?.();
    }
    return succeed(undefined);
  } catch (error) {
    return fail(failureOf(error));
  } finally {
    // Closed is only what has nothing under way any more; whoever asked may be gone the moment after.
    await reading?.settled();
    database?.close();
  }
};

/** Kept parts that follow each other, some at a time; what is not kept alone. */
function* together(planned: readonly Planned[], most: number): Generator<readonly Planned[]> {
  let kept: Planned[] = [];
  for (const one of planned) {
    if (one.keys === null && kept.length < most) {
      kept.push(one);
      continue;
    }
    if (kept.length > 0) yield kept;
    kept = one.keys ? [] : [one];
    if (one.keys) yield [one];
  }
  if (kept.length > 0) yield kept;
}

/** In their order; null for one that is there no more. */
async function keptParts(database: Database, some: readonly Planned[]): Promise<readonly (PackedPart | null)[]> {
  const keys = some.map(({ stretch }) => keyOf(stretch));
  const found = await transact(database, ['countedParts'], { mode: 'readonly' }, (transaction) =>
    transaction.objectStore('countedParts').getAll(IDBKeyRange.bound(keys[0], keys.at(-1))),
  );
  return some.map(({ stretch }) => {
    const kept = found.find((one) => isSame(one, stretch));
    return kept ? usable(kept) : null;
  });
}

/** The end of everything is a list, and so never the same one. */
const isSame = (one: Stretch, other: Stretch): boolean =>
  one.after === other.after && String(one.upto) === String(other.upto) && typeof one.upto === typeof other.upto;

/** Nearly always all of it. */
function ofStudy(part: PackedPart, study: string): PackedPart {
  if (part.shared.study.values.every((value) => value === study)) return part;
  return partOf(responsesOf(part).filter((one) => one.study === study));
}
