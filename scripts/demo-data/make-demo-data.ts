/**
 * Makes what the demo shows, from a seed: the register and the first wave for the local store, and a published Release
 * of three waves. Run by the build; writes to demo/public/data.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Serializer, SurveyModel } from 'survey-core';
import { readCodebook } from '../../domain/questionnaire/read-codebook.js';
import type { HouseholdRecord, ResponseRecord } from '../../domain/records/records.js';
import { buildRelease } from '../../domain/results/build-release.js';
import { checkStudy } from '../../domain/study/check-study.js';
import { seeded } from '../../tests/support/seeded.js';
import { answer, directions } from './answers.js';
import { later, register, temperament, type Random, type Temperament } from './people.js';

const SEED = 20261122;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'demo/public/data');
const DEFINITION = 'social-renovation';

const read = (name: string): string => readFileSync(join(ROOT, 'survey-definitions', name), 'utf8');

/** Share of the homes that takes part: an ordinary study, with people who leave and people who join. */
const TAKES_PART: Readonly<Record<string, number>> = { before: 0.7, during: 0.6, after: 0.62 };
const DAY: Readonly<Record<string, string>> = { before: '2025-02-11', during: '2025-11-04', after: '2026-10-20' };

/** What the works do to people, in standard deviations: harder while away from home, better afterwards. */
const SHIFT: Readonly<Record<string, (domain: string | null, renovated: boolean) => number>> = {
  before: () => 0,
  during: (domain, renovated) => (renovated ? (domain === 'neighbours' ? -0.5 : -0.2) : 0),
  after: (domain, renovated) => (renovated ? (domain === 'renovation' || domain === 'wellbeing' ? 0.45 : 0.15) : 0.02),
};

function main(): void {
  const study = checkStudy(read('study.example.json'));
  if (!study.ok) throw new Error(JSON.stringify(study.failure, null, 2));
  const { config } = study.value;
  const definition: unknown = JSON.parse(read(`${DEFINITION}.json`));
  const codebook = readCodebook(definition);
  if (!codebook.ok) throw new Error(JSON.stringify(codebook.failure));

  const codebookVersion = codebook.value.definition.version;
  Serializer.addProperty('question', 'domain');
  const survey = new SurveyModel(definition);
  const direction = directions(codebook.value);
  const random = seeded(SEED);
  const households = register(config, random);
  const domains = codebook.value.domains.map((domain) => domain.id);

  const responses: ResponseRecord[] = [];
  for (const household of households) {
    let person = temperament(domains, random);
    const renovated = !config.complexes.some((each) => each.id === household.complex && each.comparison);
    for (const wave of config.waves.map((each) => each.id)) {
      const shift = SHIFT[wave] ?? (() => 0);
      person = later(person, (domain) => shift(domain, renovated), random);
      if (random() < (TAKES_PART[wave] ?? 0.6)) responses.push(respond(household, wave, person));
    }
  }

  function respond(household: HouseholdRecord, wave: string, person: Temperament): ResponseRecord {
    const { answers, itemNonresponse, shown } = answer(survey, wave, person, direction, random);
    const began = `${DAY[wave] ?? '2026-01-01'}T18:${minute(random)}:00.000Z`;
    const timing = { at: began, seconds: 12, changes: 0 };
    return {
      id: `demo-${household.id}-${wave}`,
      study: config.id,
      household: household.id,
      respondent: 1,
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
  console.log(
    `demo data: ${String(households.length)} homes, ${String(responses.length)} responses, ${String(local.length)} of them for the local store`,
  );
}

const minute = (random: Random): string => String(Math.floor(random() * 60)).padStart(2, '0');

main();
