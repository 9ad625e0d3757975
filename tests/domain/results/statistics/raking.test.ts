import { expect } from 'chai';
import fc from 'fast-check';
import {
  effectiveSize,
  LARGEST_WEIGHT,
  rake,
  type Margin,
  type Weighting,
} from '../../../../domain/results/statistics/raking.js';
import { weightedMean } from '../../../../domain/results/statistics/weighted-mean.js';
import { MET_TARGET, RISE, TYPE } from './apiclus1.js';

function raked(respondents: number, margins: readonly Margin[]): Weighting {
  const found = rake(respondents, margins);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const SCHOOLS: readonly Margin[] = [
  { group: TYPE, targets: [4421, 755, 1018] },
  { group: MET_TARGET, targets: [1072, 5122] },
];

/** Weighted count of a group, as a share of all who are in one. */
function shareOf(weights: Float64Array, group: Uint8Array, own: number): number {
  let sum = 0;
  let all = 0;
  weights.forEach((weight, row) => {
    all += weight;
    if (group[row] === own) sum += weight;
  });
  return sum / all;
}

describe('weights that make respondents add up to the register', () => {
  it('are those of rake() on the help page of R’s package survey, for schools by type and target', () => {
    // rake(svydesign(id = ~1, weights = ~1, data = apiclus1), list(~stype, ~sch.wide), …), survey 4.1; weights / mean
    const { weights, converged, trimmed, effective, largest } = raked(183, SCHOOLS);
    const scale = 6194 / 183;
    const cells: readonly (readonly [number, number, number])[] = [
      [0, 0, 39.83923625],
      [1, 0, 67.12552924],
      [2, 0, 49.06907216],
      [0, 1, 29.87067549],
      [1, 1, 50.32940112],
      [2, 1, 36.79102486],
    ];
    for (const [type, target, expected] of cells) {
      const row = TYPE.findIndex((own, index) => own === type && MET_TARGET[index] === target);
      expect(weights[row]).to.be.closeTo(expected / scale, 1e-4);
    }
    expect([converged, trimmed]).to.deep.equal([true, false]);
    // sum(w)^2 / sum(w^2) and max(w) / mean(w)
    expect(effective).to.be.closeTo(174.0111586, 1e-3);
    expect(largest).to.be.closeTo(1.983205013, 1e-5);
  });

  it('give the weighted mean and interval of svymean() and confint(df = 182)', () => {
    const { weights } = raked(183, SCHOOLS);
    const found = weightedMean(RISE, weights);
    expect(found?.estimate).to.be.closeTo(34.312988422, 1e-4);
    expect(found?.low).to.be.closeTo(29.779240323, 1e-4);
    expect(found?.high).to.be.closeTo(38.846736522, 1e-4);
  });

  it('cost as many people as Kish says', () => {
    // Two in three count once and the third twice: (Σw)² / Σw² = 16 / 6.
    expect(effectiveSize(Float64Array.of(1, 1, 2))).to.be.closeTo(2.6667, 5e-5);
    expect(effectiveSize(new Float64Array(40).fill(0.7))).to.be.closeTo(40, 1e-9);
  });

  it('say that margins contradict each other, instead of pretending', () => {
    const group = Uint8Array.of(0, 0, 1, 1);
    const found = raked(4, [
      { group, targets: [3, 1] },
      { group, targets: [1, 3] },
    ]);
    expect(found.converged).to.equal(false);
  });

  it('are cut at five times the mean, and say so', () => {
    const group = Uint8Array.from({ length: 40 }, (_, row) => Number(row === 0));
    const found = raked(40, [{ group, targets: [50, 50] }]);
    expect(found.trimmed).to.equal(true);
    expect(found.converged).to.equal(false);
    expect(found.largest).to.be.closeTo(LARGEST_WEIGHT, 1e-4);
  });

  it('are not made for a group that nobody answered in, nor for nobody', () => {
    expect(rake(2, [{ group: Uint8Array.of(0, 0), targets: [1, 1] }])).to.equal('empty-group');
    expect(rake(0, [])).to.equal('nobody');
  });

  it('leave who is in no group of a margin as they are', () => {
    const found = raked(5, [{ group: Uint8Array.of(0, 0, 0, 1, 9), targets: [1, 1] }]);
    expect(found.weights[4]).to.be.closeTo(1, 1e-9);
  });

  it('reproduce every margin, whatever it is, and whoever comes first', () => {
    const people = fc.array(fc.tuple(fc.nat(2), fc.nat(1)), { minLength: 1, maxLength: 80 });
    const rates = fc.array(fc.integer({ min: 5, max: 15 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(people, rates, (extra, per) => {
        // Somebody in every cell, so that the margins can be met.
        const all = [
          ...[0, 1, 2].flatMap(
            (a) =>
              [
                [a, 0],
                [a, 1],
              ] as const,
          ),
          ...extra,
        ] as readonly (readonly [number, number])[];
        const margins = (order: readonly (readonly [number, number])[]): Margin[] => {
          const groups = [0, 1].map((way) => Uint8Array.from(order, (one) => one[way] ?? 0));
          const count = (way: number, own: number): number => all.filter((one) => one[way] === own).length;
          return [
            { group: groups[0]!, targets: [0, 1, 2].map((own) => count(0, own) * (per[own] ?? 1)) },
            { group: groups[1]!, targets: [0, 1].map((own) => count(1, own) * (per[3 + own] ?? 1)) },
          ];
        };
        const own = margins(all);
        const found = raked(all.length, own);
        expect(found.converged).to.equal(true);
        for (const { group, targets } of own) {
          const total = targets.reduce((sum, target) => sum + target, 0);
          targets.forEach((target, index) =>
            expect(shareOf(found.weights, group, index)).to.be.closeTo(target / total, 1e-5),
          );
        }
        expect(found.effective).to.be.within(1, all.length + 1e-9);
        expect(found.largest).to.be.at.least(1 - 1e-9);
        const turned = raked(all.length, margins([...all].reverse()));
        expect(turned.weights[all.length - 1]).to.be.closeTo(found.weights[0] ?? 0, 1e-4);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a weighted mean', () => {
  it('with equal weights is the plain one of t.test()', () => {
    // t.test(c(1, 2, 4, 7)), R 4.2: mean 3.5, interval -0.7099807 to 7.7099807
    const found = weightedMean(Float64Array.of(1, 2, NaN, 4, 7), new Float64Array(5).fill(3));
    expect(found?.estimate).to.equal(3.5);
    expect(found?.low).to.be.closeTo(-0.7099807, 1e-7);
    expect(found?.high).to.be.closeTo(7.7099807, 1e-7);
  });

  it('needs two values', () => {
    expect(weightedMean(Float64Array.of(1, NaN), Float64Array.of(1, 1))).to.equal(null);
    expect(weightedMean(Float64Array.of(1, 2), Float64Array.of(0, 0))).to.equal(null);
  });
});
