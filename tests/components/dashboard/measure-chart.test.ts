import { expect } from 'chai';
import type { ChartModel } from '../../../components/dashboard/chart-model.js';
import { verdictOf } from '../../../components/dashboard/verdict.js';
import { measureChart } from '../../../components/dashboard/measure-chart.js';
import type { Selection } from '../../../components/dashboard/selection.js';
import type { Release, ReleaseMeasure } from '../../../domain/results/release.js';
import { sampleRelease } from '../../support/sample-release.js';
import { englishView } from './mount.js';

const release = sampleRelease({ k: 5, rounding: null, seed: 11 });
const everyone: Selection = { wave: null, complex: null, breakdown: null };

function chartOf(id: string, selection: Partial<Selection> = {}, from: Release = release): ChartModel {
  const view = englishView(from);
  return measureChart(view, view.measure(id)!, { ...everyone, ...selection });
}

describe('a measure over the waves', () => {
  it('is a line over all waves, on its whole scale', () => {
    const chart = chartOf('wellbeing5', { wave: 'before' });
    expect(chart.form).to.equal('lines');
    expect(chart.items.map(({ id }) => id)).to.deep.equal(['before', 'temporary', 'after']);
    expect([chart.axis.min, chart.axis.max]).to.deep.equal([0, 100]);
    expect(chart.cells[0]?.every(({ text }) => /^\d+ \(n\u00a0=\u00a0\d+/.test(text))).to.equal(true);
  });

  it('has a line for everybody and one for every group', () => {
    expect(chartOf('wellbeing5', { breakdown: 'age' }).groups).to.have.length(4);
    expect(chartOf('cohesion', { breakdown: 'complex' }).groups.map(({ label }) => label)).to.include('Kadeflat');
  });

  it('is bars when there is one wave only', () => {
    const once = { ...release, scores: release.scores.filter(({ wave }) => wave === 'before') };
    expect(chartOf('wellbeing5', { breakdown: 'age' }, once).form).to.equal('bars');
  });

  it('tells the change of the same people, its interval and its pairs in the table', () => {
    const labels = chartOf('wellbeing5').facts.map(({ label }) => label);
    expect(labels).to.include('Change since the wave before, In the temporary home');
    expect(labels).to.include('95% interval of the change, After delivery');
    expect(labels).to.include('Took part both times, After delivery');
    expect(labels.some((label) => label.startsWith('Low wellbeing'))).to.equal(true);
    expect(labels.some((label) => label.includes('Change') && label.includes('Before the renovation'))).to.equal(false);
  });

  it('never speaks of an effect', () => {
    const chart = chartOf('wellbeing5', { breakdown: 'age' });
    expect(JSON.stringify(chart)).not.to.match(/effect/i);
  });
});

describe('the verdict on a change', () => {
  const measure = (better: ReleaseMeasure['better']): ReleaseMeasure => ({ ...release.measures[0]!, better });

  it('is "no clear change" as long as the interval holds zero', () => {
    expect(verdictOf(measure('higher'), -1, 7)).to.equal('unclear');
    expect(verdictOf(measure('higher'), 0, 7)).to.equal('unclear');
  });

  it('knows which way is the better one, where the measure says so', () => {
    expect(verdictOf(measure('higher'), 1, 7)).to.equal('better');
    expect(verdictOf(measure('higher'), -7, -1)).to.equal('worse');
    expect(verdictOf(measure('lower'), -7, -1)).to.equal('better');
    expect(verdictOf(measure('lower'), 1, 7)).to.equal('worse');
    expect(verdictOf(measure(null), 1, 7)).to.equal('higher');
    expect(verdictOf(measure(null), -7, -1)).to.equal('lower');
  });
});
