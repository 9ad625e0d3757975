import { expect } from 'chai';
import { t95 } from '../../../../domain/results/statistics/student-t.js';

/** `scipy.stats.t.ppf(0.975, df)`, scipy 1.17.1. */
const PUBLISHED: readonly (readonly [number, number])[] = [
  [1, 12.706204736],
  [2, 4.30265273],
  [3, 3.182446305],
  [4, 2.776445105],
  [5, 2.570581836],
  [9, 2.262157163],
  [10, 2.228138852],
  [19, 2.093024054],
  [29, 2.045229642],
  [30, 2.042272456],
  [39, 2.02269092],
  [60, 2.000297822],
  [100, 1.983971519],
  [120, 1.979930405],
  [199, 1.971956544],
  [200, 1.971896224],
  [201, 1.971836507],
  [500, 1.964719837],
  [1000, 1.962339081],
  [100000, 1.959987708],
];

describe('the factor of a 95 % interval', () => {
  for (const [freedom, factor] of PUBLISHED) {
    it(`is ${factor.toFixed(4)} at ${freedom} degrees of freedom`, () =>
      expect(t95(freedom)).to.be.closeTo(factor, 1e-7));
  }

  it('only falls as respondents are added', () => {
    for (let freedom = 1; freedom < 400; freedom += 1) expect(t95(freedom + 1)).to.be.lessThan(t95(freedom));
  });
});
