import { expect } from 'chai';
import { hasFigures, type ChartModel } from '../../../components/dashboard/chart-model.js';
import { questionChart, type QuestionChartOptions } from '../../../components/dashboard/question-chart.js';
import { stackedShares } from '../../../components/dashboard/plot/stacked-shares.js';
import type { Release, ReleaseTable } from '../../../domain/results/release.js';
import { sampleRelease } from '../../support/sample-release.js';
import { englishView } from './mount.js';

const release = sampleRelease({ k: 5, rounding: null, seed: 11 });
const everyone: QuestionChartOptions = { wave: 'before', complex: null, breakdown: null };

function chartOf(id: string, options: Partial<QuestionChartOptions> = {}, from: Release = release): ChartModel {
  const view = englishView(from);
  const question = view.question(id);
  if (!question) throw new Error(id);
  return questionChart(view, question, { ...everyone, ...options });
}

const tableOf = (id: string, at: Partial<ReleaseTable>): ReleaseTable => {
  const found = release.tables.find(
    (table) =>
      table.question === id &&
      table.wave === (at.wave ?? 'before') &&
      table.complex === (at.complex ?? null) &&
      table.group === (at.group ?? null),
  );
  if (!found) throw new Error(id);
  return found;
};

describe('a chart for every kind of question', () => {
  it('draws a scale as one stacked bar, with a middle from both ends', () => {
    const chart = chartOf('health');
    expect([chart.form, chart.palette]).to.deep.equal(['stacked', 'diverging']);
    expect(chart.items.map(({ label }) => label)).to.deep.equal(['Very good', 'Good', 'Fair', 'Poor', 'Very poor']);
    expect(chart.cells[0]?.map(({ count }) => count)).to.deep.equal([...tableOf('health', {}).counts]);
  });

  it('draws a scale without a middle in even steps', () => {
    expect(chartOf('calm').palette).to.equal('sequential');
    expect(chartOf('calm', { palette: 'diverging' }).palette).to.equal('diverging');
  });

  it('draws choices, several answers and rankings as bars', () => {
    for (const id of ['work', 'join', 'worries']) expect(chartOf(id).form, id).to.equal('bars');
    expect(chartOf('join').notes.join(' ')).to.contain('More than one answer possible');
    expect(chartOf('worries').notes.join(' ')).to.contain('put first');
  });

  it('draws yes and no as one bar of two parts', () => {
    expect(chartOf('arrears').form).to.equal('stacked');
    expect(chartOf('arrears').items).to.have.length(2);
  });

  it('draws a number in its bins, with the mean beside them', () => {
    const chart = chartOf('ladder');
    expect(chart.form).to.equal('bars');
    expect(chart.notes[0]).to.match(/^Mean \d\.\d\.$/);
    expect(chart.facts.map(({ label }) => label)).to.include('Mean');
    expect(chartOf('moved').items.map(({ id }) => id)).to.deep.equal(['..2000', '2000..2010', '2010..']);
  });

  it('compares bins of a number over groups as stacked bars', () => {
    expect(chartOf('ladder', { wave: 'all' }).form).to.equal('stacked');
  });

  it('counts text and never shows it', () => {
    const chart = chartOf('advice');
    expect(chart.items).to.deep.equal([]);
    expect(hasFigures(chart)).to.equal(true);
    expect(chart.notes.join(' ')).to.contain('never shown');
  });

  it('takes another form only where answers exclude each other', () => {
    expect(chartOf('work', { form: 'stacked' }).form).to.equal('stacked');
    expect(chartOf('join', { form: 'stacked' }).form).to.equal('bars');
    expect(chartOf('health', { form: 'bars' }).form).to.equal('bars');
  });
});

describe('what a chart compares', () => {
  it('shows everybody in the wave that was chosen, and in the last one when none was', () => {
    expect(chartOf('health').groups.map(({ label }) => label)).to.deep.equal(['Everyone']);
    expect(chartOf('health').place).to.equal('Before the renovation · All complexes together');
    expect(chartOf('health', { wave: null }).place).to.equal('After delivery · All complexes together');
  });

  it('sets waves beside each other, oldest first and in one hue', () => {
    const chart = chartOf('join', { wave: 'all', complex: 'linden' });
    expect(chart.groups.map(({ id }) => id)).to.deep.equal(['before', 'temporary', 'after']);
    expect(chart.palette).to.equal('sequential');
    expect(chart.place).to.equal('All waves · Lindenhof');
  });

  it('sets the groups of a breakdown beside everybody', () => {
    const chart = chartOf('health', { breakdown: 'age' });
    expect(chart.groups.map(({ label }) => label)).to.deep.equal(['Everyone', '18 to 39', '40 to 64', '65 and over']);
    expect(chart.breakdown).to.equal('Age');
    expect(chart.cells[1]?.map(({ count }) => count)).to.deep.equal(
      tableOf('health', { group: 'young' }).counts.map((count) => (typeof count === 'number' ? count : null)),
    );
  });

  it('keeps a breakdown to one wave, the last that was chosen', () => {
    expect(chartOf('health', { breakdown: 'age', wave: 'all' }).place).to.contain('After delivery');
  });

  it('sets complexes side by side, whichever was chosen', () => {
    const chart = chartOf('health', { breakdown: 'complex', complex: 'kade' });
    expect(chart.groups.map(({ label }) => label)).to.deep.equal(['All complexes together', 'Lindenhof', 'Kadeflat']);
  });

  it('leaves out a wave in which the question was not asked', () => {
    const asked = { ...release, tables: release.tables.filter(({ wave }) => wave !== 'temporary') };
    expect(chartOf('join', { wave: 'all' }, asked).groups.map(({ id }) => id)).to.deep.equal(['before', 'after']);
    expect(hasFigures(chartOf('join', { wave: 'temporary' }, asked))).to.equal(false);
  });

  it('names the small groups among others', () => {
    expect(chartOf('health', { breakdown: 'age' }).notes.join(' ')).to.contain(
      'Small group: read with care: 65 and over.',
    );
  });
});

describe('the parts of a stacked bar', () => {
  const model = (counts: (number | null)[], base: number): ChartModel => {
    const chart = chartOf('health');
    const cells = counts.map((count) => ({
      value: count === null ? null : count / base,
      stated: null,
      count,
      base,
      hidden: count === null ? ('small' as const) : null,
      label: '',
      text: '',
    }));
    return { ...chart, cells: [cells], groups: [{ ...chart.groups[0]!, base }] };
  };

  it('fill the bar, also when rounded counts do not add up to the base', () => {
    const { items, hidden } = stackedShares(model([30, 35, 40], 110), 0);
    expect(items.reduce<number>((sum, share) => sum + (share ?? 0), 0)).to.be.closeTo(1, 1e-9);
    expect(hidden).to.equal(0);
  });

  it('leave one remainder for all hidden answers, wide enough to be seen', () => {
    expect(stackedShares(model([40, null, 30, null], 100), 0).hidden).to.be.closeTo(0.3, 1e-9);
    expect(stackedShares(model([60, null, 40, null], 100), 0).hidden).to.be.closeTo(0.05, 1e-9);
  });

  it('are one hatched bar when the base is hidden', () => {
    const chart = chartOf('health');
    const concealed = { ...chart, groups: [{ ...chart.groups[0]!, base: { hidden: 'base' as const } }] };
    expect(stackedShares(concealed, 0)).to.deep.equal({ items: [null, null, null, null, null], hidden: 1 });
  });
});
