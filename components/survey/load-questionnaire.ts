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
  const player = engine.value;
  const definition = await player.loadDefinition(player, request, raw.value, await foreseen);
  return definition.ok ? succeed({ player, definition: definition.value }) : definition;
}
