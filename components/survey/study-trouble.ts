/** Why a tag has no study, as a failure that has a sentence: the store said no, or a part of the kit did not load. */
import type { StoreFailure } from '../../domain/records/store.js';
import type { SurveyFailure } from './failure-state.js';

/** Typed so that a new reason has to be put here too. */
const REASONS: Readonly<Record<StoreFailure['reason'], true>> = {
  quota: true,
  'newer-version': true,
  'switched-off': true,
  blocked: true,
  terminated: true,
  closed: true,
  conflict: true,
  'not-found': true,
  failed: true,
};

const isStoreFailure = (cause: unknown): cause is StoreFailure =>
  typeof cause === 'object' && cause !== null && 'reason' in cause && String(cause.reason) in REASONS;

/** @param error what the search for a study ended with; the default study gives a `StoreFailure` as its cause */
export function studyTrouble(error: unknown): SurveyFailure {
  if (error instanceof Error && isStoreFailure(error.cause)) return error.cause;
  return { reason: 'incomplete', detail: String(error) };
}
