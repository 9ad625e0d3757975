import { expect } from 'chai';
import fc from 'fast-check';
import { outcomeGroups } from '../../../domain/fieldwork/outcome.js';
import { ratesOf, rateIds, type GroupCounts, type RateId } from '../../../domain/fieldwork/rates.js';

const counts = (part: Partial<GroupCounts>): GroupCounts => ({
  I: 0,
  P: 0,
  R: 0,
  NC: 0,
  O: 0,
  UH: 0,
  UO: 0,
  NE: 0,
  ...part,
});

const share = (of: GroupCounts, id: RateId, e?: number): number => {
  const { value } = ratesOf(of, 'households', e).rates[id];
  if (!value.known) throw new Error(`${id}: ${value.why}`);
  return value.share;
};

/**
 * A block of 174 homes after four weeks: I 80, P 4, R 30, NC 25, O 5, UH 18, UO 6, NE 6. Worked out by hand:
 * D = 80 + 4 + 30 + 25 + 5 = 144; UH + UO = 24; D + 24 = 168;
 * e = 144 / (144 + 6) = 0.96; D + 0.96 × 24 = 144 + 23.04 = 167.04; contacted = 80 + 4 + 30 + 5 = 119.
 */
const block = counts({ I: 80, P: 4, R: 30, NC: 25, O: 5, UH: 18, UO: 6, NE: 6 });
const byHand: Readonly<Record<RateId, readonly [number, number]>> = {
  RR1: [80, 168],
  RR2: [84, 168],
  RR3: [80, 167.04],
  RR4: [84, 167.04],
  RR5: [80, 144],
  RR6: [84, 144],
  COOP1: [80, 119],
  COOP2: [84, 119],
  COOP3: [80, 114],
  COOP4: [84, 114],
  REF1: [30, 168],
  REF2: [30, 167.04],
  REF3: [30, 144],
  CON1: [119, 168],
  CON2: [119, 167.04],
  CON3: [119, 144],
};

describe('the rates of AAPOR', () => {
  for (const id of rateIds) {
    const [above, below] = byHand[id];
    it(`${id} of 174 homes is ${above} of ${below}`, () => {
      const rate = ratesOf(block, 'households').rates[id];
      expect(rate.numerator).to.equal(above);
      expect(rate.denominator).to.be.closeTo(below, 1e-9);
      expect(share(block, id)).to.be.closeTo(above / below, 1e-12);
      expect(rate.unit).to.equal('households');
    });
  }

  it('say what they are a share of, in the letters of AAPOR', () => {
    const { rates } = ratesOf(block, 'residents');
    expect(rates.RR4.numeratorIs).to.equal('I + P');
    expect(rates.RR4.denominatorIs).to.equal('I + P + R + NC + O + e (UH + UO)');
    expect(rates.COOP3.denominatorIs).to.equal('I + P + R');
    expect(rates.REF1.denominatorIs).to.equal('I + P + R + NC + O + UH + UO');
    expect(rates.CON3.numeratorIs).to.equal('I + P + R + O');
    expect(rates.RR1.unit).to.equal('residents');
  });

  it('take e from the cases whose eligibility is known, unless a study brings its own', () => {
    expect(ratesOf(block, 'households').e).to.deep.equal({ value: 0.96, from: 'cases' });
    expect(ratesOf(block, 'households', 0.5).e).to.deep.equal({ value: 0.5, from: 'given' });
    expect(share(block, 'RR3', 0.5)).to.be.closeTo(80 / (144 + 12), 1e-12);
  });

  it('are not there before anything is known, and say why', () => {
    const before = ratesOf(counts({ UH: 174 }), 'households');
    expect(before.rates.RR1.value).to.deep.equal({ known: true, share: 0 });
    expect(before.rates.RR3).to.deep.include({ denominator: null, value: { known: false, why: 'no-estimate' } });
    expect(before.rates.RR5).to.deep.include({ denominator: 0, value: { known: false, why: 'no-denominator' } });
    const nobody = ratesOf(counts({}), 'households');
    for (const id of rateIds) expect(nobody.rates[id].value).to.deep.equal({ known: false, why: 'no-denominator' });
  });

  const someCounts = fc
    .tuple(...outcomeGroups.map(() => fc.nat(5000)))
    .map((numbers) => Object.fromEntries(outcomeGroups.map((group, i) => [group, numbers[i]])) as GroupCounts);

  it('never leave 0 to 1, and are a share of something or say why not', () => {
    fc.assert(
      fc.property(someCounts, fc.option(fc.double({ noNaN: true }), { nil: undefined }), (of, e) => {
        for (const rate of Object.values(ratesOf(of, 'households', e).rates)) {
          if (!rate.value.known) continue;
          expect(rate.value.share).to.be.within(0, 1);
          expect(rate.denominator).to.be.greaterThan(0);
        }
      }),
    );
  });

  it('keep their order: RR1 ≤ RR2, RR1 ≤ RR3 ≤ RR5, RR4 ≤ RR6, REF1 ≤ REF3, CON1 ≤ CON3, COOP1 ≤ COOP3', () => {
    const ordered: readonly (readonly [RateId, RateId])[] = [
      ['RR1', 'RR2'],
      ['RR1', 'RR3'],
      ['RR3', 'RR5'],
      ['RR4', 'RR6'],
      ['REF1', 'REF3'],
      ['CON1', 'CON3'],
      ['COOP1', 'COOP3'],
    ];
    fc.assert(
      fc.property(someCounts, (of) => {
        const { rates } = ratesOf(of, 'households');
        for (const [low, high] of ordered) {
          const [a, b] = [rates[low].value, rates[high].value];
          if (a.known && b.known) expect(a.share, `${low} ≤ ${high}`).to.be.at.most(b.share);
        }
      }),
    );
  });
});
