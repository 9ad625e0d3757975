/**
 * What the invented people of a study answer, wave after wave: who takes part, who moves out, and what the works do to
 * those who stay.
 */
import type { HouseholdRecord, ResponseRecord } from '../../domain/records/records.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import { answer, surveyOf } from './answers.js';
import { factsOf, type Person } from './household-facts.js';
import { later, temperament, type Random } from './people.js';

export interface Questionnaire {
  readonly json: object;
  readonly definition: ResponseRecord['definition'];
  readonly domains: readonly string[];
}

/**
 * Who takes part: most of those who did before, few of those who did not, and some of the new tenants. About seven in
 * ten homes at first, then six in ten.
 */
const TAKES_PART = { first: 0.69, again: 0.8, back: 0.22, newTenant: 0.5 };
/** Share of the homes that get another tenant between two waves. */
const MOVES_OUT = 0.06;
const DAY: Readonly<Record<string, string>> = { before: '2025-02-11', during: '2025-11-04', after: '2026-10-20' };
/** What the works do to people, in standard deviations: harder while away from home, better afterwards. */
const SHIFT: Readonly<Record<string, (domain: string | null, renovated: boolean) => number>> = {
  during: (domain, renovated) => (renovated ? (DURING[domain ?? ''] ?? -0.05) : 0),
  after: (domain, renovated) => (renovated ? (AFTER[domain ?? ''] ?? 0.08) : 0.02),
};
const DURING: Readonly<Record<string, number>> = { wellbeing: -0.15, neighbours: -0.3, renovation: -0.2, trust: -0.1 };
const AFTER: Readonly<Record<string, number>> = { wellbeing: 0.3, neighbours: 0.25, renovation: 0.45, trust: 0.2 };

/** How a complex differs from the ordinary one, in standard deviations; 0 without it. */
export type Leaning = (complex: string, domain: string | null) => number;

export function makeResponses(
  config: StudyConfig,
  { json, definition, domains }: Questionnaire,
  households: readonly HouseholdRecord[],
  random: Random,
  leaning: Leaning = () => 0,
): readonly ResponseRecord[] {
  const responses: ResponseRecord[] = [];
  const surveys = new Map(config.waves.map(({ id }) => [id, surveyOf(json, id)] as const));
  const moveIn = (household: HouseholdRecord, fresh: boolean): Person => {
    const { facts, leanings } = factsOf(household.language, random);
    const settled = { ...facts, lived_here_before: !fresh, ...(fresh ? { years_in_home: 0 } : {}) };
    const { of, evasive } = temperament(domains, random);
    const here = (domain: string | null): number => of(domain) + leaning(household.complex, domain);
    return { of: here, evasive, facts: settled, leanings };
  };
  for (const household of households) {
    let person = moveIn(household, false);
    let respondent = 1;
    let chance = TAKES_PART.first;
    const renovated = !config.complexes.some((each) => each.id === household.complex && each.comparison);
    for (const { id: wave } of config.waves) {
      const shift = SHIFT[wave];
      if (shift) {
        person = later(person, (domain) => shift(domain, renovated), random);
        if (random() < MOVES_OUT) {
          person = moveIn(household, true);
          respondent += 1;
          chance = TAKES_PART.newTenant;
        }
      }
      const present = random() < chance;
      if (present) responses.push(respond(household, wave, respondent, person));
      chance = present ? TAKES_PART.again : TAKES_PART.back;
    }
  }

  return responses;

  function respond(household: HouseholdRecord, wave: string, respondent: number, person: Person): ResponseRecord {
    const { answers, itemNonresponse, shown } = answer(surveys.get(wave) ?? surveyOf(json, wave), person, random);
    const began = `${DAY[wave] ?? '2026-01-01'}T18:${minute(random)}:00.000Z`;
    const timing = { at: began, seconds: 12, changes: 0 };
    return {
      id: `demo-${household.id}-${wave}`,
      study: config.id,
      household: household.id,
      respondent,
      wave,
      definition,
      mode: random() < 0.6 ? 'phone' : 'self',
      language: household.language ?? 'nl',
      state: 'complete',
      answers,
      itemNonresponse,
      timings: Object.fromEntries(shown.map((name) => [name, timing])),
      position: null,
      startedAt: began,
      changedAt: began,
      completedAt: began,
      revision: 1,
    };
  }
}

const minute = (random: Random): string => String(Math.floor(random() * 60)).padStart(2, '0');
