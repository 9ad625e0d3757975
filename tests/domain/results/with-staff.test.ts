import { expect } from 'chai';
import { parseRelease } from '../../../domain/results/parse-release.js';
import { withStaff } from '../../../domain/results/with-staff.js';
import type { Release } from '../../../domain/results/release.js';
import { answering, choices, codebook, complex, homes, measure, release, study, variable } from './small-study.js';

const happy = variable('happy', 'choice', { domain: 'wellbeing', choices: choices('yes', 'no') });
const share = measure('happy', ['happy'], { kind: 'among', values: ['yes'] }, { unit: 'share', min: 0, max: 1 });
const ASKED = { nl: 'Wat denkt u dat bewoners zeggen?', en: 'What do you think residents say?' };

const answered = (yes: number, no: number, more: Partial<Parameters<typeof release>[0]> = {}): Release =>
  release({
    config: study({ complexes: [complex('a'), complex('b')] }),
    codebooks: [codebook([happy], [share])],
    responses: answering(homes('a', yes + no), 'happy', { yes, no }),
    ...more,
  });

describe('staff beside residents', () => {
  it('carries what staff said to the same questions, whole and by complex, and not by breakdown', () => {
    const made = withStaff(answered(20, 30), answered(9, 8), ASKED);
    if (!made.ok) throw new Error(made.failure.reason);
    const { staff } = made.value;
    expect(staff?.tables.map(({ complex: where, counts }) => [where, ...counts])).to.deep.equal([
      [null, 9, 8],
      ['a', 9, 8],
    ]);
    expect(staff?.scores.every(({ change, breakdown }) => change === null && breakdown === null)).to.equal(true);
    expect(parseRelease(JSON.stringify(made.value)).ok).to.equal(true);
  });

  it('counts what is hidden of staff with the rest', () => {
    const residents = answered(20, 30);
    const staff = answered(20, 2);
    const made = withStaff(residents, staff, ASKED);
    if (!made.ok) throw new Error(made.failure.reason);
    const hidden = JSON.stringify(made.value.staff).match(/"hidden":/g)?.length ?? 0;
    const before = Object.values(residents.hidden).reduce((sum, count) => sum + count, 0);
    expect(hidden).to.be.greaterThan(0);
    expect(Object.values(made.value.hidden).reduce((sum, count) => sum + count, 0)).to.equal(before + hidden);
  });

  it('does not take staff that are protected less than residents', () => {
    const residents = answered(20, 30);
    const finer = { ...answered(9, 8), disclosure: { k: 3, rounding: null } };
    expect(withStaff(residents, finer, ASKED)).to.deep.equal({ ok: false, failure: { reason: 'protected-less' } });
    const inside = withStaff({ ...residents, audience: 'public' }, answered(9, 8), ASKED);
    expect(inside.ok).to.equal(false);
  });

  it('takes nothing of a question that was asked otherwise', () => {
    const other = variable('happy', 'choice', { domain: 'wellbeing', choices: choices('no', 'yes') });
    const staff = answered(9, 8, { codebooks: [codebook([other], [])] });
    expect(withStaff(answered(20, 30), staff, ASKED)).to.deep.equal({
      ok: false,
      failure: { reason: 'nothing-in-common' },
    });
  });

  it('is read with the same care as the rest', () => {
    const made = withStaff(answered(20, 30), answered(9, 8), ASKED);
    if (!made.ok) throw new Error(made.failure.reason);
    const [table] = made.value.staff!.tables;
    const stray = { ...made.value, staff: { ...made.value.staff!, tables: [{ ...table!, complex: 'tower' }] } };
    expect(parseRelease(stray)).to.deep.equal({
      ok: false,
      failure: { reason: 'damaged', path: 'staff.tables[0].complex', expected: 'one that is listed' },
    });
  });
});
