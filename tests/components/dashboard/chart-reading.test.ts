import { expect } from 'chai';
import type { ChartModel, ChartPoint } from '../../../components/dashboard/chart-model.js';
import { pointAfterKey, pointsOf, readingOf } from '../../../components/dashboard/chart-reading.js';
import { en } from '../../../components/dashboard/locales/en.js';
import { questionChart } from '../../../components/dashboard/question-chart.js';
import { sampleRelease } from '../../support/sample-release.js';
import { englishView } from './mount.js';

const view = englishView(sampleRelease({ k: 5, rounding: null, seed: 11 }));
const chartOf = (id: string, breakdown: string | null = null): ChartModel =>
  questionChart(view, view.question(id)!, { wave: 'before', complex: null, breakdown });

const stacked = chartOf('health', 'age');
const bars = chartOf('join', 'age');
const point = (group: number, item: number): ChartPoint => ({ group, item });

describe('reading a chart with the keyboard', () => {
  it('begins at the first point and ends at the last', () => {
    expect(pointAfterKey(stacked, null, 'ArrowRight', 'ltr')).to.deep.equal(point(0, 0));
    expect(pointAfterKey(stacked, point(1, 2), 'Home', 'ltr')).to.deep.equal(point(0, 0));
    expect(pointAfterKey(stacked, point(1, 2), 'End', 'ltr')).to.deep.equal(point(3, 4));
  });

  it('walks along a stacked bar with left and right, and to the next bar with down', () => {
    expect(pointAfterKey(stacked, point(0, 0), 'ArrowRight', 'ltr')).to.deep.equal(point(0, 1));
    expect(pointAfterKey(stacked, point(0, 1), 'ArrowDown', 'ltr')).to.deep.equal(point(1, 1));
    expect(pointAfterKey(stacked, point(1, 1), 'ArrowUp', 'ltr')).to.deep.equal(point(0, 1));
  });

  it('walks down the bars, and along their groups with left and right', () => {
    expect(pointAfterKey(bars, point(0, 0), 'ArrowDown', 'ltr')).to.deep.equal(point(0, 1));
    expect(pointAfterKey(bars, point(0, 1), 'ArrowRight', 'ltr')).to.deep.equal(point(1, 1));
  });

  it('follows the reading direction', () => {
    expect(pointAfterKey(stacked, point(0, 0), 'ArrowLeft', 'rtl')).to.deep.equal(point(0, 1));
    expect(pointAfterKey(stacked, point(0, 1), 'ArrowRight', 'rtl')).to.deep.equal(point(0, 0));
  });

  it('uses every arrow where there is one way to go', () => {
    const single = chartOf('work');
    for (const key of ['ArrowDown', 'ArrowRight']) {
      expect(pointAfterKey(single, point(0, 0), key, 'ltr'), key).to.deep.equal(point(0, 1));
    }
  });

  it('stays at the end, and leaves other keys to the page', () => {
    expect(pointAfterKey(stacked, point(0, 0), 'ArrowLeft', 'ltr')).to.deep.equal(point(0, 0));
    expect(pointAfterKey(stacked, point(0, 0), 'Tab', 'ltr')).to.equal(null);
    expect(pointAfterKey(stacked, point(0, 0), 'a', 'ltr')).to.equal(null);
  });

  it('says group, answer, share and count', () => {
    expect(readingOf(chartOf('health'), point(0, 1), en)).to.match(/^Good: \d+% \(\d+ of \d+\)$/);
    expect(readingOf(stacked, point(1, 0), en)).to.match(/^18 to 39, Very good: /);
  });

  it('reads hidden figures as hidden, and skips what was never asked', () => {
    const published = englishView(sampleRelease());
    const bars = questionChart(published, published.question('join')!, {
      wave: 'after',
      complex: null,
      breakdown: 'age',
    });
    const hidden = bars.cells.flatMap((cells, group) =>
      cells.flatMap((cell, item) => (cell.hidden === null ? [] : [point(group, item)])),
    );
    expect(hidden.length).to.be.greaterThan(0);
    expect(readingOf(bars, hidden[0]!, en)).to.contain('not shown (');
    expect(pointsOf(bars)).to.have.length(bars.groups.length * bars.items.length);
  });
});
