import { expect } from 'chai';
import fc from 'fast-check';
import type { MeasureSpec, MeasureThreshold } from '../../../../domain/questionnaire/codebook.js';
import type { Release, ReleaseScore } from '../../../../domain/results/release.js';
import { confinedShares, type Confined } from '../share-auditor.js';
import { choices, codebook, homes, measure, release, response, score, study, variable } from '../small-study.js';

const places = homes('a', 200);
const items = ['alone', 'help', 'miss', 'talk', 'left-out', 'see-often'];
const POSSIBLE = [0, 1, 2, 3, 4, 5, 6];

const threshold = (id: string, part: Pick<MeasureThreshold, 'atMost' | 'atLeast'>): MeasureThreshold => ({
  id,
  label: { nl: id },
  ...part,
});

const THREE = [
  threshold('not-lonely', { atMost: 1 }),
  threshold('lonely', { atLeast: 2, atMost: 4 }),
  threshold('very-lonely', { atLeast: 5 }),
];
const FOUR = [
  threshold('not', { atMost: 0 }),
  threshold('a-little', { atLeast: 1, atMost: 2 }),
  threshold('rather', { atLeast: 3, atMost: 4 }),
  threshold('very', { atLeast: 5 }),
];
const NESTED = [threshold('lonely', { atLeast: 2 }), threshold('very-lonely', { atLeast: 5 })];

const loneliness = (thresholds: readonly MeasureThreshold[]): MeasureSpec =>
  measure(
    'loneliness',
    items,
    { kind: 'count', missingAllowed: 0, counts: Object.fromEntries(items.map((item) => [item, ['yes']])) },
    { min: 0, max: 6, better: 'lower', thresholds },
  );

interface Case {
  readonly thresholds: readonly MeasureThreshold[];
  readonly scores: readonly number[];
  readonly audience?: Release['audience'];
  readonly k?: number;
}

/** Somebody with a score of 2 counts on the first two items. */
function shownOf({ thresholds, scores, audience = 'internal', k = 5 }: Case): ReleaseScore {
  const book = codebook(
    items.map((name) => variable(name, 'choice', { choices: choices('yes', 'no'), disclosive: true })),
    [loneliness(thresholds)],
  );
  const responses = scores.map((figure, index) =>
    response(
      places[index]?.id ?? null,
      Object.fromEntries(items.map((name, item) => [name, item < figure ? 'yes' : 'no'])),
    ),
  );
  const config = study({ disclosure: { internalK: k, publicK: k, publicRounding: 5 } });
  return score(release({ codebooks: [book], responses, audience, config }), 'loneliness');
}

/** Respondents per score, as a list of scores. */
const people = (counts: Readonly<Record<number, number>>): readonly number[] =>
  Object.entries(counts).flatMap(([figure, count]) => Array<number>(count).fill(Number(figure)));

function narrow(one: Case): readonly Confined[] {
  const shown = shownOf(one);
  const { audience = 'internal', k = 5 } = one;
  const least = audience === 'public' ? Math.ceil(k / 5) * 5 : k;
  return confinedShares(shown, loneliness(one.thresholds), one.scores, POSSIBLE).filter(
    ({ bySums, byAll }) => Math.min(bySums, byAll) < least - 1e-6,
  );
}

describe('the shares of one measure together', () => {
  it('leave room for two small classes beside two that are shown', () => {
    const one = { thresholds: FOUR, scores: people({ 0: 20, 1: 16, 3: 2, 5: 2 }) };
    expect(narrow(one)).to.deep.equal([]);
  });

  it('leave room for a class that nobody is in, on a sensitive subject in public', () => {
    const one: Case = { thresholds: THREE, scores: people({ 0: 20, 2: 12, 3: 8 }), audience: 'public', k: 10 };
    expect(narrow(one)).to.deep.equal([]);
    // A mean of 1.2 over forty people leaves room for nine very lonely ones, which is not ten: it goes as well.
    expect(shownOf(one).mean).not.to.be.a('number');
    expect(narrow({ ...one, scores: people({ 0: 40, 2: 20, 3: 20, 4: 12 }) })).to.deep.equal([]);
  });

  it('leave room for nearly everybody beside the severe ones among them', () => {
    const one: Case = { thresholds: NESTED, scores: people({ 1: 2, 3: 4, 5: 32 }), audience: 'public', k: 10 };
    expect(narrow(one)).to.deep.equal([]);
  });

  it('are not given away by a mean close to one end', () => {
    // Two of forty answer "very"; with a mean this low there can be hardly more.
    const one = { thresholds: THREE, scores: people({ 0: 36, 2: 2, 5: 2 }) };
    expect(narrow(one)).to.deep.equal([]);
    expect(shownOf(one).mean).not.to.be.a('number');
  });

  it('keep their mean where it says little about the hidden ones', () => {
    const scores = people({ 0: 15, 1: 15, 2: 4, 3: 12, 4: 16, 5: 10, 6: 4 });
    expect(shownOf({ thresholds: THREE, scores }).mean).to.be.a('number');
  });

  it('leave room for two of five, with three as the least', () => {
    // Found by the property below (seed -826069111).
    expect(narrow({ thresholds: FOUR, scores: [1, 1, 5, 5, 5], k: 3 })).to.deep.equal([]);
  });

  it('are not confined, whatever the answers are', () => {
    const anyCase: fc.Arbitrary<Case> = fc.record({
      thresholds: fc.constantFrom(THREE, FOUR, NESTED),
      scores: fc
        .array(fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(40) }), {
          minLength: 7,
          maxLength: 7,
        })
        .map((counts) => people(Object.fromEntries(counts.entries())).slice(0, 200)),
      audience: fc.constantFrom('internal' as const, 'public' as const),
      k: fc.integer({ min: 3, max: 12 }),
    });
    fc.assert(
      fc.property(anyCase, (one) => {
        if (one.scores.length > 0) expect(narrow(one)).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });
});
