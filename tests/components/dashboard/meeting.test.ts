import { expect } from 'chai';
import type { MeetingStage } from '../../../components/dashboard/meeting/meeting-stage.js';
import { PATH, printSheet } from '../../../components/dashboard/print/print-sheet.js';
import '../../../components/dashboard/renovation-dashboard.js';
import type { RenovationChart } from '../../../components/dashboard/renovation-chart.js';
import type { RenovationDashboard } from '../../../components/dashboard/renovation-dashboard.js';
import { violationsIn } from '../../support/axe.js';
import { sampleRelease } from '../../support/sample-release.js';
import { allInside, drawn, inside, mount, shown, unmountAll, until } from './mount.js';

const release = sampleRelease();

const dashboardWith = (properties: Partial<RenovationDashboard> = {}): Promise<RenovationDashboard> =>
  shown(mount('renovation-dashboard', { release, ...properties }));

async function meetingOf(dashboard: RenovationDashboard): Promise<MeetingStage> {
  inside(dashboard, '[data-tool=meeting]').click();
  const stage = (): MeetingStage | null => dashboard.renderRoot.querySelector('renovation-meeting-stage');
  await until(() => stage()?.renderRoot.querySelector('dialog[open]') != null, 'the stage');
  return stage()!;
}

async function press(stage: MeetingStage, key: string): Promise<string> {
  inside(stage, '.slide').dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await stage.updateComplete;
  return inside(stage, '.slide').dataset['slide'] ?? '';
}

describe('a dashboard in a meeting', () => {
  afterEach(unmountAll);

  it('shows one thing at a time, by the keys of a clicker, and ends where it began', async () => {
    const dashboard = await dashboardWith();
    const stage = await meetingOf(dashboard);
    expect(inside(stage, '.slide').dataset['slide']).to.equal('response');
    expect(allInside(stage, '[role=heading]').map(({ innerText }) => innerText)).to.deep.equal(['Response by wave']);
    expect(await press(stage, 'PageDown')).to.equal('topic/wellbeing');
    expect(allInside(stage, '.tile')).to.have.lengthOf(1);
    expect(await press(stage, 'ArrowRight')).to.equal('topic/work');
    expect(await press(stage, 'ArrowLeft')).to.equal('topic/wellbeing');
    expect(await press(stage, 'Home')).to.equal('response');
    expect(await press(stage, 'PageUp')).to.equal('response');
    expect(inside<HTMLButtonElement>(stage, 'footer button').disabled).to.equal(true);
    expect(await violationsIn(dashboard)).to.deep.equal([]);
    inside<HTMLDialogElement>(stage, 'dialog').close();
    await until(() => dashboard.renderRoot.querySelector('renovation-meeting-stage') === null, 'the end');
    expect(inside(dashboard, '.tiles')).not.to.equal(null);
  });

  it('gets smaller on a screen of its own where a slide is too high for it, and large again after', async () => {
    const stage = await meetingOf(await dashboardWith());
    const slide = inside(stage, '.slide');
    const large = getComputedStyle(slide).zoom;
    const wide = matchMedia('(min-width: 60rem) and (min-height: 36rem)').matches;
    const high = document.createElement('div');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.high { block-size: 100vh }');
    stage.shadowRoot?.adoptedStyleSheets.push(sheet);
    high.className = 'high';
    inside(stage, '.slide').append(high);
    stage.requestUpdate();
    await until(() => slide.dataset['fit'] === '5', 'the smallest step');
    // A phone scrolls.
    expect(Number(getComputedStyle(slide).zoom)).to.be[wide ? 'lessThan' : 'equal'](wide ? 1 : Number(large));
    high.remove();
    await press(stage, 'PageDown');
    await until(() => slide.dataset['fit'] !== '5', 'the next one to be large');
  });

  it('turns the arrows round from right to left', async () => {
    const stage = await meetingOf(await dashboardWith({ locale: 'ar' }));
    expect(await press(stage, 'ArrowLeft')).to.equal('topic/wellbeing');
    expect(await press(stage, 'ArrowRight')).to.equal('response');
  });

  it('marks what is English in it in another language', async () => {
    const stage = await meetingOf(await dashboardWith({ locale: 'ar' }));
    const last = await press(stage, 'End');
    expect(last).to.match(/^(compare|staff)/u);
    expect(inside(stage, '.slide > [lang=en][dir=ltr]').innerText).to.match(/Lindenhof/u);
    expect(inside(stage, '.slide-title bdi').lang).to.equal('en');
    expect(inside(stage, '.slide-title').dir, 'begins where its text begins').to.equal('ltr');
    expect([inside(stage, 'footer').lang, inside(stage, 'dialog').lang]).to.deep.equal(['en', 'ar']);
    expect(await press(stage, 'Home')).to.equal('response');
    expect(stage.renderRoot.querySelector('.slide [lang]')).to.equal(null);
  });

  it('goes through every chart of a topic, each drawn in its own proportions', async () => {
    const stage = await meetingOf(await dashboardWith({ domain: 'wellbeing' }));
    const seen: string[] = [];
    for (let slide = await press(stage, 'PageDown'); !seen.includes(slide); slide = await press(stage, 'PageDown')) {
      seen.push(slide);
      const chart = stage.renderRoot.querySelector<RenovationChart>('renovation-chart');
      if (!chart) continue;
      await drawn(await shown(chart));
      const canvas = inside<HTMLCanvasElement>(chart, '.plot canvas');
      const ratio = (canvas.clientWidth / canvas.clientHeight) * (canvas.height / canvas.width);
      expect(ratio, slide).to.be.closeTo(1, 0.02);
    }
    expect(seen).to.include.members(['measure/wellbeing5', 'question/health', 'question/calm', 'question/ladder']);
  });
});

describe('a dashboard on paper', () => {
  const { print } = window;
  afterEach(() => {
    unmountAll();
    window.print = print;
  });

  it('prints alone on A4, with the note on method, and leaves the page as it was', async () => {
    const dashboard = await dashboardWith({ domain: 'wellbeing' });
    let marked = 0;
    let note = '';
    window.print = () => {
      marked = document.querySelectorAll(`[${PATH}]`).length;
      note = inside(dashboard, '.print-note').textContent ?? '';
      expect(document.adoptedStyleSheets).to.have.lengthOf(1);
      window.dispatchEvent(new Event('beforeprint'));
      for (const chart of allInside<RenovationChart>(dashboard, 'renovation-chart')) {
        // Also those that nobody scrolled to.
        if (chart.renderRoot.querySelector('.plot')) inside(chart, '.plot[data-drawn]');
      }
      window.dispatchEvent(new Event('afterprint'));
    };
    inside(dashboard, '[data-tool=print]').click();
    await until(() => note !== '' && document.adoptedStyleSheets.length === 0, 'the print');
    expect(marked).to.equal(3);
    expect(note).to.contain('A count under 10 is not there');
    expect(document.querySelector(`[${PATH}]`)).to.equal(null);
    await until(() => dashboard.renderRoot.querySelector('.print-note') === null, 'the note to go');
  });

  it('has titles of the file in its margins, and nothing of them as rules', () => {
    const sheet = printSheet({ title: '"; } * { display: none } \\', place: 'A', source: 'S' }, false);
    expect([...sheet.cssRules].map(({ constructor }) => constructor.name)).to.deep.equal([
      'CSSPageRule',
      'CSSMediaRule',
    ]);
  });
});
