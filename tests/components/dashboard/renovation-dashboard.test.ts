import { expect } from 'chai';
import type { RenovationViewEvent } from '../../../components/dashboard/events/renovation-view-event.js';
import '../../../components/dashboard/renovation-dashboard.js';
import type { RenovationChart } from '../../../components/dashboard/renovation-chart.js';
import type { RenovationDashboard } from '../../../components/dashboard/renovation-dashboard.js';
import { violationsIn } from '../../support/axe.js';
import { sampleRelease } from '../../support/sample-release.js';
import { allInside, drawn, everyText, inside, mount, shown, unmountAll } from './mount.js';

const release = sampleRelease();

const dashboardWith = (properties: Partial<RenovationDashboard> = {}): Promise<RenovationDashboard> =>
  shown(mount('renovation-dashboard', { release, ...properties }));

async function choose(dashboard: RenovationDashboard, name: string, value: string): Promise<RenovationViewEvent> {
  const event = new Promise<RenovationViewEvent>((resolve) =>
    dashboard.addEventListener('renovation-view', resolve, { once: true }),
  );
  const select = inside<HTMLSelectElement>(dashboard, `select[name=${name}]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await dashboard.updateComplete;
  return event;
}

const chartsIn = (dashboard: RenovationDashboard): RenovationChart[] => allInside(dashboard, 'renovation-chart');
const tileOf = (dashboard: RenovationDashboard, index: number): HTMLElement => allInside(dashboard, '.tile')[index]!;

describe('<renovation-dashboard>', () => {
  afterEach(unmountAll);

  it('says whose results these are, when they were released and for whom', async () => {
    const dashboard = await dashboardWith();
    const header = inside(dashboard, 'header').innerText;
    expect(header).to.contain('Lindenhof: renovating with residents');
    expect(header).to.contain('Woonstichting De Brug · Released on November 12, 2026 · Public');
  });

  it('says until when answers were counted, where that is before the release', async () => {
    const until = [
      { wave: 'after', complex: 'linden', until: '2026-11-03T09:00:00.000Z' },
      { wave: 'after', complex: 'kade', until: release.createdAt },
    ];
    const dashboard = await dashboardWith({
      release: { ...release, source: { ...release.source, until } },
      complex: 'linden',
    });
    expect(inside(dashboard, 'header').innerText).to.contain('Answers counted up to November 3, 2026 · Public');
    await choose(dashboard, 'complex', 'kade');
    expect(inside(dashboard, 'header').innerText).to.not.contain('counted up to');
  });

  it('shows the response by wave and complex, with homes as its unit', async () => {
    const dashboard = await dashboardWith();
    const tables = allInside<HTMLTableElement>(dashboard, '.response table');
    expect(tables.map((table) => table.caption?.innerText.trim())).to.deep.equal([
      'Before the renovation',
      'In the temporary home',
      'After delivery',
    ]);
    expect([...tables[0]!.tBodies[0]!.rows].map((row) => row.cells[0]!.innerText.trim())).to.deep.equal([
      'Lindenhof',
      'Kadeflat',
      'Together',
    ]);
    expect(tables[0]!.innerText).to.match(/\d+%\s+about \d+ of 174 homes/);
  });

  it('begins at the last wave that was answered, and says when none was', async () => {
    const before = { ...release, tables: release.tables.filter(({ wave }) => wave === 'before'), scores: [] };
    const begun = await dashboardWith({ release: before });
    expect(inside<HTMLSelectElement>(begun, 'select[name=wave]').value).to.equal('before');
    const planned = await dashboardWith({
      release: { ...release, tables: [], scores: [], questions: [], measures: [] },
    });
    expect(planned.renderRoot.querySelector('.response')).not.to.equal(null);
    expect(inside(planned, '.empty').innerText).to.contain('no answers to show yet');
  });

  it('leaves the total out where a part of it is hidden', async () => {
    const participation = release.participation.map((entry) =>
      entry.complex === 'kade' ? { ...entry, complete: { hidden: 'small' as const } } : entry,
    );
    const dashboard = await dashboardWith({ release: { ...release, participation } });
    const text = inside(dashboard, '.response').innerText;
    expect(text).not.to.contain('Together');
    expect(text).to.contain('not shown (fewer than 10)');
  });

  it('has a tile per topic: main measure, base, and change with its interval', async () => {
    const dashboard = await dashboardWith();
    const wellbeing = tileOf(dashboard, 0).innerText;
    expect(wellbeing).to.contain('Health and wellbeing');
    expect(wellbeing).to.match(/After delivery · n\u00a0≈\u00a0\d+/);
    expect(wellbeing).to.match(/points? since “In the temporary home”/);
    expect(wellbeing).to.match(/95% interval [+\u2212]?\d+ to [+\u2212]?\d+; about \d+ people took part both times/);
    expect(wellbeing).to.contain('No clear change');
    expect(everyText(dashboard)).not.to.match(/effect/i);
    expect(tileOf(dashboard, 3).innerText).to.contain('No combined figure');
  });

  it('says that the first wave shows no change yet', async () => {
    const dashboard = await dashboardWith({ wave: 'before' });
    expect(tileOf(dashboard, 0).innerText).to.contain('First measurement');
  });

  it('says why a change is hidden', async () => {
    const dashboard = await dashboardWith({ complex: 'kade', wave: 'temporary' });
    expect(tileOf(dashboard, 0).innerText).to.match(/Change not shown \(fewer than 10\)|not shown \(fewer than 10/);
  });

  it('opens a topic from its tile, tells the page, and starts reading there', async () => {
    const dashboard = await dashboardWith();
    let told: RenovationViewEvent | undefined;
    dashboard.addEventListener('renovation-view', (event) => (told = event));
    inside<HTMLButtonElement>(dashboard, '.tile-open').click();
    await dashboard.updateComplete;
    await shown(dashboard);
    expect([told?.view, told?.domain]).to.deep.equal(['domain', 'wellbeing']);
    expect(dashboard.domain).to.equal('wellbeing');
    expect(chartsIn(dashboard).map((chart) => chart.question ?? chart.measure)).to.deep.equal([
      'wellbeing5',
      'health',
      'calm',
      'ladder',
    ]);
    expect(dashboard.shadowRoot?.activeElement?.textContent).to.equal('Health and wellbeing');
  });

  it('hands every choice on to its charts', async () => {
    const dashboard = await dashboardWith({ domain: 'wellbeing' });
    expect((await choose(dashboard, 'complex', 'kade')).complex).to.equal('kade');
    expect((await choose(dashboard, 'wave', 'all')).wave).to.equal('all');
    expect((await choose(dashboard, 'breakdown', 'age')).breakdown).to.equal('age');
    for (const chart of chartsIn(dashboard)) {
      expect([chart.complex, chart.wave, chart.breakdown]).to.deep.equal(['kade', 'all', 'age']);
    }
    expect((await choose(dashboard, 'domain', '')).view).to.equal('overview');
    expect(chartsIn(dashboard)).to.deep.equal([]);
  });

  it('sets complexes side by side instead of choosing one of them', async () => {
    const dashboard = await dashboardWith({ domain: 'wellbeing', complex: 'kade' });
    const event = await choose(dashboard, 'breakdown', 'complex');
    expect([event.breakdown, event.complex]).to.deep.equal(['complex', null]);
    expect((await choose(dashboard, 'complex', 'linden')).breakdown).to.equal(null);
  });

  it('shows one question at large, with the way to the next and back', async () => {
    const dashboard = await dashboardWith({ domain: 'wellbeing' });
    inside<HTMLButtonElement>(dashboard, 'renovation-chart [slot=actions]').click();
    await dashboard.updateComplete;
    await shown(dashboard);
    expect(dashboard.question).to.equal('health');
    const [previous, next] = allInside<HTMLButtonElement>(dashboard, '.steps button');
    expect(previous!.disabled).to.equal(true);
    next!.click();
    await dashboard.updateComplete;
    expect(chartsIn(dashboard).map(({ question }) => question)).to.deep.equal(['calm']);
    inside<HTMLButtonElement>(dashboard, '.back').click();
    await dashboard.updateComplete;
    await shown(dashboard);
    expect(dashboard.renderRoot.querySelector('.tiles')).not.to.equal(null);
  });

  it('opens where its attributes point', async () => {
    const host = document.createElement('div');
    host.innerHTML = '<renovation-dashboard locale="nl" question="join" wave="before"></renovation-dashboard>';
    document.body.append(host);
    const dashboard = host.firstElementChild as RenovationDashboard;
    dashboard.release = release;
    await shown(dashboard);
    expect(chartsIn(dashboard).map(({ question }) => question)).to.deep.equal(['join']);
    expect(inside(dashboard, '.place-title').innerText).to.equal('Buren en veiligheid');
    host.remove();
  });

  it('puts questions without a topic together', async () => {
    const dashboard = await dashboardWith({ domain: 'other' });
    expect(chartsIn(dashboard).map(({ question }) => question)).to.deep.equal(['moved']);
  });

  it('says which name it does not know', async () => {
    expect(everyText(await dashboardWith({ domain: 'wealth' }))).to.contain('no domain “wealth”');
    expect(everyText(await dashboardWith({ complex: 'tower' }))).to.contain('linden, kade');
  });

  it('fits a screen of 320 pixels, in every view', async () => {
    const frame = document.createElement('div');
    frame.style.inlineSize = '320px';
    document.body.append(frame);
    for (const properties of [{}, { domain: 'neighbours', breakdown: 'age' }, { question: 'work' }]) {
      const dashboard = await dashboardWith(properties);
      frame.append(dashboard);
      await shown(dashboard);
      for (const chart of chartsIn(dashboard)) await shown(chart);
      expect(dashboard.scrollWidth, JSON.stringify(properties)).to.be.at.most(320);
      dashboard.remove();
    }
    frame.remove();
  });

  it('is clean to axe: overview, topic, question, right to left', async () => {
    for (const properties of [
      {},
      { domain: 'neighbours', breakdown: 'age' },
      { question: 'work' },
      { locale: 'ar' },
      { locale: 'nl', domain: 'wellbeing', wave: 'all' },
    ]) {
      const dashboard = await dashboardWith(properties);
      for (const chart of chartsIn(dashboard)) await shown(chart);
      expect(await violationsIn(dashboard), JSON.stringify(properties)).to.deep.equal([]);
      dashboard.remove();
    }
  });

  it('draws its charts when they come into view', async () => {
    const dashboard = await dashboardWith({ domain: 'wellbeing' });
    dashboard.scrollIntoView();
    await drawn(chartsIn(dashboard)[0]!);
  });
});
