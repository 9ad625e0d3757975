/**
 * Has what a release counts of many responses made ready while nobody waits for one: some while after a tag came into the
 * page from which people go to a dashboard, and again some while after answers came in. In a worker, which rests as much as
 * it works and does nothing where there are few responses.
 */
import type { Store } from '../../../domain/records/store.js';
import { startWorker } from './in-worker.js';
import { workersMayRead } from './read-here.js';

/** Milliseconds. The page has drawn by then, and whoever goes on to a dashboard at once is there. */
const SOON = 10_000;
/** Answers come one by one, and each makes little work. */
const AGAIN = 60_000;

/** Calls back after some milliseconds, as `setTimeout` does; a test passes its own. */
export type After = (milliseconds: number, callback: () => void) => void;

/** @param signal  ends it */
export function keepAheadOf(
  store: Pick<Store, 'data' | 'subscribe'>,
  signal: AbortSignal,
  after: After = (milliseconds, callback) => void setTimeout(callback, milliseconds),
): void {
  if (signal.aborted || !workersMayRead()) return;
  let waits = false;
  const later = (milliseconds: number): void => {
    if (waits || signal.aborted) return;
    waits = true;
    after(milliseconds, () => {
      void keepOnce(store, signal)
        .catch(() => undefined) // a release then takes as long as it takes
        .then(() => (waits = false));
    });
  };
  const stopListening = store.subscribe((change) => {
    if (change.kind === 'response' && change.state !== 'draft') later(AGAIN);
  });
  signal.addEventListener('abort', stopListening, { once: true });
  later(SOON);
}

async function keepOnce(store: Pick<Store, 'data'>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const reader = (await store.data())?.responseReader;
  const making = reader && (await startWorker());
  if (!making) return;
  const end = (): void => making.end();
  // Whoever leaves the page takes the worker along: by then it has let go of the database.
  addEventListener('pagehide', end);
  signal.addEventListener('abort', end);
  const keeping = making.keep?.(reader);
  if (isOver(signal)) end();
  await keeping;
  removeEventListener('pagehide', end);
  signal.removeEventListener('abort', end);
  end();
}

/** Meanwhile. */
const isOver = ({ aborted }: AbortSignal): boolean => aborted;
