import { expect } from 'chai';
import fc from 'fast-check';
import { apart, estimateOf, type Estimate } from '../../../components/dashboard/compare/estimate.js';
import { attentionOf, standingsOf } from '../../../components/dashboard/compare/standings.js';

const score = (base: number, mean: number, standardDeviation: number): Estimate => {
  const found = estimateOf({ base, mean, standardDeviation }, 'score', null);
  if (!found) throw new Error('no estimate');
  return found;
};
const share = (count: number, base: number): Estimate => {
  const found = estimateOf({ base, mean: count / base, standardDeviation: 0 }, 'share', null);
  if (!found) throw new Error('no estimate');
  return found;
};

describe('what a released score says of everybody', () => {
  it('has a t interval for a mean: R, t.test(sleep$extra[sleep$group == 2]): 2.33, 0.898 to 3.762', () => {
    const { low, high } = score(10, 2.33, 2.002249);
    expect(low).to.be.closeTo(0.8977, 1e-3);
    expect(high).to.be.closeTo(3.7623, 1e-3);
  });

  it('tells two means apart by Welch: R, t.test(extra ~ group, sleep): p 0.07939, -3.365 to 0.205', () => {
    const found = apart(score(10, 0.75, 1.78901), score(10, 2.33, 2.002249));
    // R has 17.776 degrees of freedom; here they are rounded down, to the safe side.
    expect(found?.p).to.be.within(0.07939, 0.0805);
    expect(found?.low).to.be.closeTo(-3.3655, 6e-3);
    expect(found?.high).to.be.closeTo(0.2055, 6e-3);
  });

  it('has a Wilson interval for a share: Newcombe 1998, 81 of 263: 0.2553 to 0.3662', () => {
    const { low, high } = share(81, 263);
    expect(low).to.be.closeTo(0.2553, 5e-5);
    expect(high).to.be.closeTo(0.3662, 5e-5);
  });

  it('tells two shares apart by Agresti and Caffo, by hand: 56 of 70 and 48 of 80', () => {
    const found = apart(share(56, 70), share(48, 80));
    // (57/72 - 49/82) ± 1.96 √(0.7917 × 0.2083 / 72 + 0.5976 × 0.4024 / 82)
    expect(found?.low).to.be.closeTo(0.0524, 5e-4);
    expect(found?.high).to.be.closeTo(0.3357, 5e-4);
    expect(found?.difference).to.be.closeTo(0.2, 1e-12);
  });

  it('says nothing where anything is hidden, and takes a rounded base for the least that it can be', () => {
    const hidden = { hidden: 'small' } as const;
    expect(estimateOf({ base: hidden, mean: 3, standardDeviation: 1 }, 'score', null)).to.equal(null);
    expect(estimateOf({ base: 40, mean: hidden, standardDeviation: 1 }, 'score', null)).to.equal(null);
    expect(estimateOf({ base: 40, mean: 3, standardDeviation: hidden }, 'score', null)).to.equal(null);
    expect(estimateOf({ base: 40, mean: 3, standardDeviation: 1 }, 'score', 5)?.people).to.equal(38);
  });

  it('does not call nobody out of few certain', () => {
    expect(apart(share(0, 12), share(3, 12))?.p).to.be.greaterThan(0.05);
  });
});

describe('complexes in the order of the attention they need', () => {
  const [weak, middle, strong] = [score(80, 4, 2), score(80, 5.2, 2), score(80, 6.4, 2)];
  const contest = (better: 'higher' | 'lower') => ({
    better,
    contenders: [
      { id: 'strong', estimate: strong },
      { id: 'weak', estimate: weak },
      { id: 'middle', estimate: middle },
    ],
  });

  it('gives each its own place where all of them are clearly apart', () => {
    const [order] = standingsOf([contest('higher')]);
    expect(order?.map(({ id, first, last }) => [id, first, last])).to.deep.equal([
      ['weak', 1, 1],
      ['middle', 2, 2],
      ['strong', 3, 3],
    ]);
    expect(order?.[0]?.below).to.have.members(['middle', 'strong']);
  });

  it('turns round where lower is better', () => {
    expect(standingsOf([contest('lower')])[0]?.map(({ id }) => id)).to.deep.equal(['strong', 'middle', 'weak']);
  });

  it('leaves every place open where chance may have made the order', () => {
    const alike = ['a', 'b', 'c'].map((id, index) => ({ id, estimate: score(20, 5 + index / 10, 2) }));
    const [order] = standingsOf([{ better: 'higher', contenders: alike }]);
    expect(order?.map(({ first, last }) => [first, last])).to.deep.equal([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });

  it('tests together what is shown together: what is clear alone need not be so among many', () => {
    const pair = (id: string) => ({
      better: 'higher' as const,
      contenders: [
        { id: 'a', estimate: score(50, 5, 2) },
        { id: 'b', estimate: score(50, 5.9, 2) },
      ],
      id,
    });
    expect(standingsOf([pair('one')])[0]?.[0]?.below).to.deep.equal(['b']);
    const many = Array.from({ length: 10 }, (_, index) => pair(String(index)));
    expect(standingsOf(many).flatMap((order) => order.flatMap(({ below }) => below))).to.deep.equal([]);
  });

  it('never gives a place that the others leave no room for', () => {
    const group = fc.record({
      base: fc.integer({ min: 5, max: 200 }),
      mean: fc.double({ min: 0, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 7 }), (groups) => {
        const contenders = groups.map(({ base, mean }, index) => ({
          id: String(index),
          estimate: score(base, mean, 2),
        }));
        const [order = []] = standingsOf([{ better: 'higher', contenders }]);
        expect(order).to.have.lengthOf(groups.length);
        order.forEach(({ first, last }, index) => {
          expect(first).to.be.at.least(1).and.at.most(last);
          expect(last).to.be.at.most(groups.length);
          expect(index + 1)
            .to.be.at.least(first)
            .and.at.most(last);
        });
      }),
    );
  });

  it('counts over topics only what is clear, and says who stands level', () => {
    const standings = standingsOf([contest('higher'), contest('higher')]);
    const attention = attentionOf(['strong', 'weak', 'middle', 'elsewhere'], standings);
    expect(attention.map(({ id, below, compared, shares }) => [id, below.length, compared, shares])).to.deep.equal([
      ['weak', 2, 2, true],
      ['middle', 2, 2, true],
      ['strong', 0, 2, true],
      ['elsewhere', 0, 0, true],
    ]);
  });
});
