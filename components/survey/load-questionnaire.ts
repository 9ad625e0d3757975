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

export async function loadQuestionnaire(
  request: SurveyRequest,
  fetched: Promise<Result<RawDefinition, DefinitionFailure>>,
  foreseen: Promise<Foreseen | null>,
  loadPlayer: () => Promise<Player>,
): Promise<Result<Questionnaire, DefinitionFailure>> {
  // The network may be gone by now.
  const loading = loadPlayer().then(succeed, (error: unknown) =>
    fail({ reason: 'incomplete' as const, detail: String(error) }),
  );
  const [engine, raw] = await Promise.all([loading, fetched]);
  if (!raw.ok) return raw;
  if (!engine.ok) return engine;
  const player = engine.value;
  const definition = await player.loadDefinition(player, request, raw.value, await foreseen);
  return definition.ok ? succeed({ player, definition: definition.value }) : definition;
}
