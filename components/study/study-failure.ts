/** Why a study could not be opened. Everything here can be expected; each reason has a sentence in the locales. */
import type { StoreFailure } from '../../domain/records/store.js';
import type { StudyFinding } from '../../domain/study/study-finding.js';
import type { RenovationErrorCode } from '../shared/events/renovation-error-event.js';

export type StudyFailure =
  /** The server has no study there, or does not give it. */
  | { readonly reason: 'not-found'; readonly url: string; readonly status: number }
  | { readonly reason: 'unreachable'; readonly url: string; readonly detail: string }
  /** A web page came instead of JSON: mostly a login page, or the "not found" page of a content system. */
  | { readonly reason: 'web-page'; readonly url: string }
  | { readonly reason: 'invalid'; readonly url: string | null; readonly findings: readonly StudyFinding[] }
  | { readonly reason: 'store'; readonly failure: StoreFailure }
  /** The rest of the kit did not load. */
  | { readonly reason: 'broken'; readonly detail: string };

/** The code that the error event carries. */
export const codeOf = (failure: StudyFailure): RenovationErrorCode =>
  failure.reason === 'store' ? `store/${failure.failure.reason}` : `study/${failure.reason}`;
