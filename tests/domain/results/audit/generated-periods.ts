/**
 * More for the auditor, the same for the same seed: two and three waves in chains wave by wave, complexes that are not
 * renovated beside the others, own words and numbers, and what staff answered.
 */
import type { ResponseRecord } from '../../../../domain/records/records.js';
import type { ReleaseInput } from '../../../../domain/results/build-release.js';
import { seeded } from '../../../support/seeded.js';
import { syntheticStudy } from '../../../support/synthetic-responses.js';
import { byVariable, codebook, complex, study, variable } from '../small-study.js';
import { bookOf, inTime, type Chain, type PeriodKind } from './generated-releases.js';

const KINDS: readonly PeriodKind[] = ['waves', 'three', 'staff'];

export function periodsOf(seed: number): Chain {
  const random = seeded(seed * 6131 + 29);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const kind = KINDS[seed % KINDS.length] ?? 'waves';
  const k = 3 + Math.floor(random() * 10);
  const audience = pick(['internal', 'public'] as const);
  const { variables, measures } = bookOf(random);
  const book = codebook([...variables, variable('words', 'text'), variable('rent', 'number')], measures);
  const ids = ['before', 'temporary', 'after'].slice(0, kind === 'three' ? 3 : 2);
  const complexes = ['a', 'b', 'c'].slice(0, pick([1, 2, 3]));
  const studyOf = (households: number) =>
    syntheticStudy({
      codebook: book,
      seed: Math.floor(random() * 1e9),
      study: 'block',
      households,
      waves: ids,
      complexes: complexes.map((id) => ({ id, buildings: [{ id: 'flat', stairwells: ['1', '2'] }] })),
      dropout: pick([0.02, 0.1, 0.25]),
      notAsked: pick([0, 0.05]),
    });
  const breakdowns = [
    byVariable('household', ['alone', 'couple']),
    { id: 'stairwell', label: { nl: 'Portiek' }, by: { register: 'stairwell' } } as const,
  ].filter(() => random() < 0.4);
  const compared = random() < 0.5;
  const input = (
    { places, responses }: ReturnType<typeof studyOf>,
    waves: readonly string[],
    splits: typeof breakdowns,
  ): ReleaseInput => ({
    config: study({
      complexes: complexes.map((id, at) => ({ ...complex(id), comparison: compared && at > 0 })),
      waves: waves.map((id) => ({ id, label: { nl: id }, opens: null, closes: null, definitions: ['talk'] })),
      breakdowns: splits,
      disclosure: { internalK: k, publicK: k, publicRounding: 5 },
    }),
    codebooks: [book],
    responses: responses.filter(({ wave }: ResponseRecord) => wave !== null && waves.includes(wave)),
    places,
    audience,
    now: '',
  });
  // With three waves there are many ways: smaller studies are looked at sooner.
  const people = studyOf(6 + Math.floor(random() ** 1.5 * (kind === 'three' ? 120 : 240)));
  const steps = random() < 0.5 ? ids.slice(1).map((_, at) => ids.slice(0, at + 2)) : [ids];
  const inputs = steps.map((waves) => input(people, waves, breakdowns));
  if (kind !== 'staff') return { seed, kind, inputs: inTime(inputs, random) };
  const colleagues = studyOf(4 + Math.floor(random() * 60));
  const staff = steps.map((waves) => input(colleagues, waves, []));
  return { seed, kind, inputs: inTime(inputs, random), staff: inTime(staff, random) };
}
