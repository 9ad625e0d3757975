import { expect } from 'chai';
import { Ledger, Rule, Status } from '../../../../domain/results/disclosure/ledger.js';
import { settle } from '../../../../domain/results/disclosure/settle.js';

/** Two who stopped to give an answer, among 23 of whom nothing else is shown. */
function stopped(): { readonly ledger: Ledger; readonly lost: number; readonly both: number } {
  const ledger = new Ledger(5);
  const lost = ledger.add(2, Status.Known);
  const both = ledger.add(1, Status.Open);
  ledger.tie(Rule.Pair, ledger.add(23, Status.Fixed), [lost, both, ledger.add(20, Status.Open)]);
  ledger.hide(lost, 'small');
  return { ledger, lost, both };
}

describe('making a hidden count wide', () => {
  it('hides a figure that goes with another one, by hiding that one', () => {
    const { ledger, lost, both } = stopped();
    const change = ledger.addAmount(9, Status.Known);
    const told = ledger.addAmount(3, Status.Known, Infinity);
    ledger.bundle(change, [told]);
    ledger.tie(Rule.Pair, told, [lost, both]);
    settle(ledger, true);
    expect([change, told].map((cell) => ledger.reason(cell))).to.deep.equal(['complement', 'complement']);
    expect(ledger.isGivenUp(lost)).to.equal(false);
  });

  it('hides a sum that happens to be zero', () => {
    const { ledger, lost } = stopped();
    const gained = ledger.add(2, Status.Open);
    ledger.tie(Rule.Pair, ledger.add(3, Status.Fixed), [gained, ledger.add(1, Status.Open)]);
    const change = ledger.addAmount(0, Status.Known, 23);
    ledger.tie(Rule.Pair, change, [gained, lost], [1, -1]);
    settle(ledger, true);
    expect(ledger.reason(change)).to.equal('complement');
    expect(ledger.isGivenUp(lost)).to.equal(false);
  });
});
