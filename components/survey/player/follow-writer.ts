/** Another window writes the response: this one shows all that is said there, and learns when it may write itself. */
import type { SurveyModel } from 'survey-core';
import { ResponseKeeper, type RespondentKey } from '../response-keeper.js';
import { lockName, type SurveyRequest } from '../survey-request.js';
import { followNonresponse } from './kept-nonresponse.js';

export interface Following {
  readonly request: SurveyRequest;
  readonly survey: SurveyModel;
  readonly key: RespondentKey;
  /** Ends the following. */
  readonly signal: AbortSignal;
  /** The other window is gone. */
  readonly onFree: () => void;
}

export function followWriter(following: Following): void {
  const { request, survey, key, signal, onFree } = following;
  const { store } = request.services;
  survey.readOnly = true;
  const stopped = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  const stop = store.subscribe((change) => {
    if (change.kind === 'response') void showLatest(following);
  });
  signal.addEventListener('abort', stop, { once: true });
  void store.lockResponse(lockName(request, key), { wait: true, until: stopped }).then((lock) => {
    stop();
    lock?.release();
    if (lock && !signal.aborted) onFree();
  });
}

async function showLatest({ request, survey, key, signal }: Following): Promise<void> {
  const latest = await ResponseKeeper.open(request.services, key, request.language);
  if (signal.aborted || !latest.ok) return;
  const { answers, itemNonresponse } = latest.value.record;
  survey.data = structuredClone(answers);
  followNonresponse(survey, itemNonresponse);
}
