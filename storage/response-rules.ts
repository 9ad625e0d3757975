/** The rules of writing a response, apart from where it is written: pure, and the same for both stores. */
import { KitError } from '../domain/failure.js';
import type { AttachmentRecord, Moment, ResponseRecord } from '../domain/records/records.js';
import type { ResponseQuery } from '../domain/records/store.js';

/**
 * Whether a write that is based on `revision` may follow what is stored. A completed response is never a draft
 * again, unless somebody reopens it on purpose, and a withdrawn one is never anything else. Where nothing is stored (the browser evicted it), what is on
 * the screen is the last copy, and is kept.
 */
export function mayFollow(
  stored: ResponseRecord | undefined,
  revision: number,
  becomes: 'draft' | 'complete',
): boolean {
  if (!stored) return true;
  if (stored.state === 'withdrawn' || (stored.state === 'complete' && becomes === 'draft')) return false;
  return stored.revision === revision;
}

/** The draft as it is stored: one revision on. */
export function nextDraft(draft: ResponseRecord): ResponseRecord {
  return { ...draft, revision: draft.revision + 1 };
}

export function completed(response: ResponseRecord, now: Moment): ResponseRecord {
  return {
    ...response,
    state: 'complete',
    completedAt: response.completedAt ?? now,
    revision: response.revision + 1,
  };
}

/** A finished interview that goes on: everything that was answered, and not finished any more. */
export function reopened(response: ResponseRecord, at: Moment): ResponseRecord {
  return { ...response, state: 'draft', completedAt: null, changedAt: at, revision: response.revision + 1 };
}

/** The fact that somebody answered, and nothing of what they said. */
export function withdrawn(response: ResponseRecord, at: Moment): ResponseRecord {
  return {
    ...response,
    state: 'withdrawn',
    answers: {},
    itemNonresponse: {},
    timings: {},
    position: null,
    changedAt: at,
    revision: response.revision + 1,
  };
}

/** A file's name may tell as much as its content. */
export function emptied<A extends AttachmentRecord>(attachment: A): A {
  return { ...attachment, name: '', size: 0, content: null };
}

/** Records that were made elsewhere come in when they are newer; what is newer here stays. */
export function comesIn(
  brought: { readonly revision: number },
  stored: { readonly revision: number } | undefined,
): boolean {
  return !stored || brought.revision > stored.revision;
}

/** Whether two records are one and the same write, as when it is tried again after its answer got lost. */
export function sameWrite(one: ResponseRecord, other: ResponseRecord): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Everything of a query but the study and the state, which the index has answered. */
export function matches(query: ResponseQuery, response: ResponseRecord): boolean {
  return (
    (query.household === undefined || response.household === query.household) &&
    (query.wave === undefined || response.wave === query.wave) &&
    (query.definition === undefined || response.definition.id === query.definition) &&
    (query.state === undefined || response.state === query.state)
  );
}

export function newestFirst(one: ResponseRecord, other: ResponseRecord): number {
  return compare(other.changedAt, one.changedAt) || compare(other.id, one.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Stops a caller's bug before it reaches what is kept. */
export function assertDraftOf(response: string, draft: ResponseRecord): void {
  if (draft.id !== response) {
    throw new KitError('bug/contract', `The writer of response ${response} was given a draft of ${draft.id}.`);
  }
  if (draft.state !== 'draft') {
    throw new KitError('bug/contract', `A draft writer keeps drafts; complete() and withdraw() end a response.`);
  }
}
