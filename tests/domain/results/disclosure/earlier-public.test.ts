/** A release for staff beside one that is out for the public: staff read both, and can subtract. */
import { expect } from 'chai';
import type { ReleaseInput } from '../../../../domain/results/build-release.js';
import type { Release } from '../../../../domain/results/release.js';
import type { ResponseRecord } from '../../../../domain/records/records.js';
import {
  answering,
  byVariable,
  choices,
  codebook,
  homes,
  measure,
  release,
  score,
  study,
  table,
  variable,
} from '../small-study.js';

const book = codebook(
  [variable('warm', 'choice', { choices: choices('yes', 'no', 'partly') })],
  [measure('warmth', ['warm'], { kind: 'among', values: ['yes'] }, { unit: 'share', min: 0, max: 1 })],
);
const [a, b] = [homes('a', 60), homes('b', 60)];
const previous = { hidden: 'previous' } as const;

const released = (responses: readonly ResponseRecord[], part: Partial<ReleaseInput> = {}): Release =>
  release({ codebooks: [book], places: [...a, ...b], responses, ...part });

const first = [
  ...answering(a, 'warm', { yes: 12, no: 9, partly: 8 }),
  ...answering(b, 'warm', { yes: 10, no: 14, partly: 7 }),
];
/** What was published has exact counts here, so that every difference tells. */
const published = (responses: readonly ResponseRecord[]): Release => ({
  ...released(responses),
  audience: 'public',
});
const before = published(first);

/** The next homes of complex a, after the 29 that have answered. */
const more = (counts: Readonly<Record<string, number>>): readonly ResponseRecord[] => [
  ...first,
  ...answering(a.slice(29), 'warm', counts),
];

describe('a release for staff beside one for the public', () => {
  it('says the same of people who are the same', () => {
    expect(released(first, { previous: [before] }).tables).to.deep.equal(before.tables);
  });

  it('does not show a group again that one more person is in: the difference would be the answer', () => {
    const after = released(more({ no: 1 }), { previous: [before] });
    expect(table(after, 'warm', { complex: 'a' }).counts).to.deep.equal([previous, previous, previous]);
    expect(table(after, 'warm').base).to.deep.equal(previous);
    expect(table(after, 'warm', { complex: 'b' }).counts).to.deep.equal([10, 14, 7]);
    expect(after.hidden.previous).to.be.greaterThan(0);
  });

  it('hides the groups of such a group as well: those that are as they were tell that nobody new is in them', () => {
    const config = study({ breakdowns: [byVariable('warm')] });
    const then: Release = { ...released(first, { config }), audience: 'public' };
    const after = released(more({ no: 1 }), { config, previous: [then] });
    expect(table(then, 'warm', { complex: 'a' }).counts).to.deep.equal([12, 9, 8]);
    expect(table(after, 'warm', { complex: 'a' }).counts).to.deep.equal([previous, previous, previous]);
    const groups = after.tables.filter((one) => one.complex === 'a' && one.breakdown === 'warm');
    expect(groups.every(({ base }) => typeof base !== 'number')).to.equal(true);
  });

  it('shows no share and no mean of such a group either', () => {
    const after = released(more({ no: 1 }), { previous: [before] });
    expect(score(before, 'warmth', { complex: 'a' }).mean).to.be.a('number');
    expect(score(after, 'warmth', { complex: 'a' }).mean).not.to.be.a('number');
    expect(score(after, 'warmth', { complex: 'b' }).mean).to.equal(score(before, 'warmth', { complex: 'b' }).mean);
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
    const then = published(few);
    const now = released([...few, ...answering(a.slice(28), 'warm', { no: 8 })], { previous: [then] });
    expect(table(then, 'warm').counts[1]).to.deep.equal({ hidden: 'small' });
    expect(table(now, 'warm').counts[1]).to.deep.equal(previous);
    expect(table(now, 'warm').counts.filter((count) => typeof count !== 'number')).to.have.length.at.least(2);
  });

  it('tells no change of pairs that one more person is in', () => {
    const later = (counts: Readonly<Record<string, number>>): readonly ResponseRecord[] => [
      ...first,
      ...answering(a, 'warm', counts, { wave: 'after' }),
      ...answering(b, 'warm', { yes: 16, no: 6, partly: 9 }, { wave: 'after' }),
    ];
    const then = published(later({ yes: 8, no: 7, partly: 5 }));
    const now = released(later({ yes: 8, no: 7, partly: 6 }), { previous: [then] });
    const pairsIn = ({ change }: Release, where: string): readonly unknown[] =>
      (change?.measures ?? []).filter(({ complex }) => complex === where).map(({ pairs }) => pairs);
    expect(pairsIn(then, 'b')).to.deep.equal([31]);
    expect(pairsIn(now, 'b')).to.deep.equal([31]);
    expect(pairsIn(now, 'a').every((pairs) => typeof pairs !== 'number')).to.equal(true);
    expect(now.change?.measures.every(({ complex, pairs }) => complex !== null || typeof pairs !== 'number')).to.equal(
      true,
    );
  });
});
