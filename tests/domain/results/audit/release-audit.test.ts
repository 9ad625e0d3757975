import { expect } from 'chai';
import { chainOf } from './generated-releases.js';
import { auditOf } from './audit.js';

/** A few seconds of them; `npm run audit` attacks two thousand releases. */
const SAMPLE = 14;

/** In which something was found once: cover that the search did not get to, and dust that looked like room. */
const FOUND_ONCE = [65, 319, 432, 585, 741, 1073, 1335];

describe('an auditor with a linear program', () => {
  for (const seed of [...Array(SAMPLE).keys(), ...FOUND_ONCE]) {
    it(`confines no hidden count of release ${String(seed)} to less than k`, () => {
      const { confined, told } = auditOf(chainOf(seed));
      expect(confined).to.deep.equal([]);
      expect(told).to.deep.equal([]);
    });
  }
});
