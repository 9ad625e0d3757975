import { expect } from 'chai';
import { chainOf } from './generated-releases.js';
import { auditOf } from './audit.js';

const SAMPLE = 30;

describe('an auditor with a linear program', () => {
  for (let seed = 0; seed < SAMPLE; seed += 1) {
    it(`confines no hidden count of release ${String(seed)} to less than k`, () => {
      expect(auditOf(chainOf(seed)).confined).to.deep.equal([]);
    });
  }
});
