import { expect } from 'chai';
import { parseRelease } from '../../../domain/results/parse-release.js';
import type { Release } from '../../../domain/results/release.js';
import { answering, choices, codebook, homes, release, variable } from './small-study.js';

const made = release({
  codebooks: [codebook([variable('happy', 'choice', { choices: choices('yes', 'no') })])],
  responses: answering(homes('a', 20), 'happy', { yes: 8, no: 12 }),
});

/** A copy with one thing changed. */
const changed = (change: (copy: Record<string, never>) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(made)) as Record<string, never>;
  change(copy);
  return copy;
};

describe('reading a release', () => {
  it('gives back what was written', () => {
    expect(parseRelease(JSON.stringify(made))).to.deep.equal({ ok: true, value: made });
    expect(parseRelease(made)).to.deep.equal({ ok: true, value: made });
  });

  it('tells an error page from a release', () => {
    const found = parseRelease('<!doctype html>');
    expect(!found.ok && found.failure.reason).to.equal('not-json');
  });

  for (const other of [null, 7, [], {}, { format: 'geojson' }, '"text"', 'null']) {
    it(`does not take ${JSON.stringify(other)} for a release`, () =>
      expect(parseRelease(other)).to.deep.equal({ ok: false, failure: { reason: 'not-a-release' } }));
  }

  it('says that a release was made by a newer kit', () => {
    expect(parseRelease({ format: 'renovation-release', version: 2 })).to.deep.equal({
      ok: false,
      failure: { reason: 'newer-version', found: 2, known: 1 },
    });
  });

  const faults: readonly [string, (copy: never) => void, string][] = [
    [
      'a figure that is text',
      (copy: { tables: { base: unknown }[] }) => (copy.tables[0]!.base = 'many'),
      'tables[0].base',
    ],
    [
      'an unknown reason',
      (copy: Release) => Object.assign(copy.tables[0]!, { refused: { hidden: 'shy' } }),
      'tables[0].refused.hidden',
    ],
    ['a missing part', (copy: Partial<Record<keyof Release, unknown>>) => delete copy.waves, 'waves'],
    [
      'a table of no question',
      (copy: Release) => Object.assign(copy.tables[0]!, { question: 'x' }),
      'tables[0].question',
    ],
    ['a table of no wave', (copy: Release) => Object.assign(copy.tables[0]!, { wave: 'x' }), 'tables[0].wave'],
    ['a table of no complex', (copy: Release) => Object.assign(copy.tables[0]!, { complex: 'x' }), 'tables[0].complex'],
    [
      'a table of no breakdown',
      (copy: Release) => Object.assign(copy.tables[0]!, { breakdown: 'x', group: 'y' }),
      'tables[0].breakdown',
    ],
    [
      'a group without a breakdown',
      (copy: Release) => Object.assign(copy.tables[0]!, { group: 'y' }),
      'tables[0].group',
    ],
    ['a count too few', (copy: Release) => Object.assign(copy.tables[0]!, { counts: [8] }), 'tables[0].counts'],
    [
      'homes of no complex',
      (copy: Release) => Object.assign(copy.participation[0]!, { complex: 'x' }),
      'participation[0].complex',
    ],
  ];
  for (const [name, change, path] of faults) {
    it(`names the place of ${name}`, () => {
      const found = parseRelease(changed(change as never));
      expect(!found.ok && found.failure).to.deep.include({ reason: 'damaged', path });
    });
  }

  it('lets keys be that a later kit may add', () => {
    expect(parseRelease({ ...made, weights: 'raked' }).ok).to.equal(true);
  });
});
