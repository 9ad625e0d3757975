/** Chains of releases for the auditor, the same for the same seed: over waves, over complexes, and over late answers. */
import type { Codebook } from '../../../../domain/questionnaire/codebook.js';
import type { ResponseRecord } from '../../../../domain/records/records.js';
import type { ReleaseInput } from '../../../../domain/results/build-release.js';
import { syntheticStudy } from '../../../support/synthetic-responses.js';
import { seeded } from '../../../support/seeded.js';
import { byVariable, choices, codebook, complex, measure, study, variable } from '../small-study.js';

type Kind = 'single' | 'wave' | 'complex' | 'added' | 'withdrawn' | 'both';

/** Of the chains in `generated-periods.ts`. */
export type PeriodKind = 'waves' | 'three' | 'staff';

export interface Chain {
  readonly seed: number;
  readonly kind: Kind | PeriodKind;
  readonly inputs: readonly ReleaseInput[];
  /** What the organisation's own people answered, put beside each of them. */
  readonly staff?: readonly ReleaseInput[];
}

const KINDS: readonly Kind[] = ['single', 'wave', 'complex', 'added', 'withdrawn', 'both'];

export function chainOf(seed: number): Chain {
  const random = seeded(seed * 7919 + 17);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const kind = KINDS[seed % KINDS.length] ?? 'single';
  const k = 3 + Math.floor(random() * 10);
  const audience = pick(['internal', 'public'] as const);
  const book = bookOf(random);
  const complexes = ['a', 'b', 'c'].slice(0, kind === 'complex' ? pick([2, 3]) : pick([1, 2, 2, 3]));
  const waves = ['before', 'after'].slice(0, kind === 'wave' ? 2 : pick([1, 1, 2]));
  const households = 4 + Math.floor(random() ** 1.5 * 240);
  const all = syntheticStudy({
    codebook: book,
    seed: Math.floor(random() * 1e9),
    study: 'block',
    households,
    waves,
    complexes: complexes.map((id, index) => ({
      id,
      ...(index < complexes.length - 1 ? { share: 1 / complexes.length } : {}),
      buildings: [{ id: 'flat', stairwells: ['1', '2'] }],
    })),
    dropout: pick([0.02, 0.15, 0.4]),
    notAsked: pick([0, 0.05]),
  });
  const breakdowns = [
    byVariable('household', random() < 0.5 ? ['alone', 'couple'] : undefined),
    { id: 'stairwell', label: { nl: 'Portiek' }, by: { register: 'stairwell' } } as const,
    { id: 'building', label: { nl: 'Gebouw' }, by: { register: 'building' } } as const,
  ].filter(() => random() < 0.5);
  const wavesOf = (ids: readonly string[]) =>
    ids.map((id) => ({ id, label: { nl: id }, opens: null, closes: null, definitions: ['talk'] }));
  const input = (responses: readonly ResponseRecord[], part: Part = {}): ReleaseInput => ({
    config: study({
      complexes: (part.complexes ?? complexes).map((id) => complex(id)),
      waves: wavesOf(part.waves ?? waves),
      breakdowns,
      disclosure: { internalK: k, publicK: k, publicRounding: 5 },
    }),
    codebooks: [book],
    responses,
    places: all.places,
    audience,
    now: '',
  });
  const complexOf = new Map(all.places.map(({ id, complex: own }) => [id, own]));
  const without = (chance: number): readonly ResponseRecord[] => all.responses.filter(() => random() >= chance);
  const few = pick([0.01, 0.03, 0.1, 0.3, 0.6, 0.75]);
  const chain = (...inputs: ReleaseInput[]): Chain => ({ seed, kind, inputs: inTime(inputs, random) });
  switch (kind) {
    case 'single':
      return chain(input(all.responses));
    case 'wave': {
      const first = all.responses.filter(({ wave }) => wave === 'before');
      const declared = random() < 0.5 ? { waves: ['before'] } : {};
      return chain(input(first, declared), input(all.responses));
    }
    case 'complex': {
      const own = complexes.slice(0, -1);
      const first = all.responses.filter(({ household }) => own.includes(complexOf.get(household ?? '') ?? ''));
      const declared = random() < 0.5 ? { complexes: own } : {};
      return chain(input(first, declared), input(all.responses));
    }
    case 'added':
      return chain(input(without(few)), input(all.responses));
    case 'withdrawn':
      return chain(input(all.responses), input(without(few)));
    case 'both':
      return chain(input(without(few)), input(without(few)), input(all.responses));
  }
}

/** An hour before a release is made its answers are complete. */
const made = (release: number, hours = 0): string =>
  new Date(Date.UTC(2026, 10, 22 + release, 20 - hours)).toISOString();

/** Of one in ten the answers were complete for an earlier release, and came too late for it. */
const TOO_LATE = 0.1;

/** Answers are complete before the first release that they are in. */
export function inTime(inputs: readonly ReleaseInput[], random: () => number): readonly ReleaseInput[] {
  const first = new Map<string, string>();
  inputs.forEach(({ responses }, release) => {
    for (const { id } of responses) {
      if (!first.has(id)) first.set(id, made(random() < TOO_LATE ? 0 : release, 1));
    }
  });
  return inputs.map((input, release) => ({
    ...input,
    now: made(release),
    responses: input.responses.map((one) => ({ ...one, completedAt: first.get(one.id) ?? one.completedAt })),
  }));
}

interface Part {
  readonly waves?: readonly string[];
  readonly complexes?: readonly string[];
}

/** Three or four questions, and the measures that are made of them. */
export function bookOf(random: () => number): Codebook {
  const household = variable('household', 'choice', { choices: choices('alone', 'couple', 'family', 'other') });
  const parts = [
    {
      variables: [variable('mood', 'scale', { choices: choices(1, 2, 3, 4, 5) })],
      measures: [
        measure('mood', ['mood'], { kind: 'value' }, { min: 1, max: 5 }),
        measure('good', ['mood'], { kind: 'among', values: [4, 5] }, { unit: 'share', min: 0, max: 1 }),
      ],
    },
    {
      variables: [
        variable('debts', 'choice', { choices: choices('none', 'some', 'many'), disclosive: random() < 0.7 }),
      ],
      measures: [
        measure('arrears', ['debts'], { kind: 'among', values: ['some', 'many'] }, { unit: 'share', min: 0, max: 1 }),
      ],
    },
    { variables: [variable('topics', 'multiple', { choices: choices('garden', 'play', 'bins') })], measures: [] },
    {
      variables: ['calm', 'fresh'].map((name) => variable(name, 'scale', { choices: choices(0, 1, 2, 3) })),
      measures: [
        measure(
          'rest',
          ['calm', 'fresh'],
          { kind: 'sum', times: 1, missingAllowed: 0, itemMin: 0, itemMax: 3 },
          {
            min: 0,
            max: 6,
            thresholds: [
              { id: 'low', label: { nl: 'laag' }, atMost: 3 },
              { id: 'very-low', label: { nl: 'zeer laag' }, atMost: 1 },
            ].slice(0, random() < 0.5 ? 1 : 2),
          },
        ),
      ],
    },
  ].filter(() => random() < 0.6);
  return codebook(
    [household, ...parts.flatMap((part) => part.variables)],
    parts.flatMap((part) => part.measures),
  );
}
