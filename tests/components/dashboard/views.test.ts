import { expect } from 'chai';
import type { RenovationViewEvent } from '../../../components/dashboard/events/renovation-view-event.js';
import '../../../components/dashboard/renovation-dashboard.js';
import type { RenovationDashboard } from '../../../components/dashboard/renovation-dashboard.js';
import type { Release, ReleaseScore, ReleaseTable } from '../../../domain/results/release.js';
import { violationsIn } from '../../support/axe.js';
import { sampleRelease } from '../../support/sample-release.js';
import { allInside, everyText, inside, mount, shown, unmountAll, until } from './mount.js';

const sample = sampleRelease({ rounding: null, k: 5 });

const everybody = <T extends ReleaseScore | ReleaseTable>(one: T): boolean =>
  one.wave === 'after' && one.breakdown === null;

/** Cohesion clearly lower in Kadeflat, and staff who think better of it than residents say. */
const release: Release = {
  ...sample,
  scores: sample.scores.map((score) =>
    score.measure !== 'cohesion' || !everybody(score)
      ? score
      : { ...score, base: 90, mean: score.complex === 'kade' ? 4 : 6, standardDeviation: 1.8 },
  ),
  staff: {
    asked: { nl: 'Wat denkt u dat bewoners zeggen?', en: 'What do you think residents say?' },
    tables: sample.tables.filter((table) => everybody(table) && table.complex === null),
    scores: sample.scores
      .filter((score) => everybody(score) && score.complex === null && score.measure === 'cohesion')
      .map((score) => ({ ...score, base: 40, mean: 7.5, standardDeviation: 1.2, change: null })),
  },
};

const dashboardWith = (properties: Partial<RenovationDashboard> = {}): Promise<RenovationDashboard> =>
  shown(mount('renovation-dashboard', { release, ...properties }));

const contentOf = (dashboard: RenovationDashboard): string => inside(dashboard, '.content').innerText;

