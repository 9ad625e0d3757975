/** The flat that a team visits in an evening: who lives behind its doors, and what those say who open. */
import type { HouseholdRecord, ResponseRecord } from '../../domain/records/records.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import { answer, surveyOf } from './answers.js';
import { register, temperament, type Random } from './people.js';
import { doorNumber } from './studies.js';

export function doorsOf(study: StudyConfig, random: Random): readonly HouseholdRecord[] {
  return register(study, random).map((home, index) => ({
    ...home,
    // A register seldom says what is spoken behind a door; whoever rings finds out.
    language: home.language === 'nl' || random() < 0.3 ? home.language : null,
    address: { ...home.address, street: 'Wilgenlaan', number: doorNumber(index) },
  }));
}

/** What every third household would answer; which of them was met is made up at the visit. As at the doors unless told. */
export function talksBehind(
  doors: readonly HouseholdRecord[],
  definition: { readonly definitionVersion?: unknown },
  random: Random,
  { wave, mode }: Pick<ResponseRecord, 'mode'> & { readonly wave: string } = { wave: 'evening', mode: 'door' },
): readonly ResponseRecord[] {
  const survey = surveyOf(definition, wave);
  const at = '2026-01-01T18:00:00.000Z';
  return doors
    .filter((_, index) => index % 3 === 0)
    .map((household): ResponseRecord => {
      const person = { ...temperament(['neighbours', 'living', 'participation'], random), facts: {}, leanings: {} };
      const { answers, itemNonresponse, shown } = answer(survey, person, random);
      return {
        id: `demo-${household.id}-${wave}`,
        study: household.study,
        household: household.id,
        respondent: 1,
        wave,
        definition: { id: 'neighbours', version: String(definition.definitionVersion) },
        mode,
        language: household.language ?? 'nl',
        state: 'complete',
        answers,
        itemNonresponse,
        timings: Object.fromEntries(shown.map((name) => [name, { at, seconds: 0, changes: 0 }])),
        position: null,
        startedAt: at,
        changedAt: at,
        completedAt: at,
        revision: 1,
      };
    });
}
