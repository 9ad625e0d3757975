/** Brings the engine and a definition together. Whatever does not come, or may not be played, is a value. */
import { fail, succeed, type Result } from '../../domain/failure.js';
import type { DefinitionFailure, LoadedDefinition, RawDefinition } from './definition-loader.js';
import type { Foreseen } from './foresee.js';
import type { SurveyRequest } from './survey-request.js';

export type Player = typeof import('./player/player.js');

export interface Questionnaire {
  readonly player: Player;
  readonly definition: LoadedDefinition;
}

/** survey-core is asked for beside what draws with it: one round trip less. */
export function importPlayer(): Promise<Player> {
  import('./rendering/model-element.js').catch(() => undefined); // the player does not come either, and says so
  return import('./player/player.js');
}

/** survey-core and what draws it; the network may be gone by the time that it is asked for. */
export async function tryToLoad(loadPlayer: () => Promise<Player>): Promise<Result<Player, DefinitionFailure>> {
  try {
    return succeed(await loadPlayer());
  } catch (error) {
    return fail({ reason: 'incomplete', detail: String(error) });
  }
}

export async function loadQuestionnaire(
  request: SurveyRequest,
  fetched: Promise<Result<RawDefinition, DefinitionFailure>>,
  foreseen: Promise<Foreseen | null>,
  loadPlayer: () => Promise<Player>,
): Promise<Result<Questionnaire, DefinitionFailure>> {
  const [engine, raw] = await Promise.all([tryToLoad(loadPlayer), fetched]);
  if (!raw.ok) return raw;
  if (!engine.ok) return engine;
  const { study } = request.services;
  const player = engine.value;
  const words = player.loadWords(request.language);
  words.catch(() => undefined); // awaited below, once the definition is known to be sound
  const ahead = (await foreseen) ?? undefined;
  const checked = await player.checkLoaded(raw.value, study.declared ? study.config : null, request.check, ahead?.look);
  if (!checked.ok) return checked;
  try {
    await Promise.all([words, player.loadQuestions(checked.value.json, ahead), player.loadInterview(request.mode)]);
  } catch (error) {
    return fail({ reason: 'incomplete', detail: String(error) });
  }
  return succeed({ player, definition: checked.value });
}
