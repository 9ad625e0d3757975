/** Makes the live model of a definition that passed the check, with what is kept of an earlier visit. */
import type { SurveyModel } from 'survey-core';
import { fail, succeed, type Result } from '../../../domain/failure.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import type { DefinitionFailure, LoadedDefinition } from '../definition-loader.js';
import { continueIn } from '../reading-position.js';
import type { ResponseKeeper } from '../response-keeper.js';
import type { SurveyRequest } from '../survey-request.js';
import { createSurvey } from './create-survey.js';

export function makeSurvey(
  request: SurveyRequest,
  definition: LoadedDefinition,
  keeper: ResponseKeeper,
  storeSentence: (failure: StoreFailure) => string,
): Result<SurveyModel, DefinitionFailure> {
  const { record } = keeper;
  try {
    const survey = createSurvey({
      definition: definition.json,
      language: request.language,
      mode: record.mode,
      wave: record.wave,
      ...(keeper.resumed ? { answers: record.answers } : request.data ? { known: request.data } : {}),
      itemNonresponse: record.itemNonresponse,
      position: record.position,
      readonly: request.readonly,
      // Whoever goes on where they were, looks, or asks by keys wants the whole.
      firstPageFirst: !keeper.resumed && !request.data && !request.readonly && record.mode === 'self',
      origins: request.services.study.config.origins,
      attachments: {
        store: request.services.store,
        response: record.id,
        newId: () => request.services.clock.newId(),
        sentence: storeSentence,
      },
    });
    if (keeper.resumed) continueIn(survey);
    return succeed(survey);
  } catch (error) {
    // What our own check let through and survey-core cannot take: the answers on the device are untouched.
    return fail({ reason: 'broken', detail: error instanceof Error ? error.message : String(error) });
  }
}
