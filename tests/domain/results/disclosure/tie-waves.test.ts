import { expect } from 'chai';
import { buildRelease } from '../../../../domain/results/build-release.js';
import { Ledger } from '../../../../domain/results/disclosure/ledger.js';
import { NOW, byVariable, choices, codebook, homes, measure, response, study, variable } from '../small-study.js';

const book = codebook(
  [
    variable('household', 'choice', { choices: choices('alone', 'couple') }),
    variable('mood', 'scale', { choices: choices(1, 2, 3, 4, 5) }),
  ],
  [measure('good', ['mood'], { kind: 'among', values: [4, 5] }, { unit: 'share', min: 0, max: 1 })],
);

describe('what waves say of a change', () => {
  it('counts nobody less than nobody where people move from one group to another', () => {
    // At first all who feel well live alone, and later they live together: more of them than couples were before.
    const places = homes('a', 60);
    const answered = (wave: string, household: (home: number) => string) =>
      places.map(({ id }, home) => response(id, { household: household(home), mood: home < 30 ? 5 : 2 }, { wave }));
    const responses = [
      ...answered('before', (home) => (home < 30 ? 'alone' : 'couple')),
      ...answered('after', (home) => (home < 30 ? 'couple' : 'alone')),
    ];
    const counts: number[] = [];
    const amounts: number[] = [];
    const { add, addAmount } = Ledger.prototype;
    Ledger.prototype.add = function (this: Ledger, ...cell) {
      counts.push(cell[0]);
      return add.apply(this, cell);
    };
    Ledger.prototype.addAmount = function (this: Ledger, ...cell) {
      amounts.push(cell[0]);
      return addAmount.apply(this, cell);
    };
    try {
      const config = study({ breakdowns: [byVariable('household')] });
      buildRelease({ config, codebooks: [book], responses, places, audience: 'internal', now: NOW });
    } finally {
      Ledger.prototype.add = add;
      Ledger.prototype.addAmount = addAmount;
    }
    // Sums of scores may be less than nothing, and are cells as well.
    expect(counts.filter((count) => count < 0).length).to.equal(amounts.filter((amount) => amount < 0).length);
  });
});
