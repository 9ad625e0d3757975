import { expect } from 'chai';
import { chainOf } from './generated-releases.js';
import { auditOf } from './audit.js';

/** A few seconds of them; `npm run audit` attacks two thousand releases. */
const SAMPLE = 14;

describe('an auditor with a linear program', () => {
  for (let seed = 0; seed < SAMPLE; seed += 1) {
    it(`confines no hidden count of release ${String(seed)} to less than k`, () => {
      const { confined, differences } = auditOf(chainOf(seed));
      expect(confined).to.deep.equal([]);
      expect(differences).to.deep.equal([]);
    });
  }
});
