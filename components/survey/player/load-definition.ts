/** Checks a definition, and brings all that it needs before a model can be made of it. */
import { fail, succeed, type Result } from '../../../domain/failure.js';
import type { DefinitionFailure, LoadedDefinition, RawDefinition } from '../definition-loader.js';
import type { Foreseen } from '../foresee.js';
import type { loadQuestions } from '../questions/registry.js';
import type { SurveyRequest } from '../survey-request.js';
import type { checkLoaded } from './check-loaded.js';
import type { loadInterview } from './interview.js';
import type { loadWords } from './words.js';

/** Of the player. */
export interface Loads {
  readonly loadWords: typeof loadWords;
  readonly checkLoaded: typeof checkLoaded;
  readonly loadQuestions: typeof loadQuestions;
  readonly loadInterview: typeof loadInterview;
}

/** @param ahead what was seen of it before the engine was there; null where nothing was */
export async function loadDefinition(
  player: Loads,
  request: SurveyRequest,
  raw: RawDefinition,
  ahead: Foreseen | null,
): Promise<Result<LoadedDefinition, DefinitionFailure>> {
  const { study } = request.services;
  const words = player.loadWords(request.language);
  words.catch(() => undefined); // awaited below, once the definition is known to be sound
  const config = study.declared ? study.config : null;
  const checked = await player.checkLoaded(raw, config, request.check, ahead?.look);
  if (!checked.ok) return checked;
  try {
    const questions = player.loadQuestions(checked.value.json, ahead?.seen ?? undefined);
    await Promise.all([words, questions, player.loadInterview(request.mode)]);
  } catch (error) {
    return fail({ reason: 'incomplete', detail: String(error) });
  }
  return succeed(checked.value);
}
