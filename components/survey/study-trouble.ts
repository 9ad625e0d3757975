/** Why a tag has no study, as a failure that has a sentence: the store said no, or a part of the kit did not load. */
import type { StoreFailure } from '../../domain/records/store.js';
import { commonIn } from '../shared/states.js';
import type { SurveyFailure } from './failure-state.js';

function isStoreFailure(cause: unknown): cause is StoreFailure {
  return (
    typeof cause === 'object' && cause !== null && 'reason' in cause && String(cause.reason) in commonIn('en').store
  );
}

/** @param error what the search for a study ended with; the default study gives a `StoreFailure` as its cause */
export function studyTrouble(error: unknown): SurveyFailure {
  if (error instanceof Error && isStoreFailure(error.cause)) return error.cause;
  return { reason: 'incomplete', detail: String(error) };
}
