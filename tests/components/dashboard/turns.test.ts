import { expect } from 'chai';
import '../../../components/dashboard/renovation-chart.js';
import { loadDrawing } from '../../../components/dashboard/plot/drawing.js';
import type { RenovationChart } from '../../../components/dashboard/renovation-chart.js';
import { violationsIn } from '../../support/axe.js';
import { sampleRelease } from '../../support/sample-release.js';
import { allInside, drawn, mount, shown, unmountAll, until } from './mount.js';

const release = sampleRelease();

/** Charts below each other, more than any screen shows. */
const column = (): RenovationChart[] =>
  Array.from({ length: 12 }, () => mount('renovation-chart', { release, question: 'health' }));

const isMade = (chart: RenovationChart): boolean => allInside(chart, 'table td').length > 0;

describe('a page of charts', () => {
  afterEach(unmountAll);

  it('keeps room for every chart before it has its turn', async () => {
    await shown(mount('renovation-chart', { release, question: 'health' }));
    const charts = column();
    const last = charts.at(-1)!;
    for (let step = 0; step < 3; step++) await Promise.resolve();
    expect([last.hasUpdated, last.ariaBusy]).to.deep.equal([false, 'true']);
    expect(last.offsetHeight).to.be.greaterThan(200);
    await until(() => charts.every(isMade), 'every chart');
    expect(charts.map((chart) => chart.ariaBusy)).to.deep.equal(charts.map(() => null));
  });

  it('has every chart to read, also those that nobody scrolled to, whose ink waits', async () => {
    const charts = column();
    await drawn(charts[0]!);
    await until(() => charts.every(isMade), 'every chart');
    expect(charts.at(-1)!.renderRoot.querySelector('[data-drawn]')).to.equal(null);
    expect(await violationsIn(document.body)).to.deep.equal([]);
    charts.at(-1)!.scrollIntoView();
    await drawn(charts.at(-1)!);
  });

  it('watches the sizes of all again in one frame, which it asks for once', async () => {
    const charts = Array.from({ length: 6 }, () => mount('renovation-chart', { release, question: 'health' }));
    await until(() => charts.every(isMade), 'every chart');
    scrollTo(0, 0);
    await drawn(charts[0]!);
    const ask = window.requestAnimationFrame;
    const asked: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => asked.push(callback) && ask(callback);
    try {
      const before = charts.map(({ offsetWidth }) => offsetWidth);
      document.body.style.inlineSize = '500px';
      const frame = (): Promise<unknown> => new Promise((resolve) => ask(resolve));
      await frame().then(frame);
      expect(charts.map(({ offsetWidth }) => offsetWidth)).to.not.deep.equal(before);
      // One for the sizes, and one at most for whose turn it is to be drawn.
      expect(asked.length).to.be.within(1, 3);
    } finally {
      window.requestAnimationFrame = ask;
      document.body.style.inlineSize = '';
    }
  });

  it('changes what is in sight first, and the rest in its turn', async () => {
    const charts = column();
    await until(() => charts.every(isMade), 'every chart');
    scrollTo(0, 0);
    await drawn(charts[0]!);
    const hasGroups = (chart: RenovationChart): boolean => allInside(chart, 'thead th').length > 2;
    for (const chart of charts) chart.breakdown = 'age';
    await until(() => hasGroups(charts[0]!), 'the first one to change');
    expect(hasGroups(charts.at(-1)!)).to.equal(false);
    await until(() => charts.every(hasGroups), 'all of them to change');
  });

  it('draws what is in the window before it changes what is a little below it', async () => {
    const charts = column();
    await until(() => charts.every(isMade), 'every chart');
    scrollTo(0, 0);
    const [first] = charts;
    await drawn(first!);
    const below = charts.find((chart) => chart.getBoundingClientRect().top >= innerHeight)!;
    const hasGroups = (chart: RenovationChart): boolean => allInside(chart, 'thead th').length > 2;
    const whenDrawn = new Promise<boolean>((resolve) => {
      const watch = new MutationObserver(() => resolve(hasGroups(below)));
      watch.observe(first!.renderRoot.querySelector('.plot')!, { attributeFilter: ['data-drawn'] });
    });
    for (const chart of charts) chart.breakdown = 'age';
    expect(await whenDrawn).to.equal(false);
    await until(() => charts.every(hasGroups), 'all of them to change');
  });

  it('does not make what was left before its turn, until it is back', async () => {
    await shown(mount('renovation-chart', { release, question: 'health' }));
    const charts = column();
    const last = charts.at(-1)!;
    last.remove();
    await until(() => charts.slice(0, -1).every(isMade), 'the others');
    expect(last.hasUpdated).to.equal(false);
    document.body.append(last);
    await until(() => isMade(last), 'the last one');
    last.remove();
  });

  it('prints every chart at once, also those that had no turn yet', async () => {
    await shown(mount('renovation-chart', { release, question: 'health' }));
    await loadDrawing();
    const charts = column();
    expect(charts.at(-1)!.hasUpdated).to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    const ready = charts.map((chart) => chart.renderRoot.querySelector('.paper .plot[data-drawn]') !== null);
    window.dispatchEvent(new Event('afterprint'));
    expect(ready).to.deep.equal(charts.map(() => true));
    await until(() => charts.every((chart) => chart.ariaBusy === null), 'their turns to go by');
    expect(allInside(charts[0]!, '.paper')).to.deep.equal([]);
  });
});
