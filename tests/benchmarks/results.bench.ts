/**
 * Counting and releasing 100,000 responses × 60 questions × 3 waves. The measured functions use nothing of Node, so
 * that a page can run them too; `npx tsx tests/benchmarks/results.bench.ts [responses]` runs them here.
 */
import type { Codebook, Variable } from '../../domain/questionnaire/codebook.js';
import { buildRelease, type ReleaseInput } from '../../domain/results/build-release.js';
import { catalogueOf } from '../../domain/results/catalogue.js';
import { count } from '../../domain/results/count.js';
import { countingIndex, designOf } from '../../domain/results/design.js';
import { readColumns } from '../../domain/results/read-columns.js';
import { respondentsOf } from '../../domain/results/respondents.js';
import { NOW, byVariable, study } from '../domain/results/small-study.js';
import { syntheticStudy } from '../support/synthetic-responses.js';

const WAVES = ['before', 'temporary', 'after'];
const QUESTIONS = 60;
const RUNS = 7;

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

export function benchmarkInput(responses: number): ReleaseInput {
  const waves = WAVES.map((id) => ({ id, label: { nl: id }, opens: null, closes: null, definitions: ['talk'] }));
  const made = syntheticStudy({
    codebook,
    seed: 1,
    study: 'block',
    households: Math.ceil(responses / WAVES.length),
    waves: WAVES,
    complexes: [{ id: 'a' }, { id: 'b' }],
    response: 1,
    dropout: 0,
  });
  const config = study({ waves, breakdowns: [byVariable('q0')] });
  return {
    config,
    codebooks: [codebook],
    responses: made.responses,
    places: made.places,
    audience: 'internal',
    now: NOW,
  };
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Medians in milliseconds; the ways of counting take turns. */
export function measureResults(input: ReleaseInput): Readonly<Record<string, number>> {
  const { config, codebooks, responses, places } = input;
  const respondents = respondentsOf(config, codebooks, responses, places);
  const catalogue = catalogueOf(respondents.answered);
  const columns = readColumns(catalogue, respondents, config.languages, () => null);
  const design = designOf(WAVES.length, config.complexes.length, []);
  const index = countingIndex(respondents, design.places, null);
  const ways: Readonly<Record<string, () => unknown>> = {
    columns: () => columns.map(({ column }) => count(column, design, [index])),
    objects: () => countObjects(input),
    release: () => buildRelease(input),
  };
  const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (const way of Object.values(ways)) way();
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      way();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, median(taken)]));
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
  const input = benchmarkInput(Number(process.argv[2] ?? 100_000));
  const { columns = 0, objects = 0, release = 0 } = measureResults(input);
  console.log(
    `${input.responses.length} responses × ${QUESTIONS} questions × ${WAVES.length} waves, medians of ${RUNS}`,
  );
  console.log(
    `counting from columns ${columns.toFixed(1)} ms, from objects ${objects.toFixed(0)} ms, ratio ${(columns / objects).toFixed(3)}`,
  );
  console.log(`whole release, from objects ${release.toFixed(0)} ms`);
}
