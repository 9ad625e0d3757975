import { expect } from 'chai';
import type { ResponseRecord } from '../../../../domain/records/records.js';
import type { Release } from '../../../../domain/results/release.js';
import { toldToStaffFirst } from '../../../../domain/results/standing/staff-first.js';
import { answering, choices, codebook, homes, release, variable } from '../small-study.js';

const book = codebook([variable('happy', 'choice', { choices: choices('yes', 'no') })]);
const before = answering(homes('a', 40), 'happy', { yes: 20, no: 20 });
const after = before.map((one) => ({
  ...one,
  id: `${one.id}-after`,
  wave: 'after',
  completedAt: '2026-11-24T12:00:00.000Z',
}));
const late = answering(homes('a', 90).slice(40), 'happy', { yes: 25, no: 25 }).map((one) => ({
  ...one,
  completedAt: '2026-11-23T12:00:00.000Z',
}));

const made = (
  day: number,
  audience: Release['audience'],
  previous: readonly Release[] = [],
  responses: readonly ResponseRecord[] = before,
): Release =>
  release({ codebooks: [book], responses, now: `2026-11-${String(day)}T09:00:00.000Z`, previous, audience });

const place = { wave: 'before', complex: 'a' };

describe('a public release beside those for staff', () => {
  it('is found where staff were told of the same answers first', () => {
    const staff = made(23, 'internal');
    expect(toldToStaffFirst(made(24, 'public', [staff]), [staff])).to.deep.equal({ staff, ...place });
  });

  it('is found where staff knew late answers that the public did not', () => {
    const first = made(23, 'public');
    const staff = made(24, 'internal', [first], [...before, ...late]);
    const again = made(25, 'public', [first, staff], [...before, ...late]);
    expect(toldToStaffFirst(again, [first, staff])).to.deep.equal({ staff, ...place });
  });

  it('is found where the public one was made before that of staff, which knew nothing of it', () => {
    const first = made(23, 'public');
    const staff = made(24, 'internal');
    const again = made(25, 'public', [first], [...before, ...late]);
    expect(toldToStaffFirst(again, [staff, first])).to.deep.equal({ staff, ...place });
  });

  it('is not where the public knew it, and the new one tells of another wave', () => {
    const first = made(23, 'public');
    const staff = made(24, 'internal', [first]);
    const next = made(25, 'public', [first, staff], [...before, ...after]);
    expect(next.tables.some(({ wave, base }) => wave === 'after' && base === 40)).to.equal(true);
    expect(toldToStaffFirst(next, [first, staff])).to.equal(null);
  });

  it('is not where it tells nothing of the wave that staff know', () => {
    const staff = made(23, 'internal');
    expect(toldToStaffFirst(made(24, 'public', [staff], after), [staff])).to.equal(null);
  });

  it('is nothing that one for staff is asked', () => {
    const staff = made(23, 'internal');
    expect(toldToStaffFirst(made(24, 'internal', [staff]), [staff])).to.equal(null);
  });
});
