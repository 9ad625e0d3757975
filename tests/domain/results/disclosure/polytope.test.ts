import { expect } from 'chai';
import fc from 'fast-check';
import { Polytope } from '../../../../domain/results/disclosure/polytope.js';
import { LinearProgram } from '../audit/linear-program.js';

/** Ten amounts, and equations of some of them. */
const AMOUNTS = 10;
const K = 5;
const systems = fc.record({
  truth: fc.array(fc.nat(12), { minLength: AMOUNTS, maxLength: AMOUNTS }),
  rows: fc.array(fc.uniqueArray(fc.nat(AMOUNTS - 1), { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 7 }),
  codes: fc.array(fc.constantFrom(1, 1, 1, 2, 3), { minLength: AMOUNTS, maxLength: AMOUNTS }),
});

describe('everything that hidden figures can be', () => {
  it('is as wide as another solver finds it', () => {
    fc.assert(
      fc.property(systems, ({ truth, rows, codes }) => {
        const equations = rows.map((cells) => ({ cells, coefficients: cells.map((cell) => codes[cell] ?? 1) }));
        const polytope = new Polytope(
          truth.map((one) => ({ truth: one, free: false, price: 0 })),
          equations,
        );
        const program = new LinearProgram(
          AMOUNTS,
          equations.map(({ cells, coefficients }) => ({
            terms: cells.map((cell, index) => [cell, coefficients[index] ?? 1] as const),
            constant: cells.reduce((sum, cell, index) => sum + (truth[cell] ?? 0) * (coefficients[index] ?? 1), 0),
          })),
        );
        truth.forEach((one, amount) => {
          const most = program.furthest(amount, 'most', one + K)[amount] ?? 0;
          const least = program.furthest(amount, 'least', one + K)[amount] ?? 0;
          expect(polytope.spreads(amount, K)).to.equal(most - least >= K - 1e-6);
        });
        program.dispose();
        expect(polytope.isTrue()).to.equal(true);
        expect(polytope.isCut).to.equal(false);
      }),
      { numRuns: 40 },
    );
  });

  it('says when it was broken off before there was nothing further', () => {
    const walked = (endurance: number): Polytope => {
      const polytope = new Polytope(
        [2, 2].map((truth) => ({ truth, free: false, price: 0 })),
        [{ cells: [0, 1], coefficients: [1, 1] }],
        endurance,
      );
      expect(polytope.spreads(0, K)).to.equal(false);
      return polytope;
    };
    expect(walked(1).isCut).to.equal(false);
    expect(walked(0).isCut).to.equal(true);
  });

  it('lets go of the cheaper of two shown figures, and of no more', () => {
    const polytope = new Polytope(
      [0, 0, 9, 2].map((price, index) => ({ truth: [3, 20, 20, 20][index] ?? 0, free: false, price })),
      [
        { cells: [0, 2], coefficients: [1, 1] },
        { cells: [0, 3], coefficients: [1, 1] },
        { cells: [1, 3], coefficients: [1, 1] },
      ].slice(1),
    );
    expect(polytope.spreads(0, K)).to.equal(false);
    expect(polytope.letGo(0, K)).to.deep.equal([3]);
  });
});
