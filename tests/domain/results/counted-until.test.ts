import { expect } from 'chai';
import { countedUntil } from '../../../domain/results/counted-until.js';
import { sampleRelease } from '../../support/sample-release.js';

const made = '2026-11-12T10:00:00.000Z';
const release = (until?: [string, string, string][]): Parameters<typeof countedUntil>[0] => ({
  ...sampleRelease(),
  createdAt: made,
  source: {
    definitions: [],
    responses: 100,
    ...(until ? { until: until.map(([wave, complex, moment]) => ({ wave, complex, until: moment })) } : {}),
  },
});

describe('until when answers are counted', () => {
  const older = release([
    ['before', 'linden', '2026-03-01T10:00:00.000Z'],
    ['after', 'linden', '2026-11-03T23:00:00.000+02:00'],
    ['after', 'kade', '2026-11-03T22:30:00.000Z'],
  ]);

  it('is told of one complex in one wave, and the latest of several', () => {
    expect(countedUntil(older, 'before', 'linden')).to.equal('2026-03-01T10:00:00.000Z');
    expect(countedUntil(older, 'after', 'linden')).to.equal('2026-11-03T23:00:00.000+02:00');
    expect(countedUntil(older, 'after', null)).to.equal('2026-11-03T22:30:00.000Z');
    expect(countedUntil(older, null, null)).to.equal('2026-11-03T22:30:00.000Z');
  });

  it('is nothing to tell where it is the release itself, or where nobody said so', () => {
    expect(countedUntil(release([['after', 'linden', made]]), 'after', 'linden')).to.equal(null);
    expect(countedUntil(older, 'before', 'kade')).to.equal(null);
    expect(countedUntil(release(), 'after', null)).to.equal(null);
  });
});