describe('the views of a dashboard', () => {
  afterEach(unmountAll);

  it('are reached by one navigation, and the page hears which one it is', async () => {
    const dashboard = await dashboardWith();
    const names = allInside(dashboard, 'nav [data-view]').map((item) => item.dataset['view']);
    expect(names).to.deep.equal(['overview', 'domain', 'compare', 'fieldwork', 'method']);
    for (const name of ['fieldwork', 'method', 'compare', 'domain', 'overview']) {
      let told: RenovationViewEvent | undefined;
      dashboard.addEventListener('renovation-view', (event) => (told = event), { once: true });
      inside(dashboard, `nav [data-view=${name}]`).click();
      await dashboard.updateComplete;
      await shown(dashboard);
      expect(told?.view).to.equal(name);
      expect(inside(dashboard, 'nav [aria-current=page]').dataset['view']).to.equal(name);
      const focused = dashboard.shadowRoot?.activeElement;
      expect(focused?.classList.contains('place-title'), name).to.equal(true);
    }
  });

  it('go on about the topic that is looked at', async () => {
    const dashboard = await dashboardWith({ domain: 'neighbours' });
    inside(dashboard, 'nav [data-view=compare]').click();
    await dashboard.updateComplete;
    await shown(dashboard);
    expect([dashboard.view, dashboard.domain]).to.deep.equal(['compare', 'neighbours']);
    expect(inside(dashboard, '.place-title').innerText).to.contain('Neighbours and safety');
  });

  it('can be embedded one at a time, without navigation, choices and tools', async () => {
    const dashboard = await dashboardWith({ view: 'compare', plain: true });
    expect(dashboard.renderRoot.querySelector('nav, select, .tools')).to.equal(null);
    expect(contentOf(dashboard)).to.contain('Where is attention needed?');
  });

  it('stand in one row on a phone, the one that is shown in sight, with the tools behind one button', async () => {
    for (const locale of ['nl', 'ar']) {
      const frame = document.body.appendChild(document.createElement('div'));
      frame.style.inlineSize = '360px';
      const dashboard = await dashboardWith({ view: 'method', locale });
      frame.append(dashboard);
      const row = inside(dashboard, 'nav ul');
      const seen = (element: Element): boolean => {
        const [item, room] = [element.getBoundingClientRect(), row.getBoundingClientRect()];
        return item.left >= room.left - 1 && item.right <= room.right + 1;
      };
      expect(new Set([...row.children].map((item) => (item as HTMLElement).offsetTop)).size).to.equal(1);
      expect(row.scrollWidth).to.be.greaterThan(row.clientWidth);
      await until(() => seen(inside(dashboard, 'nav [aria-current]')), 'the view that is shown');
      inside(dashboard, 'nav [data-view=overview]').click();
      await until(() => seen(inside(dashboard, 'nav [data-view=overview]')), 'the first view again');
      expect(dashboard.scrollWidth).to.be.at.most(360);
      expect(inside(dashboard, '.picker').offsetHeight).to.be.lessThan(180);

      const [more, print] = [inside(dashboard, '.more'), inside(dashboard, '[data-tool=print]')];
      expect([more.ariaExpanded, print.checkVisibility()]).to.deep.equal(['false', false]);
      more.click();
      await dashboard.updateComplete;
      expect([more.ariaExpanded, print.checkVisibility()]).to.deep.equal(['true', true]);
      expect(await violationsIn(dashboard)).to.deep.equal([]);
      print.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await dashboard.updateComplete;
      expect([print.checkVisibility(), dashboard.shadowRoot?.activeElement]).to.deep.equal([false, more]);
      frame.remove();
    }
    expect(inside(await dashboardWith(), '.more').checkVisibility()).to.equal(false);
  });

  it('are marked as English, from their title to their figures, where they have no words in a language', async () => {
    for (const locale of ['tr', 'ar', 'pl']) {
      for (const [view, title] of Object.entries({ compare: 'Compare', fieldwork: 'Fieldwork', method: 'Method' })) {
        const dashboard = await dashboardWith({ view: view as 'compare', locale });
        const english = inside(dashboard, '.content > [lang=en][dir=ltr]');
        expect(getComputedStyle(inside(dashboard, '.content section')).direction).to.equal('ltr');
        expect(english.innerText)
          .to.contain(title)
          .and.to.match(/Lindenhof/);
        expect(everyText(english)).to.not.match(/[\u0600-\u06ff]|Karşılaştır|Porówna/u);
        expect(inside(dashboard, '.root').lang).to.equal(locale);
        expect(inside(dashboard, '.content > .quiet').innerText).to.match(/İngilizce|الإنجليزية|angielsku/u);
        expect(await violationsIn(dashboard)).to.deep.equal([]);
        dashboard.remove();
      }
    }
    expect((await dashboardWith({ view: 'method', locale: 'nl' })).renderRoot.querySelector('[lang=en]')).to.equal(
      null,
    );
    expect((await dashboardWith({ locale: 'ar' })).renderRoot.querySelector('[lang=en]')).to.equal(null);
  });

  it('says which view it does not know', async () => {
    const dashboard = await dashboardWith({ view: 'map' as 'overview' });
    expect(everyText(dashboard)).to.contain('no view “map”').and.to.contain('overview, domain, question');
  });

  it('sets complexes side by side, with the attention they need in words', async () => {
    const dashboard = await dashboardWith({ view: 'compare', domain: 'neighbours' });
    const rows = allInside(dashboard, '.compare .rows > li').map((row) => row.innerText.replace(/\s+/g, ' '));
    expect(rows[0]).to.match(
      /^Kadeflat Place 1 of 2 4\.0 \(3\.6 to 4\.4\) n = 90 clearly less favourable than Lindenhof/,
    );
    expect(rows[1]).to.match(/^Lindenhof Place 2 of 2/);
    const over = await dashboardWith({ view: 'compare' });
    expect(inside(over, '.attention').innerText.replace(/\s+/g, ' ')).to.match(
      /Kadeflat On 1 of \d topics? clearly less favourable/,
    );
  });

  it('says that there is no order where nothing is clear, and marks small groups', async () => {
    const alike = {
      ...release,
      scores: release.scores.map((score) =>
        everybody(score)
          ? { ...score, base: 20, mean: score.measure === 'difficulty' ? 0.4 : 5, standardDeviation: 2 }
          : score,
      ),
    };
    const dashboard = await dashboardWith({ release: alike, view: 'compare' });
    expect(inside(dashboard, '.attention').innerText).to.contain('there is no order');
    expect(inside(dashboard, '.compare .rows > li').innerText).to.contain('Place 1 to 2 of 2');
    expect(inside(dashboard, '.compare .rows > li').innerText).to.contain('Small group');
  });

  it('sets staff beside residents, and says what was asked of them', async () => {
    const dashboard = await dashboardWith({ view: 'compare', domain: 'neighbours' });
    const text = inside(dashboard, '.staff').innerText;
    expect(text).to.contain('Asked of staff: “What do you think residents say?”');
    expect(text).to.contain('Staff answer more favourably than residents');
    expect(text).to.match(/Difference with residents: \+1\.5 points \(95% interval \+\d\.\d to \+\d\.\d\)/);
    // The tables of staff are those of residents here: no answer differs.
    const rest = inside(dashboard, '.staff details table').textContent;
    expect(rest).to.match(/\b0 percentage points/);
  });

  it('tells how the fieldwork went, by complex if one is chosen', async () => {
    const dashboard = await dashboardWith({ view: 'fieldwork', complex: 'kade' });
    const text = contentOf(dashboard);
    expect(text).to.contain('Fieldwork · Kadeflat').and.to.contain('Questions most often left open');
    expect(text).not.to.contain('Lindenhof\t');
    const shares = allInside(dashboard, '.table-frame')[0]!.innerText;
    expect(shares).to.match(/\d%|–/);
  });

  it('tells where the figures come from and what is hidden, in counts', async () => {
    const dashboard = await dashboardWith({ view: 'method' });
    const text = contentOf(dashboard);
    expect(text).to.contain('A count under 5 is not there');
    const counts = allInside(dashboard, '.content td').map((cell) => Number(cell.innerText.replace(/\D/g, '')));
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(
      Object.values(release.hidden).reduce((sum, count) => sum + count, 0),
    );
    expect(dashboard.renderRoot.querySelector('.picker')).to.equal(null);
  });

  it('never call it an effect, and speak Dutch as well', async () => {
    for (const view of ['compare', 'fieldwork', 'method'] as const) {
      for (const locale of ['nl', 'en', 'ar']) {
        const dashboard = await dashboardWith({ view, locale });
        expect(contentOf(dashboard), `${view} ${locale}`).not.to.match(/\beffects?\b|undefined|NaN/i);
        dashboard.remove();
      }
    }
  });

  it('are clean to axe and fit 320 pixels', async () => {
    const frame = document.createElement('div');
    frame.style.inlineSize = '320px';
    document.body.append(frame);
    for (const properties of [
      { view: 'compare' as const, domain: 'neighbours' },
      { view: 'fieldwork' as const },
      { view: 'method' as const, locale: 'ar' },
    ]) {
      const dashboard = await dashboardWith(properties);
      frame.append(dashboard);
      await shown(dashboard);
      for (const details of allInside<HTMLDetailsElement>(dashboard, 'details')) details.open = true;
      expect(await violationsIn(dashboard), JSON.stringify(properties)).to.deep.equal([]);
      expect(dashboard.scrollWidth, JSON.stringify(properties)).to.be.at.most(320);
      dashboard.remove();
    }
    frame.remove();
  });
});

