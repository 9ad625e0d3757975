/**
 * Showing what another window writes: for whoever waits until they may write themselves, and for whoever only looks.
 * Nothing is kept here.
 */
import type { SurveyModel } from 'survey-core';
import { RenovationPageEvent } from '../events/survey-events.js';
import { ResponseKeeper, type RespondentKey } from '../response-keeper.js';
import { lockName } from '../response-place.js';
import type { SurveyRequest } from '../survey-request.js';
import { followNonresponse } from './kept-nonresponse.js';
import { readRest } from './late-pages/late-pages.js';

export interface Following {
  readonly request: SurveyRequest;
  readonly survey: SurveyModel;
  readonly key: RespondentKey;
  /** Ends the following. */
  readonly signal: AbortSignal;
}

/** Follows until the other window is gone: then `onFree`. */
export function followWriter(following: Following, onFree: () => void): void {
  const { request, survey, key, signal } = following;
  survey.readOnly = true;
  const stop = followAnswers(following);
  const stopped = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  void request.services.store.lockResponse(lockName(request, key), { wait: true, until: stopped }).then((lock) => {
    stop();
    lock?.release();
    if (lock && !signal.aborted) onFree();
  });
}

/** Follows for as long as somebody looks; pages are turned for them alone. */
export function lookAlong(following: Following, tell: (event: RenovationPageEvent) => void): void {
  const { survey } = following;
  followAnswers(following);
  survey.onCurrentPageChanged.add(() => {
    const page = survey.currentPage;
    if (page) tell(new RenovationPageEvent(page.name, survey.currentPageNo, survey.visiblePageCount));
  });
}

function followAnswers({ request, survey, key, signal }: Following): () => void {
  readRest(survey);
  const showLatest = async (): Promise<void> => {
    const latest = await ResponseKeeper.open(request.services, key, request.language);
    if (signal.aborted || !latest.ok || !latest.value.stored) return;
    const { answers, itemNonresponse } = latest.value.record;
    survey.data = structuredClone(answers);
    followNonresponse(survey, itemNonresponse);
  };
  const stop = request.services.store.subscribe((change) => {
    if (change.kind === 'response') void showLatest();
  });
  signal.addEventListener('abort', stop, { once: true });
  return stop;
}
