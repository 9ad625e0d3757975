/** A small study to count: a questionnaire of every kind of variable, and answers written in a line each. */
import type { Codebook, CodebookChoice, MeasureSpec, Variable } from '../../../domain/questionnaire/codebook.js';
import type { HouseholdPlace, ResponseRecord } from '../../../domain/records/records.js';
import { buildRelease, type ReleaseInput } from '../../../domain/results/build-release.js';
import type { Release, ReleaseGroup, ReleaseScore, ReleaseTable } from '../../../domain/results/release.js';
import type { BreakdownConfig, StudyConfig } from '../../../domain/study/study-config.js';
import { defaultProtocol } from '../../../domain/study/study-defaults.js';

export const NOW = '2026-11-22T20:00:00.000Z';

export const variable = (name: string, kind: Variable['kind'], part: Partial<Variable> = {}): Variable => ({
  name,
  question: name,
  path: [],
  kind,
  label: { nl: name },
  choices: [],
  domain: null,
  core: true,
  disclosive: false,
  waves: null,
  ...part,
});

export const choices = (...values: CodebookChoice['value'][]): readonly CodebookChoice[] =>
  values.map((value) => ({ value, label: { nl: String(value) } }));

export const codebook = (
  variables: readonly Variable[],
  measures: readonly MeasureSpec[] = [],
  definition = { id: 'talk', version: '1.0.0' },
): Codebook => ({
  definition,
  title: { nl: 'Gesprek' },
  languages: ['nl'],
  variables,
  measures,
  signals: [],
  domains: [{ id: 'wellbeing', label: { nl: 'Welzijn' } }],
});

export const measure = (
  id: string,
  items: readonly string[],
  scoring: MeasureSpec['scoring'],
  part: Partial<MeasureSpec> = {},
): MeasureSpec => ({
  id,
  construct: id,
  label: { nl: id },
  domain: 'wellbeing',
  items,
  scoring,
  unit: 'score',
  min: 0,
  max: 10,
  better: 'higher',
  thresholds: [],
  ...part,
});

export const study = (part: Partial<StudyConfig> = {}): StudyConfig => ({
  id: 'block',
  title: { nl: 'De blokken' },
  organisation: { name: 'Wonen', contact: {} },
  languages: ['nl', 'en'],
  complexes: [complex('a'), complex('b')],
  waves: ['before', 'after'].map((id) => ({ id, label: { nl: id }, opens: null, closes: null, definitions: ['talk'] })),
  definitions: [{ id: 'talk', src: 'talk.json' }],
  welcome: { heading: {}, whoAsks: {}, whatHappens: {}, whoSees: {}, whoDoesNotSee: {}, duration: {} },
  consent: [],
  partners: [],
  themes: [],
  protocol: defaultProtocol,
  nonresponse: { phone: [], door: [], self: [] },
  breakdowns: [],
  disclosure: { internalK: 5, publicK: 10, publicRounding: 5 },
  topics: [],
  promises: [],
  origins: [],
  ...part,
});

export const complex = (id: string, homes = 100): StudyConfig['complexes'][number] => ({
  id,
  label: { nl: id.toUpperCase() },
  homes,
  buildings: [{ id: 'flat', label: 'Flat', stairwells: ['1', '2'] }],
  comparison: false,
});

export const byVariable = (id: string, groups?: readonly string[]): BreakdownConfig => ({
  id,
  label: { nl: id },
  by: groups
    ? { variable: id, groups: groups.map((value) => ({ id: value, label: { nl: value }, values: [value] })) }
    : { variable: id },
});

let serial = 0;

/** Everything in `answers` was in front of the person; so was everything in `skipped`. */
export function response(
  home: string | null,
  answers: Readonly<Record<string, unknown>>,
  part: Partial<ResponseRecord> & { readonly skipped?: readonly string[] } = {},
): ResponseRecord {
  serial += 1;
  const { skipped = [], ...rest } = part;
  const seen = [...Object.keys(answers), ...skipped];
  return {
    id: `response-${String(serial).padStart(6, '0')}`,
    study: 'block',
    household: home,
    respondent: 1,
    wave: 'before',
    definition: { id: 'talk', version: '1.0.0' },
    mode: 'self',
    language: 'nl',
    state: 'complete',
    answers,
    itemNonresponse: {},
    timings: Object.fromEntries(seen.map((name) => [name, { at: NOW, seconds: 3, changes: 0 }])),
    position: null,
    startedAt: NOW,
    changedAt: NOW,
    completedAt: NOW,
    revision: 1,
    ...rest,
  };
}

/** `count` homes `a-1`, `a-2`, … in a complex, on both stairs in turn. */
export const homes = (complexId: string, count: number): readonly HouseholdPlace[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${complexId}-${index + 1}`,
    complex: complexId,
    building: 'flat',
    stairwell: String((index % 2) + 1),
  }));

/** One response per home, the given answers in turn: `{ yes: 6, no: 4 }` gives six and four. */
export function answering(
  places: readonly HouseholdPlace[],
  question: string,
  counts: Readonly<Record<string, number>>,
  part: Parameters<typeof response>[2] = {},
): readonly ResponseRecord[] {
  const values = Object.entries(counts).flatMap(([value, count]) => Array<string>(count).fill(value));
  return values.map((value, index) => response(places[index]?.id ?? null, { [question]: value }, part));
}

export const release = (part: Partial<ReleaseInput> & Pick<ReleaseInput, 'codebooks' | 'responses'>): Release =>
  buildRelease({
    config: study(),
    places: [...homes('a', 200), ...homes('b', 200)],
    audience: 'internal',
    now: NOW,
    ...part,
  });

const EVERYBODY: ReleaseGroup = { wave: 'before', complex: null, breakdown: null, group: null };

const isAt = (one: ReleaseGroup, where: Partial<ReleaseGroup>): boolean =>
  Object.entries({ ...EVERYBODY, ...where }).every(([key, value]) => one[key as keyof ReleaseGroup] === value);

export function table(from: Release, question: string, where: Partial<ReleaseGroup> = {}): ReleaseTable {
  const found = from.tables.find((one) => one.question === question && isAt(one, where));
  if (!found) throw new Error(`No table of ${question} at ${JSON.stringify(where)}`);
  return found;
}

export function score(from: Release, id: string, where: Partial<ReleaseGroup> = {}): ReleaseScore {
  const found = from.scores.find((one) => one.measure === id && isAt(one, where));
  if (!found) throw new Error(`No score of ${id} at ${JSON.stringify(where)}`);
  return found;
}

export const small = { hidden: 'small' } as const;
export const complement = { hidden: 'complement' } as const;
export const base = { hidden: 'base' } as const;
export const unanimous = { hidden: 'unanimous' } as const;
