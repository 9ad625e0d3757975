/** Responses that a release does not count, by reason: a release says nothing of them, whoever makes it wants to know. */
import type { Codebook } from '../../questionnaire/codebook.js';
import type { HouseholdPlace, ResponseRecord } from '../../records/records.js';
import type { StudyConfig } from '../../study/study-config.js';

export interface LeftOut {
  readonly draft: number;
  readonly withdrawn: number;
  readonly otherStudy: number;
  readonly unknownWave: number;
  readonly unknownQuestionnaire: number;
  /** These count, in all complexes together alone: the place of their home is not known. */
  readonly withoutPlace: number;
}

/** Each response stands under one reason, the first that holds. `respondents.ts` has the rules. */
export function leftOut(
  config: Pick<StudyConfig, 'id' | 'waves' | 'complexes'>,
  codebooks: readonly Codebook[],
  responses: readonly ResponseRecord[],
  places: readonly HouseholdPlace[],
): LeftOut {
  const waves = new Set<string | null>(config.waves.map(({ id }) => id));
  if (config.waves.length === 1) waves.add(null);
  const known = new Set(codebooks.map(({ definition }) => definition.id));
  const complexes = new Set(config.complexes.map(({ id }) => id));
  const placed = new Set(places.flatMap(({ id, complex }) => (complexes.has(complex) ? [id] : [])));
  const found = { draft: 0, withdrawn: 0, otherStudy: 0, unknownWave: 0, unknownQuestionnaire: 0, withoutPlace: 0 };
  const reasonOf = ({ study, state, wave, definition, household }: ResponseRecord): keyof LeftOut | null => {
    if (study !== config.id) return 'otherStudy';
    if (state !== 'complete') return state;
    if (!waves.has(wave)) return 'unknownWave';
    if (!known.has(definition.id)) return 'unknownQuestionnaire';
    return household === null || !placed.has(household) ? 'withoutPlace' : null;
  };
  for (const response of responses) {
    const reason = reasonOf(response);
    if (reason) found[reason] += 1;
  }
  return found;
}
