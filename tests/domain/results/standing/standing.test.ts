import { expect } from 'chai';
import { buildRelease, type ReleaseInput } from '../../../../domain/results/build-release.js';
import { policyOf } from '../../../../domain/results/disclosure/policy.js';
import type { Figure, Release, ReleaseScore } from '../../../../domain/results/release.js';
import { addScores } from '../../../../domain/results/standing/add-figures.js';
import type { ResponseRecord } from '../../../../domain/records/records.js';
import { NOW, choices, codebook, homes, measure, response, study, table, variable } from '../small-study.js';

const LATER = '2026-12-06T20:00:00.000Z';
const late = { completedAt: '2026-11-29T12:00:00.000Z' };
const places = homes('a', 120);

const book = codebook(
  [variable('mood', 'scale', { choices: choices(1, 2, 3, 4, 5) }), variable('rent', 'number')],
  [measure('mood', ['mood'], { kind: 'value' }, { min: 1, max: 5 })],
);

const released = (responses: readonly ResponseRecord[], previous?: Release): Release => {
  const input: ReleaseInput = {
    config: study(),
    codebooks: [book],
    responses,
    places,
    audience: 'internal',
    now: previous ? LATER : NOW,
    ...(previous ? { previous: [previous] } : {}),
  };
  return buildRelease(input);
};

/** Home by home, from one on; moods and rents go round. */
function answers(from: number, to: number, part: Partial<ResponseRecord> = {}, more = 0): readonly ResponseRecord[] {
  return places
    .slice(from, to)
    .map(({ id }, index) =>
      response(id, { mood: 1 + ((index + more) % 5), rent: 500 + 10 * ((index * 7) % 50) + more }, part),
    );
}

const COVER: Figure = { hidden: 'complement' };
const heldBack = { pairs: COVER, mean: COVER, low: COVER, high: COVER };

const first = answers(0, 50);
const before = released(first);

describe('what stands, and what is added to it', () => {
  it('adds means and deviations as if all had been counted at once', () => {
    const policy = policyOf(study(), 'internal');
    const part = (values: readonly number[]): ReleaseScore => {
      const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
      const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
      return {
        measure: 'mood',
        wave: 'before',
        complex: null,
        breakdown: null,
        group: null,
        base: values.length,
        mean,
        standardDeviation: Math.sqrt(squares / (values.length - 1)),
        within: [],
        change: null,
      };
    };
    const [one, other] = [
      [1, 2, 2, 5, 9],
      [4, 4, 7, 8, 8, 10, 3],
    ] as const;
    const all = part([...one, ...other]);
    const added = addScores(part(one), part(other), policy, Infinity);
    expect(added.base).to.equal(12);
    expect(added.mean).to.be.closeTo(all.mean as number, 0.005);
    expect(added.standardDeviation).to.be.closeTo(all.standardDeviation as number, 0.005);
  });

  it('puts numbers in the bins that they were in', () => {
    const codes = (release: Release) =>
      release.questions.find(({ id }) => id === 'rent')?.choices.map(({ code }) => code);
    const after = released([...first, ...answers(50, 110, late, 3)], before);
    expect(table(after, 'rent').base).to.equal(110);
    expect(codes(after)?.slice(0, codes(before)?.length)).to.deep.equal(codes(before));
  });

  it('leaves a change that is out as it is', () => {
    const twice = [...first, ...answers(0, 40, { wave: 'after' }, 1)];
    const then = released(twice);
    expect(then.change?.measures[0]?.mean).to.be.a('number');
    expect(released([...twice, ...answers(40, 41, { wave: 'after', ...late }, 1)], then).change).to.deep.equal(
      then.change,
    );
  });

  it('holds back a change that a release held back, of people who may be the same', () => {
    const twice = [...first, ...answers(0, 40, { wave: 'after' }, 1)];
    const alone = released(twice);
    if (!alone.change) throw new Error('Two waves have a change.');
    // As if it had been hidden to cover something, which is not there any more.
    const held: Release = {
      ...alone,
      change: {
        ...alone.change,
        measures: alone.change.measures.map((one) => ({ ...one, ...heldBack, up: COVER, down: COVER, same: COVER })),
      },
      scores: alone.scores.map((one) => ({ ...one, change: one.change && { ...one.change, ...heldBack } })),
    };
    const next = released(twice, held);
    expect(next.change?.measures).to.deep.equal(held.change?.measures);
    expect(next.scores.map(({ change }) => change)).to.have.deep.members(held.scores.map(({ change }) => change));
  });

  it('tells a change that had too few pairs when it was looked at first', () => {
    const after = answers(47, 97, { wave: 'after' }, 1);
    const few = released([...first, ...after]);
    expect(few.change?.measures[0]?.pairs).to.deep.equal({ hidden: 'base' });
    const change = released([...first, ...after, ...answers(50, 110, late)], few).change?.measures[0];
    expect(change?.pairs).to.equal(50);
    expect(change?.mean).to.be.a('number');
  });

  it('tells how those who were there changed when the next wave comes', () => {
    const change = released([...first, ...answers(0, 40, { wave: 'after', ...late }, 1)], before).change?.measures[0];
    expect(change?.pairs).to.equal(40);
    expect(change?.mean).to.be.a('number');
  });

  it('tells no change since a wave that is not as it was told: who withdrew would be the difference', () => {
    const others = first.slice(1);
    const change = released([...others, ...answers(1, 41, { wave: 'after', ...late }, 1)], before).change?.measures[0];
    expect(change?.mean).to.deep.equal({ hidden: 'complement' });
  });
});
