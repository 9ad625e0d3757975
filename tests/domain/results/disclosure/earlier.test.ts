import { expect } from 'chai';
import { buildRelease, type ReleaseInput } from '../../../../domain/results/build-release.js';
import type { Release } from '../../../../domain/results/release.js';
import type { ResponseRecord } from '../../../../domain/records/records.js';
import { NOW, answering, choices, codebook, homes, study, table, variable } from '../small-study.js';

const book = codebook([variable('warm', 'choice', { choices: choices('yes', 'no', 'partly') })]);
const [a, b] = [homes('a', 60), homes('b', 60)];
const previous = { hidden: 'previous' } as const;

const released = (responses: readonly ResponseRecord[], part: Partial<ReleaseInput> = {}): Release =>
  buildRelease({
    config: study(),
    codebooks: [book],
    responses,
    places: [...a, ...b],
    audience: 'internal',
    now: NOW,
    ...part,
  });

const first = [
  ...answering(a, 'warm', { yes: 12, no: 9, partly: 8 }),
  ...answering(b, 'warm', { yes: 10, no: 14, partly: 7 }),
];
const before = released(first);

/** The next homes of complex a, after the 29 that have answered. */
const more = (counts: Readonly<Record<string, number>>): readonly ResponseRecord[] => [
  ...first,
  ...answering(a.slice(29), 'warm', counts),
];

describe('a release beside the one before it', () => {
  it('says the same of people who are the same', () => {
    const after = released(first, { previous: [before] });
    expect(after.tables).to.deep.equal(before.tables);
    expect(after.previous).to.deep.equal([NOW]);
  });

  it('does not show a group again that one more person is in: the difference would be the answer', () => {
    const after = released(more({ no: 1 }), { previous: [before] });
    expect(table(after, 'warm', { complex: 'a' }).counts).to.deep.equal([previous, previous, previous]);
    expect(table(after, 'warm').base).to.deep.equal(previous);
    expect(table(after, 'warm', { complex: 'b' }).counts).to.deep.equal([10, 14, 7]);
    expect(after.hidden.previous).to.be.greaterThan(0);
  });

  it('notices one who went as another came', () => {
    const [one, ...others] = first;
    const swapped = [...others, ...answering(a.slice(29), 'warm', { partly: 1 })];
    expect(one?.answers.warm).to.equal('yes');
    expect(table(released(swapped, { previous: [before] }), 'warm', { complex: 'a' }).base).to.deep.equal(previous);
  });

  it('shows a group again when k people or more are new in it', () => {
    const after = released(more({ yes: 3, no: 3 }), { previous: [before] });
    expect(table(after, 'warm', { complex: 'a' }).counts).to.deep.equal([15, 12, 8]);
  });

  it('keeps hidden what was hidden, also when it has grown', () => {
    const few = answering(a, 'warm', { yes: 20, no: 2, partly: 6 });
    const then = released(few);
    const now = released([...few, ...answering(a.slice(28), 'warm', { no: 8 })], { previous: [then] });
    expect(table(then, 'warm').counts[1]).to.deep.equal({ hidden: 'small' });
    expect(table(now, 'warm').counts[1]).to.deep.equal(previous);
    expect(table(now, 'warm').counts.filter((count) => typeof count !== 'number')).to.have.length.at.least(2);
  });

  it('does not tell of a new complex what its few say, by all less the others', () => {
    const then = released(first.slice(0, 29));
    const now = released([...first.slice(0, 29), ...answering(b, 'warm', { yes: 20, no: 2 })], { previous: [then] });
    // All had 9 who said no; with 11 shown, two of complex b did.
    expect(table(now, 'warm', { complex: 'b' }).counts[1]).to.deep.equal({ hidden: 'small' });
    expect(table(now, 'warm').counts[1]).not.to.be.a('number');
  });

  it('looks at no internal release when it is for the public, who never saw it', () => {
    const after = released(more({ no: 1 }), { previous: [before], audience: 'public' });
    expect(after.previous).to.equal(undefined);
    expect(after.hidden.previous).to.equal(undefined);
  });
});
