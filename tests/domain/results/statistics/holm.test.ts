import { expect } from 'chai';
import fc from 'fast-check';
import { holm } from '../../../../domain/results/statistics/holm.js';

/** Fifteen hypotheses of Benjamini & Hochberg 1995, Journal of the Royal Statistical Society B 57:289–300, section 3.2. */
const VALUES = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

const anyValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

describe('several tests at once', () => {
  it('keep the first three of fifteen, as R’s p.adjust(method = "holm") has it', () => {
    const adjusted = holm(VALUES);
    expect(adjusted.slice(0, 5).map((p) => Number(p.toFixed(4)))).to.deep.equal([
      0.0015, 0.0056, 0.0247, 0.114, 0.2211,
    ]);
    expect(adjusted.filter((p) => p < 0.05)).to.have.length(3);
  });

  it('come back in the order in which they were given', () =>
    // p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm"), R 4.2
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(6)))).to.deep.equal([0.03, 0.06, 0.06, 0.02]));

  it('never count for more than alone, nor change places', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const adjusted = holm(values);
        values.forEach((p, one) => {
          expect(adjusted[one]).to.be.within(p, 1);
          values.forEach((other, two) => {
            if (p < other) expect(adjusted[one]).to.be.at.most(adjusted[two] ?? 0);
          });
        });
      }),
    );
  });
});
