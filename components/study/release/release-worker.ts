/**
 * The worker that makes releases: reading and counting a hundred thousand responses and hiding what must be hidden takes
 * seconds, in which the page goes on. It knows no page and no store: the module that reads one is named by whoever asks.
 * A build makes one file of it (scripts/worker-scripts.mjs).
 */
import { KitError } from '../../../domain/failure.js';
import type { KeepAhead, ReadResponses, ResponseReader } from '../../../domain/person/data-store.js';
import type { HouseholdPlace } from '../../../domain/records/records.js';
import { releaseSteps } from '../../../domain/results/build-release.js';
import { PackedResponses } from '../../../domain/results/packed-responses.js';
import type { Release } from '../../../domain/results/release.js';
import type { FromWorker, ReadingOrder, ReleaseOrder, ToWorker } from './release-messages.js';

/** Milliseconds between two words of how far it is. */
const PAUSE = 50;

const say = (message: FromWorker): void => postMessage(message);

let packed = new PackedResponses();
/** Nobody waits for what is read. */
let ended = false;
const places: HouseholdPlace[] = [];

let told = 0;
function tell(share: number): void {
  const now = performance.now();
  if (now - told < PAUSE) return;
  told = now;
  say({ kind: 'share', share });
}

function make(order: ReleaseOrder): Release {
  const steps = releaseSteps({ ...order, responses: packed.responses, places });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    tell(step.value);
  }
}

async function read({ module, database, study }: ReadingOrder): Promise<boolean> {
  const found = new PackedResponses();
  const { readResponses } = (await import(module)) as { readonly readResponses: ReadResponses };
  const done = await readResponses({ database, study }, (part, share) => {
    if (ended) throw new DOMException('Nobody waits for it any more.', 'AbortError');
    found.append(part);
    tell(share);
  });
  if (done.ok) packed = found;
  return done.ok;
}

async function keep({ module, database }: ResponseReader): Promise<void> {
  const { keepAhead } = (await import(module)) as { readonly keepAhead: KeepAhead };
  // As long at rest as at work: whoever uses the device meanwhile has the better half of it.
  const rest = (worked: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, worked));
  await keepAhead({ database }, { wanted: () => !ended, rest });
}

const failed = (error: unknown): void =>
  say({
    kind: 'failed',
    message: error instanceof Error ? error.message : String(error),
    code: error instanceof KitError ? error.code : null,
  });

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  try {
    if (data.kind === 'end') {
      ended = true;
    } else if (data.kind === 'read') {
      // A module that does not come is no worse than a store that does not open: the page hands them over.
      void read(data.order)
        .catch(() => false)
        .then((whole) => (ended ? close() : say({ kind: 'read', whole })));
    } else if (data.kind === 'keep') {
      void keep(data.reader)
        .catch(() => undefined)
        .then(() => (ended ? close() : say({ kind: 'kept' })));
    } else if (data.kind === 'records') {
      for (const response of data.records.responses ?? []) packed.add(response);
      for (const part of data.records.parts ?? []) packed.append(part);
      for (const place of data.records.places ?? []) places.push(place);
      say({ kind: 'taken' });
    } else {
      say({ kind: 'release', release: make(data.order) });
    }
  } catch (error) {
    failed(error);
  }
});

say({ kind: 'ready' });
