/**
 * Makes what the demo shows, from a seed: the register and the first wave for the local store, a register to import,
 * and a published Release of three waves. Run by the build; writes to demo/public/data.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Serializer } from 'survey-core';
import { readCodebook } from '../../domain/questionnaire/read-codebook.js';
import { buildRelease } from '../../domain/results/build-release.js';
import { checkStudy } from '../../domain/study/check-study.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import { seeded } from '../../tests/support/seeded.js';
import { complexesRelease } from './complexes.js';
import { doorsOf, talksBehind } from './doors.js';
import { everyoneIn, everyoneStudy } from './everyone.js';
import { register } from './people.js';
import { makeRegister } from './register.js';
import { makeResponses, type Questionnaire } from './responses.js';
import { complexesStudy, doorsStudy, firstDayStudy, type StudySource } from './studies.js';

const SEED = 20261122;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'demo/public/data');
const DEFINITION = 'social-renovation';

const read = (name: string): string => readFileSync(join(ROOT, 'survey-definitions', name), 'utf8');

function main(): void {
  const study = checkStudy(read('study.example.json'));
  if (!study.ok) throw new Error(JSON.stringify(study.failure, null, 2));
  const { config } = study.value;
  const definition = JSON.parse(read(`${DEFINITION}.json`)) as object;
  const codebook = readCodebook(definition);
  if (!codebook.ok) throw new Error(JSON.stringify(codebook.failure));

  Serializer.addProperty('question', 'domain');
  Serializer.addProperty('question', 'disclosive:boolean');
  const random = seeded(SEED);
  const households = register(config, random);

  const questionnaire: Questionnaire = {
    json: definition,
    definition: { id: DEFINITION, version: codebook.value.definition.version },
    domains: codebook.value.domains.map((domain) => domain.id),
  };
  const responses = makeResponses(config, questionnaire, households, random);

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
  const portfolio = writeStudy('complexes', complexesStudy(example));
  const compared = complexesRelease(portfolio, questionnaire, codebook.value, seeded(SEED));
  writeFileSync(join(OUT, 'complexes.json'), JSON.stringify(compared));
  writeStudy('first-day', firstDayStudy(example));
  const doors = doorsOf(writeStudy('doors', doorsStudy(example)), seeded(SEED));
  const neighbours = JSON.parse(read('neighbours.json')) as object;
  const talks = talksBehind(doors, neighbours, seeded(SEED));
  writeFileSync(join(OUT, 'doors-households.json'), JSON.stringify(doors));
  writeFileSync(join(OUT, 'doors-interviews.json'), JSON.stringify(talks));
  const everyone = everyoneIn(writeStudy('everyone', everyoneStudy(example)), neighbours, () => seeded(SEED));
  writeFileSync(join(OUT, 'everyone-households.json'), JSON.stringify(everyone.households));
  writeFileSync(join(OUT, 'everyone-interviews.json'), JSON.stringify(everyone.talks));
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

main();
