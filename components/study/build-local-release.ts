/** Makes a Release of what the local store holds. Loaded when a dashboard asks for it, and not before. */
import { KitError } from '../../domain/failure.js';
import type { Codebook } from '../../domain/questionnaire/codebook.js';
import type { Store, StoreResult } from '../../domain/records/store.js';
import { buildRelease } from '../../domain/results/build-release.js';
import type { Release } from '../../domain/results/release.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import type { ClockService } from '../shared/contexts.js';
import { readCodebooks } from './read-codebooks.js';

/** Where the results of a study come from. */
export interface LocalResults {
  readonly config: StudyConfig;
  readonly baseUrl: string;
  readonly store: Pick<Store, 'responses' | 'places' | 'subscribe'>;
  readonly audience: Release['audience'];
  readonly clock: Pick<ClockService, 'now'>;
}

/** Questionnaires do not change while a page is open: a study reads them once. */
const codebooksOf = new WeakMap<StudyConfig, Promise<readonly Codebook[]>>();

/** Rejects with a `KitError`: what the store refused, or the questionnaire that could not be read, is its cause. */
export async function buildLocalRelease({ config, baseUrl, store, audience, clock }: LocalResults): Promise<Release> {
  const [codebooks, responses, places] = await Promise.all([
    readOnce(config, baseUrl),
    store.responses({ study: config.id, state: 'complete' }),
    store.places(config.id),
  ]);
  return buildRelease({
    config,
    codebooks,
    responses: valueOf(responses),
    places: valueOf(places),
    audience,
    now: clock.now(),
  });
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
