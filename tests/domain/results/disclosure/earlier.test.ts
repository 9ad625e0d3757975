import { expect } from 'chai';
import type { ReleaseInput } from '../../../../domain/results/build-release.js';
import type { Release } from '../../../../domain/results/release.js';
import type { ResponseRecord } from '../../../../domain/records/records.js';
import { NOW, answering, choices, codebook, homes, release, table, variable } from '../small-study.js';

const book = codebook([variable('warm', 'choice', { choices: choices('yes', 'no', 'partly') })]);
const [a, b] = [homes('a', 120), homes('b', 60)];
const LATER = '2026-12-06T20:00:00.000Z';
const hidden = (reason: string) => ({ hidden: reason });

const released = (responses: readonly ResponseRecord[], part: Partial<ReleaseInput> = {}): Release =>
  release({ codebooks: [book], places: [...a, ...b], responses, ...part });

const beside = (previous: Release, responses: readonly ResponseRecord[], part: Partial<ReleaseInput> = {}): Release =>
  released(responses, { previous: [previous], now: LATER, ...part });

const first = [
  ...answering(a, 'warm', { yes: 12, no: 9, partly: 8 }),
  ...answering(b, 'warm', { yes: 10, no: 14, partly: 7 }),
];
const before = released(first);

/** The next homes of complex a, after the 29 that have answered: after the first release. */
const late = { completedAt: '2026-11-29T12:00:00.000Z' };
const more = (counts: Readonly<Record<string, number>>, part: Partial<ResponseRecord> = late) => [
  ...first,
  ...answering(a.slice(29), 'warm', counts, part),
];
const untilIn = ({ source }: Release): readonly string[] =>
  (source.until ?? []).map(({ complex, until }) => `${complex} ${until.slice(0, 10)}`);

describe('a release beside the one before it', () => {
  it('says the same of people who are the same', () => {
    const after = beside(before, first);
    expect(after.tables).to.deep.equal(before.tables);
    expect(after.previous).to.deep.equal([NOW]);
    expect(untilIn(after)).to.deep.equal(['a 2026-11-22', 'b 2026-11-22']);
  });

  it('stands when one more person has answered: the difference would be the answer', () => {
    const after = beside(before, more({ no: 1 }));
    expect(after.tables).to.deep.equal(before.tables);
    expect(untilIn(after)).to.deep.equal(['a 2026-11-22', 'b 2026-11-22']);
  });

  it('stands when somebody withdrew, as another came', () => {
    const [one, ...others] = first;
    const swapped = [...others, ...answering(a.slice(29), 'warm', { partly: 1 }, late)];
    expect(one?.answers.warm).to.equal('yes');
    expect(beside(before, swapped).tables).to.deep.equal(before.tables);
  });

  it('does not count somebody twice who answered again', () => {
    const again = [...first, ...answering(a, 'warm', { no: 40 }, late)];
    expect(beside(before, again).tables).to.deep.equal(before.tables);
  });

  it('adds those who came since when they are as many as there were', () => {
    const after = beside(before, more({ yes: 10, no: 13, partly: 7 }));
    expect(table(after, 'warm', { complex: 'a' }).counts).to.deep.equal([22, 22, 15]);
    expect(table(after, 'warm').counts).to.deep.equal([32, 36, 22]);
    expect(table(after, 'warm', { complex: 'b' })).to.deep.equal(table(before, 'warm', { complex: 'b' }));
    expect(untilIn(after)).to.deep.equal(['a 2026-12-06', 'b 2026-11-22']);
  });

  it('hides of all of them what few of those who came said', () => {
    const after = beside(before, more({ yes: 18, no: 2, partly: 12 }));
    // 9 said no in complex a, so that 11 would tell of the two.
    expect(table(after, 'warm', { complex: 'a' }).counts[1]).to.deep.equal(hidden('small'));
    expect(
      table(after, 'warm', { complex: 'a' }).counts.filter((one) => typeof one !== 'number'),
    ).to.have.length.at.least(2);
  });

  it('waits with answers that were complete in time and came too late', () => {
    expect(beside(before, more({ yes: 30 }, { completedAt: NOW })).tables).to.deep.equal(before.tables);
  });

  it('keeps hidden what was hidden, also when it has grown', () => {
    const few = answering(a, 'warm', { yes: 20, no: 2, partly: 6 });
    const then = released(few);
    const now = beside(then, [...few, ...answering(a.slice(28), 'warm', { no: 12, yes: 9, partly: 9 }, late)]);
    expect(table(then, 'warm').counts[1]).to.deep.equal(hidden('small'));
    expect(table(now, 'warm').base).to.equal(58);
    expect(table(now, 'warm').counts[1]).to.deep.equal(hidden('small'));
    expect(table(now, 'warm').counts.filter((count) => typeof count !== 'number')).to.have.length.at.least(2);
  });

  it('tells of those who came alone where too few were there before', () => {
    const few = answering(a, 'warm', { yes: 3 });
    const now = beside(released(few), [...few, ...answering(a.slice(3), 'warm', { yes: 8, no: 7 }, late)]);
    expect(table(now, 'warm', { complex: 'a' }).counts.slice(0, 2)).to.deep.equal([8, 7]);
  });

  it('counts a complex that is new as a whole, whenever its answers came', () => {
    const then = released(first.slice(0, 29));
    const now = beside(then, first);
    expect(table(now, 'warm', { complex: 'b' }).counts).to.deep.equal([10, 14, 7]);
    expect(table(now, 'warm').counts).to.deep.equal([22, 23, 15]);
    expect(untilIn(now)).to.deep.equal(['a 2026-11-22', 'b 2026-12-06']);
  });

  it('does not tell of a new complex what its few say, by all less the others', () => {
    const then = released(first.slice(0, 29));
    const now = beside(then, [...first.slice(0, 29), ...answering(b, 'warm', { yes: 20, no: 2 })]);
    // All had 9 who said no; with 11 shown, two of complex b did.
    expect(table(now, 'warm', { complex: 'b' }).counts[1]).to.deep.equal(hidden('small'));
    expect(table(now, 'warm').counts[1]).not.to.be.a('number');
  });

  it('adds a wave, and leaves the one before it as it was', () => {
    const after = answering(a, 'warm', { yes: 20, no: 9 }, { ...late, wave: 'after' });
    const now = beside(before, [...more({ no: 1 }), ...after]);
    expect(now.tables.filter(({ wave }) => wave === 'before')).to.deep.equal(before.tables);
    expect(table(now, 'warm', { complex: 'a', wave: 'after' }).counts.slice(0, 2)).to.deep.equal([20, 9]);
  });

  it('looks at no internal release when it is for the public, who never saw it', () => {
    const after = released(more({ no: 1 }), { previous: [before], audience: 'public' });
    expect(after.previous).to.equal(undefined);
    expect(after.hidden.previous).to.equal(undefined);
  });
});
