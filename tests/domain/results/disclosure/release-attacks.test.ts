import { expect } from 'chai';
import fc from 'fast-check';
import { buildRelease, countResponses, type ReleaseInput } from '../../../../domain/results/build-release.js';
import type { Figure, Release } from '../../../../domain/results/release.js';
import { syntheticStudy } from '../../../support/synthetic-responses.js';
import { workedOut } from '../attacker.js';
import { NOW, byVariable, choices, codebook, complex, measure, study, variable } from '../small-study.js';

const book = codebook(
  [
    variable('mood', 'scale', { choices: choices(1, 2, 3, 4, 5) }),
    variable('debts', 'choice', { choices: choices('none', 'some', 'many'), disclosive: true }),
    variable('topics', 'multiple', { choices: choices('garden', 'play', 'bins') }),
    variable('household', 'choice', { choices: choices('alone', 'couple', 'family', 'other') }),
    variable('calm', 'scale', { choices: choices(0, 1, 2, 3) }),
    variable('fresh', 'scale', { choices: choices(0, 1, 2, 3) }),
  ],
  [
    measure('mood', ['mood'], { kind: 'value' }, { min: 1, max: 5 }),
    measure('good', ['mood'], { kind: 'among', values: [4, 5] }, { unit: 'share', min: 0, max: 1 }),
    measure('arrears', ['debts'], { kind: 'among', values: ['some', 'many'] }, { unit: 'share', min: 0, max: 1 }),
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
        ],
      },
    ),
  ],
);

const places = [
  { id: 'a', share: 0.6, buildings: [{ id: 'flat', stairwells: ['1', '2'] }] },
  { id: 'b', buildings: [{ id: 'flat', stairwells: ['1', '2'] }] },
];

interface Case {
  readonly seed: number;
  readonly households: number;
  readonly k: number;
  readonly audience: Release['audience'];
  readonly grouped: boolean;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  seed: fc.nat(),
  households: fc.integer({ min: 4, max: 220 }),
  k: fc.integer({ min: 3, max: 12 }),
  audience: fc.constantFrom('internal' as const, 'public' as const),
  grouped: fc.boolean(),
});

function inputOf({ seed, households, k, audience, grouped }: Case): ReleaseInput {
  const config = study({
    complexes: [complex('a'), complex('b')],
    breakdowns: [
      byVariable('household', grouped ? ['alone', 'couple', 'family'] : undefined),
      { id: 'stairwell', label: { nl: 'Portiek' }, by: { register: 'stairwell' } },
      { id: 'building', label: { nl: 'Gebouw' }, by: { register: 'building' } },
    ],
    disclosure: { internalK: k, publicK: k, publicRounding: 5 },
  });
  const { responses, places: homes } = syntheticStudy({
    codebook: book,
    seed,
    study: 'block',
    households,
    waves: ['before', 'after'],
    complexes: places,
    notAsked: 0.05,
  });
  return { config, codebooks: [book], responses, places: homes, audience, now: NOW };
}

/** Every number that counts people. */
function counts({ tables, scores, participation, source, audience }: Release): readonly Figure[] {
  return [
    ...tables.flatMap(({ base, counts: own, dontKnow, refused, missing }) => [
      base,
      dontKnow,
      refused,
      missing,
      ...own,
    ]),
    ...scores.flatMap(({ base, within, change }) => [base, ...within, ...(change ? [change.pairs] : [])]),
    // How many took part is exact for staff: it is about the fieldwork.
    ...(audience === 'public'
      ? [source.responses, ...participation.flatMap((one) => [one.complete, one.respondents])]
      : []),
  ];
}

/** Made once, and attacked in every way. The long run is `npm run audit`. */
const CASES = 48;
const made: { readonly one: Case; readonly release: Release }[] = [];

function attack(check: (one: Case, release: Release) => void): void {
  for (const { one, release } of made) {
    try {
      check(one, release);
    } catch (error) {
      throw new Error(`${JSON.stringify(one)}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
}

describe('an attack on a release', () => {
  before(function () {
    this.timeout(120_000);
    for (const one of fc.sample(anyCase, CASES)) made.push({ one, release: buildRelease(inputOf(one)) });
  });

  it('finds no count from 1 to k − 1 anywhere', () => {
    attack((one, release) => {
      for (const count of counts(release)) {
        if (typeof count === 'number') expect(count === 0 || count >= one.k, String(count)).to.equal(true);
      }
    });
  });

  it('finds only multiples of five in public, and never a share that was not rounded', () => {
    attack((one, release) => {
      if (one.audience !== 'public') return;
      for (const count of counts(release)) if (typeof count === 'number') expect(count % 5).to.equal(0);
      for (const { measure: id, mean, base } of release.scores) {
        if (id !== 'good' || typeof mean !== 'number' || typeof base !== 'number') continue;
        const having = mean * base;
        expect(Math.abs(having - Math.round(having / 5) * 5)).to.be.lessThan(base * 0.0006);
      }
    });
  });

  it('works out nobody’s answers from totals, groups, complexes, means and measures together', () => {
    attack((one, release) => {
      const input = inputOf(one);
      const counted = countResponses(input);
      for (const { id } of release.questions) {
        for (const wave of ['before', 'after']) {
          const found = workedOut(release, counted, id, wave).filter(({ value }) => value !== 0);
          expect(found, `${id} ${wave}`).to.deep.equal([]);
        }
      }
    });
  });

  it('never shows a mean or a deviation of a group whose size is hidden', () => {
    attack((one, release) => {
      const { tables, scores } = release;
      for (const { base, mean } of tables) if (typeof base !== 'number') expect(mean).not.to.be.a('number');
      for (const { base, mean, standardDeviation, within } of scores) {
        if (typeof base === 'number') continue;
        for (const figure of [mean, standardDeviation, ...within]) expect(figure).not.to.be.a('number');
      }
    });
  });

  it('never sees nobody or everybody on a sensitive question in public', () => {
    attack((one, release) => {
      if (one.audience !== 'public') return;
      const { tables } = release;
      for (const { question, base, counts: own } of tables) {
        if (question !== 'debts' || typeof base !== 'number') continue;
        for (const count of own) {
          expect(count).not.to.equal(0);
          expect(count).not.to.equal(base);
        }
      }
    });
  });

  it('counts the hidden figures as they are', () => {
    attack((one, release) => {
      const written = JSON.stringify({ ...release, hidden: {} }).match(/"hidden":"\w+"/g) ?? [];
      const total = Object.values(release.hidden).reduce((sum, count) => sum + count, 0);
      expect(written.length).to.equal(total);
    });
  });
});
