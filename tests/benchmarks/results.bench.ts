/**
 * Counting and releasing responses × 60 questions × 3 waves. The measured functions use nothing of Node, so that a page
 * runs them too (`pages/results.mjs`); `npx tsx tests/benchmarks/results.bench.ts [responses] [runs]` runs them here
 * and writes medians as JSON.
 */
import type { Codebook, Variable } from '../../domain/questionnaire/codebook.js';
import { buildRelease, type ReleaseInput } from '../../domain/results/build-release.js';
import { catalogueOf } from '../../domain/results/catalogue.js';
import { count } from '../../domain/results/count.js';
import { countingIndex, designOf } from '../../domain/results/design.js';
import { readColumns } from '../../domain/results/read-columns.js';
import { finish } from '../../domain/results/steps.js';
import { respondentsOf } from '../../domain/results/respondents.js';
import { NOW, byVariable, study } from '../domain/results/small-study.js';
import { syntheticStudy } from '../support/synthetic-responses.js';

const WAVES = ['before', 'temporary', 'after'];
const QUESTIONS = 60;

const variables: readonly Variable[] = Array.from({ length: QUESTIONS }, (_, index) => ({
  name: `q${index}`,
  question: `q${index}`,
  path: [],
  kind: index % 3 === 0 ? 'choice' : 'scale',
  label: { nl: `Vraag ${index}` },
  choices: Array.from({ length: 5 }, (__, value) => ({ value: value + 1, label: { nl: String(value + 1) } })),
  domain: null,
  core: true,
  disclosive: false,
  waves: null,
}));

const codebook: Codebook = {
  definition: { id: 'talk', version: '1.0.0' },
  title: { nl: 'Gesprek' },
  languages: ['nl'],
  variables,
  measures: [],
  signals: [],
  domains: [],
};

/** Made in parts, so that what is left out again does not fill the memory of a page. */
const BATCH = 30_000;

/** Everybody was asked everything: one record of that for all leaves room for a million answers. */
const timings = Object.fromEntries(variables.map(({ name }) => [name, { at: NOW, seconds: 5, changes: 0 }]));

function madeUp(batch: number, responses: number): Pick<ReleaseInput, 'responses' | 'places'> {
  const made = syntheticStudy({
    codebook,
    seed: 1 + batch,
    study: 'block',
    households: Math.ceil(responses / WAVES.length),
    waves: WAVES,
    complexes: [{ id: 'a' }, { id: 'b' }],
    response: 1,
    dropout: 0,
  });
  const named = (id: string): string => `${batch}-${id}`;
  return {
    responses: made.responses.map((response) => ({
      ...response,
      id: named(response.id),
      household: response.household === null ? null : named(response.household),
      timings,
    })),
    places: made.places.map((place) => ({ ...place, id: named(place.id) })),
  };
}

export function benchmarkInput(responses: number): ReleaseInput {
  const waves = WAVES.map((id) => ({ id, label: { nl: id }, opens: null, closes: null, definitions: ['talk'] }));
  const made = Array.from({ length: Math.ceil(responses / BATCH) }, (_, batch) =>
    madeUp(batch, Math.min(BATCH, responses - batch * BATCH)),
  );
  const config = study({ waves, breakdowns: [byVariable('q0')] });
  return {
    config,
    codebooks: [codebook],
    responses: made.flatMap((part) => part.responses),
    places: made.flatMap((part) => part.places),
    audience: 'internal',
    now: NOW,
  };
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

export type Medians = Readonly<Record<'columns' | 'objects' | 'release', number>>;

/** Medians in milliseconds; the ways of counting take turns. */
export function measureResults(input: ReleaseInput, runs: number): Medians {
  const { config, codebooks, responses, places } = input;
  const respondents = respondentsOf(config, codebooks, responses, places);
  const catalogue = catalogueOf(respondents.answered);
  const columns = finish(readColumns(catalogue, respondents, config.languages, () => null));
  const design = designOf(WAVES.length, config.complexes.length, []);
  const index = countingIndex(respondents, design.places, null);
  const ways: Readonly<Record<keyof Medians, () => unknown>> = {
    columns: () => columns.map(({ column }) => count(column, design, [index])),
    objects: () => countObjects(input),
    release: () => buildRelease(input),
  };
  const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (const way of Object.values(ways)) way();
  for (let run = 0; run < runs; run += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      way();
      times.get(name)?.push(performance.now() - start);
    }
  }
  const taken = (name: keyof Medians): number => median(times.get(name) ?? []);
  return { columns: taken('columns'), objects: taken('objects'), release: taken('release') };
}

/** The same counts the plain way: responses as they are stored, counted in maps. */
function countObjects({ responses }: ReleaseInput): unknown {
  const counts = new Map<string, Map<unknown, number>>();
  for (const { id } of variables.map(({ name }) => ({ id: name }))) {
    for (const wave of WAVES) counts.set(`${wave} ${id}`, new Map());
  }
  for (const { wave, answers } of responses) {
    for (const { name } of variables) {
      const own = counts.get(`${wave ?? ''} ${name}`);
      const answer = answers[name];
      own?.set(answer, (own.get(answer) ?? 0) + 1);
    }
  }
  return counts;
}

if (typeof process !== 'undefined' && process.argv[1]?.endsWith('results.bench.ts')) {
  const [responses = '100000', runs = '7'] = process.argv.slice(2);
  console.log(JSON.stringify(measureResults(benchmarkInput(Number(responses)), Number(runs))));
}
