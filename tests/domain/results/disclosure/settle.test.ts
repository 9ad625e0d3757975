import { expect } from 'chai';
import fc from 'fast-check';
import { determinedCells } from '../../../../domain/results/disclosure/determined.js';
import { Ledger, Rule, Status } from '../../../../domain/results/disclosure/ledger.js';
import { narrowestRange } from '../../../../domain/results/disclosure/mean-bounds.js';
import { settle } from '../../../../domain/results/disclosure/settle.js';

/** A row of counts with its total, all shown; those under k hidden. */
function row(counts: readonly number[], k = 5): { readonly ledger: Ledger; readonly cells: readonly number[] } {
  const ledger = new Ledger(k);
  const cells = counts.map((count) => ledger.add(count, Status.Known));
  const total = ledger.add(
    counts.reduce((sum, count) => sum + count, 0),
    Status.Fixed,
  );
  ledger.tie(Rule.Respondents, total, cells);
  counts.forEach((count, index) => {
    if (count > 0 && count < k) ledger.hide(cells[index] ?? 0, 'small');
  });
  settle(ledger, true);
  return { ledger, cells };
}

const reasons = (counts: readonly number[], k?: number): readonly (string | null)[] => {
  const { ledger, cells } = row(counts, k);
  return cells.map((cell) => ledger.reason(cell));
};

describe('hiding what would give a hidden figure away', () => {
  it('hides the next smallest beside a single small one', () =>
    expect(reasons([20, 3, 9])).to.deep.equal([null, 'small', 'complement']));

  it('needs no more where the small ones cover each other', () =>
    expect(reasons([20, 3, 4])).to.deep.equal([null, 'small', 'small']));

  it('hides one more where the small ones together are few', () =>
    expect(reasons([20, 1, 2])).to.deep.equal(['complement', 'small', 'small']));

  it('never takes nobody for cover', () => expect(reasons([20, 0, 3])).to.deep.equal(['complement', null, 'small']));

  it('lets everything be where nothing is small', () => expect(reasons([20, 0, 9])).to.deep.equal([null, null, null]));
});

describe('a hidden count beside a published mean', () => {
  it('can be computed when two counts are hidden', () => expect(narrowestRange([1, 2], 14, 20)).to.equal(0));
  it('can be computed when the mean is the lowest there is', () =>
    expect(narrowestRange([1, 2, 3], 10, 10)).to.equal(0));
  it('stays wide when the answers are spread', () =>
    expect(narrowestRange([1, 2, 3, 4, 5], 40, 120)).to.be.greaterThan(10));

  it('lies within bounds that the true counts keep', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 3, maxLength: 6 }), (counts) => {
        const codes = counts.map((_, index) => index + 1);
        const sum = counts.reduce((all, count) => all + count, 0);
        const weighted = counts.reduce((all, count, index) => all + count * (index + 1), 0);
        const range = narrowestRange(codes, sum, weighted);
        expect(range).to.be.within(0, sum);
      }),
    );
  });
});

describe('figures that follow from several sums together', () => {
  it('are found where each sum by itself hides two', () => {
    // Two pairs of rows and columns with a bridge between them: only all sums together give the bridge away.
    const ledger = new Ledger(3);
    const hidden = (): number => ledger.add(10, Status.Hidden);
    const [a, b, c, d, bridge, e, f, g, h] = Array.from({ length: 9 }, hidden) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const total = (): number => ledger.add(0, Status.Fixed);
    for (const parts of [
      [a, b],
      [c, d, bridge],
      [a, c],
      [b, d],
    ])
      ledger.tie(Rule.Respondents, total(), parts);
    for (const parts of [
      [e, f],
      [g, h],
      [e, g, bridge],
      [f, h],
    ])
      ledger.tie(Rule.Respondents, total(), parts);
    expect(determinedCells(ledger)).to.deep.equal([bridge]);
  });
});
