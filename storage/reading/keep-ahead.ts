/**
 * Makes what is not kept of responses yet (`counted-parts.ts`) while nobody waits for a release, so that the next one is
 * quick: some hundred at a time with rests in between, in one window at a time, and only where there is much to make. Gives
 * way to whoever reads in earnest.
 */
import { fail, succeed } from '../../domain/failure.js';
import type { KeepAhead } from '../../domain/person/data-store.js';
import { failureOf } from '../failures.js';
import type { Database } from '../schema.js';
import { lockManager, somebodyReads } from './being-read.js';
import { GapReading } from './gap-reading.js';
import { openKept } from './open-kept.js';
import type { Stretch } from './stretch.js';

/** Fewer are read when a release is made before anybody notices. A telephone at the doors never has as many. */
const MANY = 2_000;

export const keepAhead: KeepAhead = async ({ database: name }, { wanted, rest }) => {
  const manager = lockManager();
  if (!manager) return succeed(0);
  try {
    return await manager.request(`${name}/kept-ahead`, { ifAvailable: true }, async (lock) =>
      succeed(lock ? await keepAll(name, manager, wanted, rest) : 0),
    );
  } catch (error) {
    return fail(failureOf(error));
  }
};

async function keepAll(
  name: string,
  manager: LockManager,
  wanted: () => boolean,
  rest: (worked: number) => Promise<void>,
): Promise<number> {
  let database: Database | null = null;
  let reading: GapReading | null = null;
  let read = 0;
  let since = performance.now();
  const pause = async (): Promise<void> => {
    await rest(performance.now() - since);
    since = performance.now();
    if (!wanted()) throw new Unwanted();
  };
  try {
    database = await openKept(name);
    reading = new GapReading(database, pause);
    if ((await reading.missing()) < MANY) return 0;
    for (let before: Stretch | null = null; wanted() && !(await somebodyReads(name, manager));) {
      const next = await reading.next();
      // Could not be kept: there is no room, or an answer came in between. Not again and again.
      if (!next || next.stretch.after === before?.after) break;
      before = next.stretch;
      await reading.read(next.stretch, next.keys, (_part, count) => (read += count));
      await reading.settled();
    }
  } catch (error) {
    if (!(error instanceof Unwanted)) throw error;
  } finally {
    await reading?.settled();
    database?.close();
  }
  return read;
}

class Unwanted extends Error {}