describe('a tile and chance', () => {
  afterEach(unmountAll);

  const withMark = (stands: boolean | null): Release => {
    const at = { from: 'temporary', to: 'after', complex: null };
    const figures = { mean: 6, low: 1, high: 11, p: 0.03, stands };
    return {
      ...release,
      scores: release.scores.map((score) =>
        score.measure === 'wellbeing5' && everybody(score)
          ? { ...score, change: { since: 'temporary', pairs: 80, mean: 6, low: 1, high: 11 } }
          : score,
      ),
      change: {
        periods: [{ from: 'temporary', to: 'after', turnover: [], weighting: null }],
        answers: [],
        comparisons: [],
        measures: [
          {
            measure: 'wellbeing5',
            ...at,
            ...figures,
            pairs: 80,
            standardised: 0.3,
            step: 10,
            up: 20,
            down: 10,
            same: 50,
            weighted: null,
            attrition: { stayed: 50, left: 50, leftBase: 20 },
          },
        ],
      },
    };
  };
  const tile = async (stands: boolean | null): Promise<string> =>
    inside(await dashboardWith({ release: withMark(stands) }), '.tile').innerText;

  it('calls a change what stands among all that was tested with it, and nothing else', async () => {
    expect(await tile(true)).to.contain('More favourable');
    for (const stands of [false, null]) {
      const text = await tile(stands);
      expect(text).to.contain('No clear change').and.to.contain('it may be chance');
      expect(text).not.to.contain('More favourable');
    }
  });
});

