import { expect } from 'chai';
import { chainOf } from './generated-releases.js';
import { auditOf } from './audit.js';
import { mixedOf } from './generated-mixed.js';
import { periodsOf } from './generated-periods.js';
import { mixedAuditOf } from './mixed-audit.js';

/** A few seconds of them; `npm run audit` attacks two thousand releases. */
const SAMPLE = 14;

/** In which something was found once: cover that the search did not get to, and dust that looked like room. */
const FOUND_ONCE = [65, 319, 432, 585, 741, 1073, 1335];

/**
 * In which what was told of change confined something once: attrition beside a wave that was hidden, answers whose
 * change was hidden beside a score made of them, pairs by their interval; a share whose people the question tells; who
 * went down in one complex, by the change of the others and the scores that people had there; what one release held
 * back, by the next one, which told it; and who stopped to give an answer, by how many gave it at first.
 */
const FOUND_IN_CHANGE = [7, 34, 37, 62, 199, 982, 1003];

/** The same among studies with periods: how many of the pairs had it at first, by an interval in whole points. */
const FOUND_IN_PERIODS = [510];

describe('an auditor with a linear program', function () {
  this.timeout(60_000); // some take six seconds of a processor that others use as well
  for (const seed of [...Array(SAMPLE).keys(), ...FOUND_ONCE]) {
    it(`confines no hidden count of release ${String(seed)} to less than k`, () => {
      const { confined, told } = auditOf(chainOf(seed), { change: false });
      expect(confined).to.deep.equal([]);
      expect(told).to.deep.equal([]);
    });
  }

  it('finds numbers of three waves in the bins that the first release put them in', () => {
    expect(auditOf(periodsOf(508), { change: false }).told).to.deep.equal([]);
  });

  for (const seed of FOUND_IN_CHANGE) {
    it(`confines no hidden count of release ${String(seed)} by what is told of change`, () => {
      expect(auditOf(chainOf(seed)).confined).to.deep.equal([]);
    });
  }

  for (const seed of FOUND_IN_PERIODS) {
    it(`confines no hidden count of release ${String(seed)} with periods by what is told of change`, () => {
      expect(auditOf(periodsOf(seed)).confined).to.deep.equal([]);
    });
  }

  // Of the kinds in which the other orders give most away: a complex that comes, answers that come, both.
  for (const seed of [2, 3, 5]) {
    it(`confines nothing that is hidden from staff by a public release of the same answers before it, ${String(seed)}`, () => {
      const { confined, told } = mixedAuditOf(mixedOf(chainOf(seed), 'public first'));
      expect(confined).to.deep.equal([]);
      expect(told).to.deep.equal([]);
    });
  }

  it('finds what a public release after that of staff gives away, which the command line refuses to make', () => {
    const found = [0, 14].map(
      (seed) => mixedAuditOf(mixedOf(chainOf(seed), 'staff first'), { change: false }).confined,
    );
    expect(found.every(({ length }) => length > 0)).to.equal(true);
  });
});
