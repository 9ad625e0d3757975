import { expect } from 'chai';
import fc from 'fast-check';
import { compare, readLog } from '../../../domain/fieldwork/case-log.js';
import type { CaseEntry } from '../../../domain/records/fieldwork-records.js';
import { anyEntry, momentOf } from './arbitrary-log.js';
import { appointment, attempt, entry } from './support.js';

/** Corrections and appointments that were agreed in a conversation as well: what is not read as it lies there. */
const anyLine = fc.oneof(
  { weight: 3, arbitrary: anyEntry },
  {
    weight: 1,
    arbitrary: fc
      .nat(2000)
      .map((minute) => entry('correction', momentOf(minute), { attempt: 'a', outcome: 'busy', reason: 'wrong key' })),
  },
  {
    weight: 1,
    arbitrary: fc
      .nat(2000)
      .map((minute) => appointment(momentOf(minute), momentOf(minute + 60), null, { attempt: 'a' })),
  },
);
const oldestFirst = (one: CaseEntry, other: CaseEntry): number =>
  compare(one.at, other.at) || compare(one.id, other.id);

describe('a log that lies in order', () => {
  it('reads as the same log in any order, with every line twice', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 14 }), fc.nat(2000), (lines, minute) => {
        const log = [...lines, { ...attempt('no-answer', momentOf(minute)), id: 'a' }].sort(oldestFirst);
        expect(readLog(log)).to.deep.equal(readLog([...log, ...log].reverse()));
      }),
    );
  });

  it('is not copied: 100,000 of them are read when cases are opened', () => {
    const log = [attempt('busy', momentOf(0)), attempt('no-answer', momentOf(60))];
    expect(readLog(log)).to.equal(log);
  });

  it('is put in order by its moments, in whatever form they are written', () => {
    const late = { ...attempt('busy', '2026-11-23T10:00:00.000+01:00'), id: 'late' };
    const later = { ...attempt('no-answer', '2026-11-23T09:30:00.000Z'), id: 'later' };
    expect(readLog([later, late])).to.deep.equal([late, later]);
  });
});
