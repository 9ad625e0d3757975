import { expect } from 'chai';
import fc from 'fast-check';
import { midP } from '../../../../domain/results/statistics/mcnemar.js';
import { correlation, pairedDifference, type PairedCounts } from '../../../../domain/results/statistics/newcombe.js';

const counts = (both: number, lost: number, gained: number, neither: number): PairedCounts => ({
  both,
  lost,
  gained,
  neither,
});

const anyCounts: fc.Arbitrary<PairedCounts> = fc
  .tuple(fc.nat(80), fc.nat(40), fc.nat(40), fc.nat(80))
  .filter((four) => four.some((one) => one > 0))
  .map(([both, lost, gained, neither]) => counts(both, lost, gained, neither));

describe('McNemar’s mid-p', () => {
  it('is 0.0391 for airway hyper-responsiveness before and after a transplantation', () => {
    // Fagerland et al. 2013, table 1 (Bentur et al. 2009): 1 of 21 children lost it, 7 got it; exact p 0.0703.
    expect(midP(7, 1)).to.be.closeTo(0.0391, 5e-5);
  });

  it('is 0.0347 for complete response before and after consolidation therapy', () => {
    // Fagerland et al. 2013, table 2 (Cavo et al. 2012): 6 and 16 of 161 patients changed; exact p 0.0525.
    expect(midP(16, 6)).to.be.closeTo(0.0347, 5e-5);
  });

  it('is 1 where nobody changed, and 1 less half the middle where as many came as went', () => {
    expect(midP(0, 0)).to.equal(1);
    // 1 - 0.5 * dbinom(5, 10, 0.5), R 4.2
    expect(midP(5, 5)).to.be.closeTo(0.876953125, 1e-12);
  });

  it('does not mind which way people went, lies between 0 and 1, and falls with the difference', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (gained, lost) => {
        const p = midP(gained, lost);
        expect(p).to.be.within(0, 1);
        expect(midP(lost, gained)).to.equal(p);
        if (lost > 0 && gained > lost) expect(midP(gained + 1, lost - 1)).to.be.at.most(p);
      }),
    );
  });
});

describe('the difference of two shares of the same people', () => {
  /** Newcombe 1998, Statistics in Medicine 17:2635–2650, table II, method 10: first minus second. */
  const published: readonly (readonly [PairedCounts, number, number])[] = [
    [counts(36, 12, 2, 0), 0.0569, 0.3404],
    [counts(18, 12, 2, 18), 0.0562, 0.329],
    [counts(53, 0, 0, 1), -0.0729, 0.0729],
    [counts(0, 30, 0, 0), 0.8395, 1],
  ];
  for (const [four, low, high] of published) {
    it(`has the published interval for ${Object.values(four).join(', ')}`, () => {
      // Ours is later minus earlier.
      const found = pairedDifference(four);
      expect(found?.low).to.be.closeTo(-high, 1e-4);
      expect(found?.high).to.be.closeTo(-low, 1e-4);
    });
  }

  it('does not exist without anybody', () => expect(pairedDifference(counts(0, 0, 0, 0))).to.equal(null));

  it('lies within its interval, turns when the waves change places, and stays between −1 and 1', () => {
    fc.assert(
      fc.property(anyCounts, (four) => {
        const found = pairedDifference(four);
        const turned = pairedDifference({ ...four, lost: four.gained, gained: four.lost });
        if (!found || !turned) throw new Error('somebody is there');
        expect(found.low).to.be.within(-1, found.estimate + 1e-12);
        expect(found.high).to.be.within(found.estimate - 1e-12, 1);
        expect(turned.low).to.be.closeTo(-found.high, 1e-12);
      }),
    );
  });

  it('without the correlation is the same for all who share the two shares, and wider where answers go together', () => {
    fc.assert(
      fc.property(anyCounts, (four) => {
        const blind = pairedDifference(four, false);
        const more = Math.min(four.both, four.neither);
        const other = {
          both: four.both - more,
          lost: four.lost + more,
          gained: four.gained + more,
          neither: four.neither - more,
        };
        expect(pairedDifference(other, false)).to.deep.equal(blind);
        const seeing = pairedDifference(four);
        if (blind && seeing && correlation(four) >= 0) {
          expect(blind.low).to.be.at.most(seeing.low + 1e-12);
          expect(blind.high).to.be.at.least(seeing.high - 1e-12);
        }
      }),
    );
  });
});