describe('a dashboard in the address of its page', () => {
  const before = location.href;
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', before);
  });

  const linked = async (hash: string, properties: Partial<RenovationDashboard> = {}): Promise<RenovationDashboard> => {
    history.replaceState(null, '', hash);
    const dashboard = mount('renovation-dashboard', { release, deepLink: 'hash', ...properties });
    return shown(dashboard);
  };

  it('leaves the address alone unless it is asked to keep it', async () => {
    history.replaceState(null, '', '#results-view=method');
    const dashboard = await dashboardWith();
    expect(dashboard.renderRoot.querySelector('nav a, [data-tool=copy]')).to.equal(null);
    expect(inside(dashboard, 'nav [aria-current]').dataset['view']).to.equal('overview');
    inside(dashboard, 'nav [data-view=fieldwork]').click();
    await dashboard.updateComplete;
    await shown(dashboard);
    expect(location.hash).to.equal('#results-view=method');
  });

  it('opens where a link leads, and goes back and forward with the browser', async () => {
    const dashboard = await linked('#results-view=compare&results-domain=neighbours&other=1');
    expect([dashboard.view, dashboard.domain]).to.deep.equal(['compare', 'neighbours']);
    const link = inside<HTMLAnchorElement>(dashboard, 'nav a[data-view=method]');
    expect(new URL(link.href).hash).to.contain('results-view=method').and.to.contain('other=1');
    link.click();
    await dashboard.updateComplete;
    await shown(dashboard);
    expect(location.hash).to.contain('results-view=method').and.to.contain('other=1');
    history.back();
    await until(() => dashboard.view === 'compare', 'the way back');
    history.forward();
    await until(() => dashboard.view === 'method', 'the way forward');
  });

  it('ends at what the attributes said, and reads no name but its own', async () => {
    const dashboard = await linked('#results-src=evil.json', { id: 'two', view: 'fieldwork' });
    expect(dashboard.view).to.equal('fieldwork');
    inside<HTMLAnchorElement>(dashboard, 'nav a[data-view=method]').click();
    await dashboard.updateComplete;
    await shown(dashboard);
    expect(location.hash).to.contain('two-view=method');
    history.back();
    await until(() => dashboard.view === 'fieldwork', 'the way back to the attributes');
    expect(dashboard.src).to.equal(undefined);
  });

  it('says what an old link names in vain, with a way on', async () => {
    const dashboard = await linked('#results-complex=tower');
    expect(everyText(dashboard)).to.contain('no complex “tower”');
    inside(dashboard, 'button.first').click();
    await until(() => dashboard.renderRoot.querySelector('.tiles') !== null, 'the overview');
  });

  it('copies the link, or shows it where that is not allowed', async () => {
    const dashboard = await linked('#results-view=method');
    const { clipboard } = navigator;
    let copied = '';
    const give = (write: (text: string) => Promise<void>): void =>
      void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
    give((text) => {
      copied = text;
      return Promise.resolve();
    });
    inside(dashboard, '[data-tool=copy]').click();
    await until(() => inside(dashboard, '.said').innerText !== '', 'the answer');
    expect(copied).to.contain('results-view=method');
    give(() => Promise.reject(new Error('not allowed')));
    inside(dashboard, '[data-tool=copy]').click();
    await until(() => dashboard.renderRoot.querySelector('.said input') !== null, 'the address');
    expect(inside<HTMLInputElement>(dashboard, '.said input').value).to.equal(copied);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });
});
