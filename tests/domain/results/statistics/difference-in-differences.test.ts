import { expect } from 'chai';
import fc from 'fast-check';
import { differenceInDifferences } from '../../../../domain/results/statistics/difference-in-differences.js';

describe('a change beside that of a comparison', () => {
  it('is that of wages and employment in New Jersey and Pennsylvania', () => {
    // Card & Krueger 1994, American Economic Review 84:772–793, table 3, row 4 (stores with both interviews):
    // change 0.47 (0.48) in New Jersey and −2.28 (1.25) in Pennsylvania; difference 2.75 (1.34).
    const found = differenceInDifferences(
      { pairs: 290, estimate: 0.47, standardError: 0.48 },
      { pairs: 67, estimate: -2.28, standardError: 1.25 },
    );
    expect(found?.estimate).to.be.closeTo(2.75, 1e-9);
    expect(found?.standardError).to.be.closeTo(1.34, 0.005);
  });

  it('has Welch’s interval, with degrees of freedom rounded down', () => {
    // R's data set ToothGrowth at dose 2, vitamin C and orange juice: 14.04 degrees, qt(0.975, 14).
    const found = differenceInDifferences(
      { pairs: 10, estimate: 26.14, standardError: 4.7977309452 / Math.sqrt(10) },
      { pairs: 10, estimate: 26.06, standardError: 2.6550580659 / Math.sqrt(10) },
    );
    expect(found?.freedom).to.equal(14);
    expect(found?.low).to.be.closeTo(-3.639059842, 1e-6);
    expect(found?.high).to.be.closeTo(3.799059842, 1e-6);
    expect(found?.p).to.be.closeTo(0.9638534175, 1e-8);
  });

  it('does not exist where nothing varies or one side has a single pair', () => {
    const still = { pairs: 8, estimate: 1, standardError: 0 };
    expect(differenceInDifferences(still, still)).to.equal(null);
    expect(differenceInDifferences({ ...still, pairs: 1 }, { ...still, standardError: 1 })).to.equal(null);
  });

  it('holds its estimate and turns with the sides', () => {
    const side = fc.record({
      pairs: fc.integer({ min: 2, max: 400 }),
      estimate: fc.double({ min: -50, max: 50, noNaN: true }),
      standardError: fc.double({ min: 0.01, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(side, side, (one, other) => {
        const found = differenceInDifferences(one, other);
        const turned = differenceInDifferences(other, one);
        if (!found || !turned) throw new Error('both vary');
        expect(found.estimate).to.be.within(found.low, found.high);
        expect(turned.low).to.be.closeTo(-found.high, 1e-6);
        expect(found.p).to.be.within(0, 1);
        expect(found.freedom).to.be.within(1, one.pairs + other.pairs - 2);
      }),
    );
  });
});
