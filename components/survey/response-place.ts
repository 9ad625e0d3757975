/** Takes the place of one respondent, in one wave: who may write, and what there is of an earlier visit. */
import type { DefinitionRef } from '../../domain/records/records.js';
import type { ResponseLock, StoreResult } from '../../domain/records/store.js';
import { ResponseKeeper, type RespondentKey } from './response-keeper.js';
import type { SurveyRequest } from './survey-request.js';

export interface Place {
  readonly key: RespondentKey;
  /** Null: somebody else writes, or nobody does. */
  readonly lock: ResponseLock | null;
  readonly opened: StoreResult<ResponseKeeper>;
}

/** Whoever plays. */
export interface Taker {
  /** The same for everything that is played in one tag, one after the other. */
  readonly owner: object;
  /** Nobody waits for the place any more: it is given back. */
  readonly isOver: () => boolean;
  readonly onLock: (lock: ResponseLock) => void;
}

/** @param ref which questionnaire it is, by its own word */
export const respondentKey = (request: SurveyRequest, ref: DefinitionRef): RespondentKey => ({
  household: request.household,
  respondent: request.respondent,
  wave: request.wave,
  definition: { ...ref, id: request.definitionId ?? ref.id },
  mode: request.mode,
});

/** One respondent, one wave, one questionnaire: one writer, whichever tab it is in. */
export const lockName = (request: SurveyRequest, key: RespondentKey): string =>
  [request.services.study.config.id, key.household ?? '', key.wave ?? '', key.definition.id, key.respondent].join('/');

const taking = new WeakMap<object, Promise<unknown>>();

/** Null: nobody waits for it any more. Whoever asked before, and was overtaken, gives back first what they get. */
export function takePlace(request: SurveyRequest, ref: DefinitionRef, taker: Taker): Promise<Place | null> {
  const before = taking.get(taker.owner) ?? Promise.resolve();
  const place = before.then(() => take(request, respondentKey(request, ref), taker));
  taking.set(
    taker.owner,
    place.catch(() => undefined),
  );
  return place;
}

async function take(request: SurveyRequest, key: RespondentKey, { isOver, onLock }: Taker): Promise<Place | null> {
  if (isOver()) return null;
  const lock = request.readonly ? null : await request.services.store.lockResponse(lockName(request, key));
  if (isOver()) {
    lock?.release();
    return null;
  }
  if (lock) onLock(lock);
  return { key, lock, opened: await ResponseKeeper.open(request.services, key, request.language) };
}
