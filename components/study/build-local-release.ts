/**
 * Makes a Release of what the local store holds. Loaded when a dashboard asks for it, and not before. The worker reads the
 * answers itself; where it cannot, the page hands them over some hundred at a time, so that they never fill its memory.
 */
import { KitError } from '../../domain/failure.js';
import type { DataStore } from '../../domain/person/data-store.js';
import type { Codebook } from '../../domain/questionnaire/codebook.js';
import type { ResponseRecord } from '../../domain/records/records.js';
import type { Store, StoreResult } from '../../domain/records/store.js';
import type { Release } from '../../domain/results/release.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import type { ClockService } from '../shared/contexts.js';
import { readCodebooks } from './read-codebooks.js';
import { startWorker } from './release/in-worker.js';
import { readHere, workersMayRead } from './release/read-here.js';
import type { ReleaseMaking } from './release/release-making.js';

/** Where the results of a study come from. */
export interface LocalResults {
  readonly config: StudyConfig;
  readonly baseUrl: string;
  readonly store: Pick<Store, 'responses' | 'places' | 'subscribe' | 'data'>;
  readonly audience: Release['audience'];
  readonly clock: Pick<ClockService, 'now'>;
}

export interface BuildOptions {
  /** Now and then, from 0 to 1. */
  readonly told?: (share: number) => void;
  /** Ends the work; what was asked for rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Questionnaires do not change while a page is open: a study reads them once. */
const codebooksOf = new WeakMap<StudyConfig, Promise<readonly Codebook[]>>();

/** Of a hundred thousand responses, reading them takes about as long as making the release. */
const READING = 0.5;

/** Places that are handed over at a time: copying them takes a few milliseconds. */
const PLACES = 2_000;

/** Rejects with a `KitError`: what the store refused, or the questionnaire that could not be read, is its cause. */
export async function buildLocalRelease(
  { config, baseUrl, store, audience, clock }: LocalResults,
  { told, signal }: BuildOptions = {},
): Promise<Release> {
  signal?.throwIfAborted();
  const making: ReleaseMaking = (await startWorker()) ?? new (await import('./release/in-slices.js')).InSlices();
  let end: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(signal?.reason as Error);
    signal?.addEventListener('abort', end, { once: true });
  });
  const work = async (): Promise<Release> => {
    signal?.throwIfAborted();
    const [codebooks, found] = await Promise.all([readOnce(config, baseUrl), store.places(config.id)]);
    const places = valueOf(found);
    for (let from = 0; from < places.length; from += PLACES) {
      signal?.throwIfAborted();
      await making.take({ places: places.slice(from, from + PLACES) });
    }
    const data = await store.data();
    const read = (share: number): void => told?.(share * READING);
    if (!(await readCounted(making, data, config.id, read, signal))) {
      for await (const { responses, share } of completeResponses(store, data, config.id)) {
        signal?.throwIfAborted();
        await making.take({ responses });
        read(share);
      }
    }
    const order = { config, codebooks, audience, now: clock.now() };
    return making.make(order, (share) => told?.(READING + share * (1 - READING)));
  };
  try {
    return await Promise.race([work(), ended]);
  } finally {
    signal?.removeEventListener('abort', end);
    making.end();
  }
}

/** By the worker or here. False when nothing was read: the store cannot be opened for it, or the code for it did not come. */
async function readCounted(
  making: ReleaseMaking,
  data: DataStore | null,
  study: string,
  told: (share: number) => void,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (!data?.responseReader) return false;
  const order = { ...data.responseReader, study };
  if (making.read && workersMayRead()) return making.read(order, told);
  try {
    return await readHere(making, order, told, signal);
  } catch {
    signal?.throwIfAborted();
    return false;
  }
}

interface SomeResponses {
  readonly responses: readonly ResponseRecord[];
  /** How much of the store was read by then. */
  readonly share: number;
}

/** The next page is on its way while one is worked on. Stores that hold everything in memory give all at once. */
async function* completeResponses(
  store: LocalResults['store'],
  data: DataStore | null,
  study: string,
): AsyncGenerator<SomeResponses> {
  if (!data) {
    yield { responses: valueOf(await store.responses({ study, state: 'complete' })), share: 1 };
    return;
  }
  let read = 0;
  let page = data.responsePage(null);
  for (;;) {
    const { responses, next, total } = valueOf(await page);
    if (next !== null) page = data.responsePage(next);
    read += responses.length;
    yield {
      responses: responses.filter((one) => one.study === study && one.state === 'complete'),
      share: total === 0 ? 1 : Math.min(1, read / total),
    };
    if (next === null) return;
  }
}

function readOnce(config: StudyConfig, baseUrl: string): Promise<readonly Codebook[]> {
  const known = codebooksOf.get(config);
  if (known) return known;
  const reading = readCodebooks(config, baseUrl);
  codebooksOf.set(config, reading);
  reading.catch(() => codebooksOf.delete(config)); // the next one who asks tries again
  return reading;
}

function valueOf<T>(result: StoreResult<T>): T {
  if (result.ok) return result.value;
  throw new KitError('environment/no-storage', `The store did not give the answers: ${result.failure.reason}.`, {
    cause: result.failure,
  });
}
