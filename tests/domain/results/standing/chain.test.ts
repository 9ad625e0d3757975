import { expect } from 'chai';
import type { Release } from '../../../../domain/results/release.js';
import { holeIn } from '../../../../domain/results/standing/chain.js';
import { answering, choices, codebook, homes, release, variable } from '../small-study.js';

const book = codebook([variable('happy', 'choice', { choices: choices('yes', 'no') })]);
const responses = answering(homes('a', 40), 'happy', { yes: 20, no: 20 });
const at = (day: number): string => `2026-11-${String(day)}T09:00:00.000Z`;

const made = (day: number, previous: readonly Release[] = [], audience: Release['audience'] = 'public'): Release =>
  release({ codebooks: [book], responses, now: at(day), previous, audience });

describe('a chain of releases that are out', () => {
  const first = made(20);
  const second = made(21, [first]);

  it('has no hole where each was made beside those before it', () => {
    expect(holeIn([])).to.equal(null);
    expect(holeIn([first])).to.equal(null);
    expect(holeIn([made(22, [second, first]), first, second])).to.equal(null);
  });

  it('has one where the third was made beside the second and not beside the first', () => {
    // By hand: the kit itself refuses to make it.
    const third = { ...made(22, [first, second]), previous: [second.createdAt] };
    expect(holeIn([first, second, third])).to.deep.equal({ reason: 'not-beside', release: third, earlier: first });
  });

  it('has one where a release is missing that another was made beside', () => {
    expect(holeIn([second])).to.deep.equal({ reason: 'missing-release', release: second, missing: at(20) });
  });

  it('asks of what the public reads nothing about what is for staff', () => {
    const staff = made(19, [], 'internal');
    expect(holeIn([staff, first])).to.equal(null);
    const later = made(23, [], 'internal');
    expect(holeIn([first, later])).to.deep.equal({ reason: 'not-beside', release: later, earlier: first });
  });

  it('is not gone on with: nothing is made beside it', () => {
    expect(() => made(22, [second])).to.throw(RangeError, 'missing-release');
  });
});
