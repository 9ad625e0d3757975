/**
 * Makes what the demo shows, from a seed: the register and the first wave for the local store, a register to import,
 * and a published Release of three waves. Run by the build; writes to demo/public/data.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Serializer, SurveyModel } from 'survey-core';
import { readCodebook } from '../../domain/questionnaire/read-codebook.js';
import type { HouseholdRecord, ResponseRecord } from '../../domain/records/records.js';
import { buildRelease } from '../../domain/results/build-release.js';
import { checkStudy } from '../../domain/study/check-study.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import { seeded } from '../../tests/support/seeded.js';
import { answer } from './answers.js';
import { doorsOf, talksBehind } from './doors.js';
import { factsOf, type Person } from './household-facts.js';
import { later, register, temperament, type Random } from './people.js';
import { makeRegister } from './register.js';
import { doorsStudy, firstDayStudy, type StudySource } from './studies.js';

const SEED = 20261122;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'demo/public/data');
const DEFINITION = 'social-renovation';

const read = (name: string): string => readFileSync(join(ROOT, 'survey-definitions', name), 'utf8');

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

function main(): void {
  const study = checkStudy(read('study.example.json'));
  if (!study.ok) throw new Error(JSON.stringify(study.failure, null, 2));
  const { config } = study.value;
  const definition: unknown = JSON.parse(read(`${DEFINITION}.json`));
  const codebook = readCodebook(definition);
  if (!codebook.ok) throw new Error(JSON.stringify(codebook.failure));

  const codebookVersion = codebook.value.definition.version;
  Serializer.addProperty('question', 'domain');
  Serializer.addProperty('question', 'disclosive:boolean');
  const survey = new SurveyModel(definition);
  const random = seeded(SEED);
  const households = register(config, random);
  const domains = codebook.value.domains.map((domain) => domain.id);

  const responses: ResponseRecord[] = [];
  const moveIn = (household: HouseholdRecord, fresh: boolean): Person => {
    const { facts, leanings } = factsOf(household.language, random);
    const settled = { ...facts, lived_here_before: !fresh, ...(fresh ? { years_in_home: 0 } : {}) };
    return { ...temperament(domains, random), facts: settled, leanings };
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

  function respond(household: HouseholdRecord, wave: string, respondent: number, person: Person): ResponseRecord {
    const { answers, itemNonresponse, shown } = answer(survey, wave, person, random);
    const began = `${DAY[wave] ?? '2026-01-01'}T18:${minute(random)}:00.000Z`;
    const timing = { at: began, seconds: 12, changes: 0 };
    return {
      id: `demo-${household.id}-${wave}`,
      study: config.id,
      household: household.id,
      respondent,
      wave,
      definition: { id: DEFINITION, version: codebookVersion },
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

  const release = buildRelease({
    config,
    codebooks: [codebook.value],
    responses,
    places: households,
    audience: 'public',
    now: '2026-11-16T09:00:00.000Z',
  });

  mkdirSync(OUT, { recursive: true });
  const local = responses.filter((response) => response.wave === 'before');
  writeFileSync(join(OUT, 'households.json'), JSON.stringify(households));
  writeFileSync(join(OUT, 'responses.json'), JSON.stringify(local));
  writeFileSync(join(OUT, 'results.json'), JSON.stringify(release));
  // Who takes part in the wave that is being called; when and by whom is made up at the visit.
  const last = config.waves.at(-1)?.id;
  writeFileSync(join(OUT, 'interviews.json'), JSON.stringify(responses.filter(({ wave }) => wave === last)));
  const example = JSON.parse(read('study.example.json')) as StudySource;
  writeStudy('first-day', firstDayStudy(example));
  const doors = doorsOf(writeStudy('doors', doorsStudy(example)), seeded(SEED));
  const talks = talksBehind(doors, JSON.parse(read('neighbours.json')) as object, seeded(SEED));
  writeFileSync(join(OUT, 'doors-households.json'), JSON.stringify(doors));
  writeFileSync(join(OUT, 'doors-interviews.json'), JSON.stringify(talks));
  const [complex] = config.complexes;
  if (complex) writeFileSync(join(OUT, 'register.csv'), makeRegister(complex, complex.homes, seeded(SEED)).csv);
  console.log(
    `demo data: ${String(households.length)} homes, ${String(responses.length)} responses, ${String(local.length)} of them for the local store`,
  );
}

/** A study that would not open is found here, not by a visitor. */
function writeStudy(name: string, source: StudySource): StudyConfig {
  const checked = checkStudy(JSON.stringify(source));
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure, null, 2));
  writeFileSync(join(OUT, `study-${name}.json`), JSON.stringify(source));
  return checked.value.config;
}

const minute = (random: Random): string => String(Math.floor(random() * 60)).padStart(2, '0');

main();
