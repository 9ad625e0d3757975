/**
 * The worker that makes releases: counting a hundred thousand responses and hiding what must be hidden takes seconds,
 * in which the page goes on. It knows no page and no store; a build makes one file of it (scripts/release-worker.mjs).
 */
import { KitError } from '../../../domain/failure.js';
import type { HouseholdPlace, ResponseRecord } from '../../../domain/records/records.js';
import { releaseSteps } from '../../../domain/results/build-release.js';
import { LeanResponses } from '../../../domain/results/lean-response.js';
import type { Release } from '../../../domain/results/release.js';
import type { FromWorker, ReleaseOrder, ToWorker } from './release-messages.js';

/** Milliseconds between two words of how far it is. */
const PAUSE = 50;

const say = (message: FromWorker): void => postMessage(message);

const lean = new LeanResponses();
const responses: ResponseRecord[] = [];
const places: HouseholdPlace[] = [];

function make(order: ReleaseOrder): Release {
  const steps = releaseSteps({ ...order, responses, places });
  let told = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const now = performance.now();
    if (now - told < PAUSE) continue;
    told = now;
    say({ kind: 'share', share: step.value });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  try {
    if (data.kind === 'records') {
      for (const response of data.records.responses ?? []) responses.push(lean.lean(response));
      for (const place of data.records.places ?? []) places.push(place);
      say({ kind: 'taken' });
    } else {
      say({ kind: 'release', release: make(data.order) });
    }
  } catch (error) {
    say({
      kind: 'failed',
      message: error instanceof Error ? error.message : String(error),
      code: error instanceof KitError ? error.code : null,
    });
  }
});

say({ kind: 'ready' });
