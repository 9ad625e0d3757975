import { expect } from 'chai';
import fc from 'fast-check';
import { buildRelease, type ReleaseInput } from '../../../../domain/results/build-release.js';
import type { Figure, Release } from '../../../../domain/results/release.js';
import { syntheticStudy } from '../../../support/synthetic-responses.js';
import { NOW, byVariable, choices, codebook, complex, measure, study, variable } from '../small-study.js';
import { boundsOfChange } from './change-auditor.js';

const book = codebook(
  [
    variable('mood', 'scale', { choices: choices(1, 2, 3, 4, 5) }),
    variable('debts', 'choice', { choices: choices('none', 'some', 'many'), disclosive: true }),
    variable('topics', 'multiple', { choices: choices('garden', 'play', 'bins') }),
    variable('joins', 'boolean', { choices: choices(true, false) }),
  ],
  [
    measure('mood', ['mood'], { kind: 'value' }, { min: 1, max: 5 }),
    measure('good', ['mood'], { kind: 'among', values: [4, 5] }, { unit: 'share', min: 0, max: 1 }),
    measure('arrears', ['debts'], { kind: 'among', values: ['some', 'many'] }, { unit: 'share', min: 0, max: 1 }),
  ],
);

interface Case {
  readonly seed: number;
  readonly households: number;
  readonly k: number;
  readonly dropout: number;
  readonly audience: Release['audience'];
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  seed: fc.nat(),
  households: fc.integer({ min: 10, max: 240 }),
  k: fc.integer({ min: 3, max: 12 }),
  dropout: fc.constantFrom(0, 0.03, 0.15, 0.4),
  audience: fc.constantFrom('internal' as const, 'public' as const),
});

function inputOf({ seed, households, k, dropout, audience }: Case): ReleaseInput {
  const { responses, places } = syntheticStudy({
    codebook: book,
    seed,
    study: 'block',
    households,
    waves: ['before', 'after'],
    complexes: [{ id: 'a', share: 0.6 }, { id: 'b' }],
    dropout,
  });
  const config = study({
    complexes: [complex('a'), { ...complex('b'), comparison: true }],
    breakdowns: [byVariable('joins')],
    disclosure: { internalK: k, publicK: k, publicRounding: 5 },
  });
  return { config, codebooks: [book], responses, places, audience, now: NOW };
}

/** Whether the wave of those who left or joined shows that everybody gave the answer, of their complex or of all. */
function sayAll(release: Release, question: string, choice: number, figure: string): boolean {
  const [complex, part] = figure.split(' ').slice(-2);
  const wave = { left: 'before', joined: 'after' }[part ?? ''];
  return release.tables.some(
    (one) =>
      one.question === question &&
      one.wave === wave &&
      (one.complex === complex || one.complex === null) &&
      one.breakdown === null &&
      typeof one.base === 'number' &&
      one.counts[choice] === one.base,
  );
}

describe('an attack on the changes of a release', () => {
  it('does not bound who changed their answer, nor what few people said who left or joined', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const input = inputOf(one);
        const release = buildRelease(input);
        for (const question of release.questions) {
          for (const choice of question.choices.keys()) {
            for (const { figure, people, value, width } of boundsOfChange(release, input, question.id, choice)) {
              // A zero that a wave shows is no secret, and neither is that everybody said it.
              if (value === 0 || (value === people && sayAll(release, question.id, choice, figure))) continue;
              const few = /gained|lost/.test(figure) ? value < one.k && people >= one.k : people < one.k;
              // Rounding, which counts as nothing here, comes on top of it in public.
              const least = /gained|lost/.test(figure) ? 3 : one.audience === 'internal' ? 1 : 0;
              if (few) expect(width, figure).to.be.at.least(least - 1e-6);
            }
          }
        }
      }),
      {
        numRuns: 40,
        examples: [
          // Of two who stopped saying it, nothing else could be true.
          [{ seed: 519383595, households: 146, k: 3, dropout: 0.15, audience: 'internal' }],
          // After the renovation everybody said so, those who joined among them.
          [{ seed: 7, households: 13, k: 4, dropout: 0.15, audience: 'internal' }],
        ],
      },
    );
  });

  it('finds no number of people from 1 to k − 1, and only multiples of five in public', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { change } = buildRelease(inputOf(one));
        const counts: readonly Figure[] = [
          ...(change?.measures ?? []).flatMap(({ pairs, up, down, same, attrition }) => [
            pairs,
            up,
            down,
            same,
            attrition.leftBase,
          ]),
          ...(change?.answers ?? []).flatMap(({ pairs, choices: own }) => [
            pairs,
            ...own.flatMap(({ gained, lost }) => [gained, lost]),
          ]),
          // How many took part is exact for staff: it is about the fieldwork.
          ...(one.audience === 'public'
            ? (change?.periods ?? []).flatMap(({ turnover }) =>
                turnover.flatMap((own) => [own.pairs, own.left, own.joined]),
              )
            : []),
        ];
        for (const count of counts) {
          if (typeof count !== 'number') continue;
          expect(count === 0 || count >= one.k, String(count)).to.equal(true);
          if (one.audience === 'public') expect(count % 5).to.equal(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('sees no interval without its estimate, no weighted mean without the plain one, and says the same twice', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { change, scores } = buildRelease(inputOf(one));
        for (const own of change?.measures ?? []) {
          const shown = [own.mean, own.low, own.high].map((figure) => typeof figure === 'number');
          expect(new Set(shown).size).to.equal(1);
          if (own.weighted) expect(own.mean).to.be.a('number');
          const same = scores.find(
            ({ measure: id, wave, complex: place, breakdown }) =>
              id === own.measure && wave === own.to && place === own.complex && breakdown === null,
          );
          expect([same?.change?.mean, same?.change?.low]).to.deep.equal([own.mean, own.low]);
        }
        for (const own of change?.comparisons ?? []) {
          const parts = change?.measures.filter(
            ({ measure: id, complex: place }) => id === own.measure && place !== null,
          );
          expect(parts?.every(({ mean }) => typeof mean === 'number')).to.equal(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
