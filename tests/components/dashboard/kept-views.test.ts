import { expect } from 'chai';
import type { DashboardPlace } from '../../../components/dashboard/events/renovation-view-event.js';
import '../../../components/dashboard/renovation-dashboard.js';
import type { RenovationChart } from '../../../components/dashboard/renovation-chart.js';
import type { RenovationDashboard } from '../../../components/dashboard/renovation-dashboard.js';
import { sampleRelease } from '../../support/sample-release.js';
import { allInside, drawn, inside, mount, shown, unmountAll, until } from './mount.js';

const release = sampleRelease();

const chartsIn = (dashboard: RenovationDashboard): RenovationChart[] => [
  ...allInside<RenovationChart>(dashboard, 'renovation-chart'),
];

async function inTopic(domain: string): Promise<{ dashboard: RenovationDashboard; charts: RenovationChart[] }> {
  const dashboard = await shown(mount('renovation-dashboard', { release, domain }));
  dashboard.scrollIntoView();
  const charts = chartsIn(dashboard);
  for (const chart of charts) await until(() => chart.ariaBusy === null, 'its turn');
  await drawn(charts[0]!);
  return { dashboard, charts };
}

async function go(dashboard: RenovationDashboard, place: Partial<DashboardPlace>): Promise<void> {
  dashboard.view = place.view;
  dashboard.domain = place.domain ?? undefined;
  await dashboard.updateComplete;
}

const canvasOf = (chart: RenovationChart): HTMLCanvasElement => inside<HTMLCanvasElement>(chart, '.plot canvas');
const plotOf = (chart: RenovationChart): HTMLElement => inside(chart, '.plot');

/** How often a plot is drawn from now on. */
function drawings(chart: RenovationChart): () => number {
  let times = 0;
  const watch = new MutationObserver((changes) => {
    times += changes.filter(({ target }) => (target as Element).hasAttribute('data-drawn')).length;
  });
  watch.observe(plotOf(chart), { attributeFilter: ['data-drawn'] });
  return () => times;
}

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('views that somebody comes back to', () => {
  afterEach(unmountAll);

  it('have the same charts, which are not drawn again', async () => {
    const { dashboard, charts } = await inTopic('wellbeing');
    const [first] = charts;
    const before = canvasOf(first!).toDataURL();
    const times = drawings(first!);
    await go(dashboard, { view: 'overview' });
    expect(chartsIn(dashboard)).to.deep.equal([]);
    await go(dashboard, { view: 'domain', domain: 'wellbeing' });
    expect(chartsIn(dashboard)).to.deep.equal(charts);
    expect(charts.map(({ ariaBusy }) => ariaBusy)).to.deep.equal(charts.map(() => null));
    await frames(8);
    expect([times(), canvasOf(first!).toDataURL()]).to.deep.equal([0, before]);
  });

  it('never show the charts of another topic under the title of this one', async () => {
    const { dashboard, charts } = await inTopic('wellbeing');
    const before = inside(charts[0]!, '.title').innerText;
    await go(dashboard, { view: 'overview' });
    await go(dashboard, { view: 'domain', domain: 'neighbours' });
    const seen = (chart: RenovationChart): boolean => inside(chart, '.title').checkVisibility();
    for (let frame = 0; frame < 60; frame++) {
      for (const chart of chartsIn(dashboard)) {
        const title = chart.renderRoot.querySelector<HTMLElement>('.title');
        if (title && seen(chart)) expect(title.innerText).to.not.equal(before);
      }
      await frames(1);
    }
    const now = chartsIn(dashboard);
    for (const chart of now) await until(() => chart.ariaBusy === null, 'its turn');
    await drawn(now[0]!);
    expect(inside(now[0]!, 'caption').textContent).to.contain(inside(now[0]!, '.title').innerText);
  });

  it('keep room for a chart that was left before its turn, and make it when it has one', async () => {
    const { dashboard } = await inTopic('wellbeing');
    await go(dashboard, { view: 'domain', domain: 'neighbours' });
    await go(dashboard, { view: 'overview' });
    await go(dashboard, { view: 'domain', domain: 'wellbeing' });
    for (const chart of chartsIn(dashboard)) {
      await until(() => chart.ariaBusy === null, 'its turn');
      const subject = chart.question ? release.questions : release.measures;
      const { label } = subject.find(({ id }) => id === (chart.question ?? chart.measure))!;
      expect(inside(chart, '.title').innerText.trim()).to.equal((label as { en: string }).en);
    }
    await drawn(chartsIn(dashboard)[0]!);
  });

  it('are drawn in the colours of now, whatever changed meanwhile', async () => {
    const { dashboard, charts } = await inTopic('wellbeing');
    const before = canvasOf(charts[0]!).toDataURL();
    await go(dashboard, { view: 'overview' });
    dashboard.style.setProperty('--renovation-series-1', 'rgb(120, 30, 200)');
    await go(dashboard, { view: 'domain', domain: 'wellbeing' });
    await until(() => canvasOf(charts[0]!).toDataURL() !== before, 'the new colour');
  });

  it('are there at once, with their styles, where another dashboard has shown one', async () => {
    await inTopic('wellbeing');
    const other = await shown(mount('renovation-dashboard', { release }));
    await go(other, { view: 'domain', domain: 'neighbours' });
    expect(allInside(other, '.loading')).to.have.length(0);
    expect(chartsIn(other).length).to.be.greaterThan(0);
    expect(getComputedStyle(inside(other, '.charts')).display).to.equal('grid');
  });

  it('come back after the results could not be shown for a while', async () => {
    const { dashboard, charts } = await inTopic('wellbeing');
    dashboard.domain = 'no-such-topic';
    await dashboard.updateComplete;
    expect(chartsIn(dashboard)).to.deep.equal([]);
    await go(dashboard, { view: 'domain', domain: 'wellbeing' });
    expect(chartsIn(dashboard)).to.deep.equal(charts);
  });

  it('begin unread', async () => {
    const { dashboard, charts } = await inTopic('wellbeing');
    const reader = inside(charts[0]!, '.reader');
    reader.focus();
    await until(() => reader.hasAttribute('aria-activedescendant'), 'the first point');
    await go(dashboard, { view: 'overview' });
    await go(dashboard, { view: 'domain', domain: 'wellbeing' });
    await until(() => !reader.hasAttribute('aria-activedescendant'), 'the point to be left');
    expect(inside(charts[0]!, '.reading').innerText).to.equal('');
  });

  it('have each choice with its own options', async () => {
    const dashboard = await shown(mount('renovation-dashboard', { release, domain: 'wellbeing' }));
    const breakdown = inside<HTMLSelectElement>(dashboard, 'select[name=breakdown]');
    const options = breakdown.length;
    await go(dashboard, { view: 'overview' });
    expect(dashboard.renderRoot.querySelector('select[name=breakdown]')).to.equal(null);
    dashboard.breakdown = 'age';
    await go(dashboard, { view: 'domain', domain: 'wellbeing' });
    const back = inside<HTMLSelectElement>(dashboard, 'select[name=breakdown]');
    expect([back.length, back.value]).to.deep.equal([options, 'age']);
  });
});
