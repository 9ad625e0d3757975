import { expect } from 'chai';
import fc from 'fast-check';
import { pairedMean, type PairedMean } from '../../../../domain/results/statistics/paired-mean.js';
import { twoSided } from '../../../../domain/results/statistics/student-t.js';

/** Extra hours of sleep of ten people with either of two drugs. Source: Student 1908; R's data set `sleep`. */
const FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const SECOND = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

function ofDifferences(differences: readonly number[]): PairedMean | null {
  const sum = differences.reduce((total, one) => total + one, 0);
  const squares = differences.reduce((total, one) => total + one * one, 0);
  return pairedMean({ pairs: differences.length, sum, squares });
}

describe('the mean change of pairs', () => {
  it('is what R’s t.test(paired = TRUE) gives for its data set sleep', () => {
    const found = ofDifferences(SECOND.map((later, one) => later - (FIRST[one] ?? 0)));
    expect(found?.estimate).to.be.closeTo(1.58, 1e-9);
    expect(found?.low).to.be.closeTo(0.7001142367, 1e-8);
    expect(found?.high).to.be.closeTo(2.4598857633, 1e-8);
    // t = 4.0621277, 9 degrees of freedom
    expect(found?.p).to.be.closeTo(0.00283289, 1e-8);
  });

  it('does not exist for one pair, and has no width where everybody changed by the same', () => {
    expect(ofDifferences([3])).to.equal(null);
    expect(ofDifferences([2, 2, 2])).to.deep.include({ estimate: 2, low: 2, high: 2, p: 0 });
    expect(ofDifferences([0, 0, 0])).to.deep.include({ estimate: 0, low: 0, high: 0, p: 1 });
  });

  it('holds its estimate, turns with the scale, and has a p below 0.05 when and only when zero is left out', () => {
    const differences = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(differences, (values) => {
        const found = ofDifferences(values);
        const turned = ofDifferences(values.map((one) => -one));
        if (!found || !turned) throw new Error('two pairs are enough');
        expect(found.low).to.be.at.most(found.estimate);
        expect(found.high).to.be.at.least(found.estimate);
        expect(turned.low).to.be.closeTo(-found.high, 1e-9);
        expect(found.p).to.be.within(0, 1);
        expect(turned.p).to.be.closeTo(found.p, 1e-12);
        const apart = Math.min(Math.abs(found.low), Math.abs(found.high)) > 1e-9;
        if (apart) expect(found.p < 0.05).to.equal(found.low > 0 || found.high < 0);
      }),
    );
  });
});

describe('how often chance goes as far', () => {
  /** `2 * pt(-2, df)`, R 4.2. */
  const published = [
    [1, 0.2951672353],
    [2, 0.18350341907],
    [5, 0.10193947883],
    [30, 0.05462504496],
    [500, 0.04604068277],
    [5000, 0.04555425999],
  ] as const;
  for (const [freedom, p] of published) {
    it(`is ${p.toFixed(4)} for t = 2 at ${freedom} degrees of freedom`, () =>
      expect(twoSided(2, freedom)).to.be.closeTo(p, 1e-9));
  }
});
