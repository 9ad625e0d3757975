import { expect } from 'chai';
import { render } from 'lit';
import fc from 'fast-check';
import { changeTable } from '../../../components/dashboard/change/change-table.js';
import { changeCsv } from '../../../components/dashboard/change/change-csv.js';
import type { ChangePanel } from '../../../components/dashboard/change/change-panel.js';
import { answerRows, measureRow } from '../../../components/dashboard/change/change-rows.js';
import { ofTen } from '../../../components/dashboard/change/of-ten.js';
import '../../../components/dashboard/renovation-dashboard.js';
import type { RenovationDashboard } from '../../../components/dashboard/renovation-dashboard.js';
import type { Release } from '../../../domain/results/release.js';
import {
  choices,
  codebook,
  complex,
  homes,
  measure,
  release,
  response,
  study,
  variable,
} from '../../domain/results/small-study.js';
import { violationsIn } from '../../support/axe.js';
import { sampleRelease } from '../../support/sample-release.js';
import { dutchView, englishView, everyText, inside, mount, shown, unmountAll, until } from './mount.js';

const mood = variable('mood', 'number', { domain: 'wellbeing' });
const happy = variable('happy', 'choice', { domain: 'wellbeing', choices: choices('yes', 'no', 'unsure') });
const book = codebook([mood, happy], [measure('mood', ['mood'], { kind: 'value' })]);

/** Of forty who stayed thirty rose by two or three and ten are as they were; eight left. */
const made: Release = release({
  codebooks: [book],
  config: study({ complexes: [complex('a'), { ...complex('b'), comparison: true }] }),
  places: [...homes('a', 60), ...homes('b', 60)],
  responses: ['before', 'after'].flatMap((wave, at) =>
    Array.from({ length: at === 0 ? 48 : 40 }, (_, index) =>
      response(
        `a-${String(index + 1)}`,
        {
          mood: 3 + (index % 3) + (index < 30 ? at * (2 + (index % 2)) : 0),
          happy: index % 2 === at && index < 20 ? 'yes' : 'no',
        },
        { wave },
      ),
    ),
  ),
});

const panelIn = async (dashboard: RenovationDashboard): Promise<ChangePanel> => {
  await until(() => dashboard.renderRoot.querySelector('renovation-change-panel') !== null, 'the view of change');
  const panel = inside<ChangePanel>(dashboard, 'renovation-change-panel');
  await panel.updateComplete;
  return panel;
};

const changeView = async (properties: Partial<RenovationDashboard> = {}): Promise<ChangePanel> =>
  panelIn(await shown(mount('renovation-dashboard', { release: made, view: 'change', ...properties })));

const hidden = { hidden: 'small' } as const;

/** Of those in one complex, with who went which way, but not by how much. */
const hiddenChange = () => ({
  ...made.change!.measures.find(({ complex: own }) => own === 'a')!,
  mean: hidden,
  low: hidden,
  high: hidden,
  p: hidden,
});

describe('the view of change', () => {
  afterEach(unmountAll);

  it('opens from the overview, tells the page, and begins with the last period', async () => {
    const dashboard = await shown(mount('renovation-dashboard', { release: made }));
    let told: string | undefined;
    dashboard.addEventListener('renovation-view', ({ view }) => (told = view));
    inside<HTMLButtonElement>(dashboard, 'nav [data-view=change]').click();
    const panel = await panelIn(dashboard);
    expect(told).to.equal('change');
    expect(inside<HTMLSelectElement>(panel, 'select').selectedOptions[0]?.text.trim()).to.equal('before → after');
  });

  it('says in words what happened, with interval, pairs and who went which way', async () => {
    const text = (await changeView()).shadowRoot!.querySelector('.group')!.textContent!.replace(/\s+/g, ' ');
    expect(text).to.contain('More favourable');
    expect(text).to.match(/95% interval \+\d\.\d to \+\d\.\d; 40 people took part both times/);
    // 2.5 and 7.5: the half goes to those who are as they were, so that change is not overstated.
    expect(text).to.contain('Of every 10: 3 as they were, 7 up, 0 down');
  });

  it('never speaks of an effect, in either language', async () => {
    for (const locale of ['nl', 'en']) expect(everyText(await changeView({ locale }))).not.to.match(/effect/i);
  });

  it('tells the answers of a topic, and what those said who left', async () => {
    const panel = await changeView({ domain: 'wellbeing' });
    expect(everyText(panel)).to.contain('happy (n\u00a0=\u00a040)');
    const cells = [...panel.shadowRoot!.querySelectorAll('.attrition td')].map((cell) => cell.textContent);
    expect(cells[3]).to.equal('8');
  });

  it('shows every figure as a table', async () => {
    const panel = await changeView();
    inside<HTMLButtonElement>(panel, '.actions button').click();
    await panel.updateComplete;
    expect(inside(panel, '.group table').textContent).to.contain('Standardised');
  });

  it('is not offered for a release of an older kit, and says so where it is asked for', async () => {
    const older = await shown(mount('renovation-dashboard', { release: sampleRelease() }));
    expect(older.renderRoot.querySelector('nav [data-view=change]')).to.equal(null);
    const panel = await changeView({ release: sampleRelease() });
    expect(inside(panel, '.empty').textContent).to.contain('no change to see yet');
  });

  it('gives no number where a figure is hidden', () => {
    const view = englishView(made);
    const row = measureRow(view, view.measure('mood')!, {
      ...hiddenChange(),
      up: hidden,
      down: hidden,
      same: hidden,
      standardised: hidden,
      weighted: null,
    });
    expect(row.interval).to.equal(null);
    expect(row.change).to.equal('Change not shown (fewer than 5)');
    const line = changeCsv(view, [{ answers: false, title: 'x', rows: [row] }], 'p', 'c').split('\r\n')[1];
    expect(line).to.contain('mean score,,,,,40,,,,,,,,,not shown (fewer than 5)');
  });

  it('says once why figures beside each other are not shown', () => {
    const view = englishView(made);
    const row = measureRow(view, view.measure('mood')!, hiddenChange());
    const place = document.createElement('div');
    render(changeTable(view, { answers: false, title: 'x', rows: [row] }), place);
    const { tHead, tBodies } = place.querySelector('table')!;
    const cells = [...tBodies[0]!.rows[0]!.cells];
    const said = cells.filter((cell) => cell.textContent.includes('not shown'));
    expect(said.map(({ colSpan }) => colSpan)).to.deep.equal([4]);
    expect(cells.reduce((sum, { colSpan }) => sum + colSpan, 0)).to.equal(tHead!.rows[0]!.cells.length);
  });

  it('does not call a change clear that does not stand among those tested with it', () => {
    const view = dutchView(made);
    const change = { ...made.change!.measures[0]!, stands: false };
    const row = measureRow(view, view.measure('mood')!, change);
    expect([row.clear, row.verdict]).to.deep.equal([false, 'Geen duidelijke verandering']);
    expect(row.details.join()).to.contain('kan toeval zijn');
  });

  it('says in the table and the file what stands among all that was tested with it', async () => {
    const panel = await changeView({ release: made, domain: 'wellbeing' });
    inside<HTMLButtonElement>(panel, '.actions button').click();
    await panel.updateComplete;
    const first = inside<HTMLTableElement>(panel, '.table-frame table');
    const heads = [...first.tHead!.rows[0]!.cells].map(({ textContent }) => textContent);
    const at = heads.indexOf('Stands (Holm)');
    expect(heads[at + 1]).to.equal('Weighted');
    const view = englishView(made);
    const change = made.change!.measures[0]!;
    for (const stands of [true, false]) {
      const rows = [measureRow(view, view.measure('mood')!, { ...change, stands })];
      expect(changeCsv(view, [{ answers: false, title: 'x', rows }], 'p', 'c')).to.contain(stands ? ',yes,' : ',no,');
    }
    expect(first.tBodies[0]!.rows[0]!.cells[at]!.textContent).to.be.oneOf(['yes', 'no', '–']);
  });

  it('gives weighted figures with their interval, and says beside them what the weights cost', async () => {
    const [period, ...others] = made.change!.periods;
    const weighting = { breakdowns: [], effective: 31, largest: 2.4, trimmed: false, converged: true };
    const weighted = { mean: 0.4, low: 0.1, high: 0.7 };
    const measures = made.change!.measures.map((own) => ({ ...own, weighted }));
    const periods = [{ ...period!, weighting }, ...others];
    const release = { ...made, change: { ...made.change!, periods, measures } };
    const panel = await changeView({ release, domain: 'wellbeing' });
    expect(inside(panel, '.weighting').textContent).to.contain('31 pairs').and.to.contain('2.4');
    inside<HTMLButtonElement>(panel, '.actions button').click();
    await panel.updateComplete;
    expect(inside(panel, 'tbody td:last-child').textContent).to.equal('+0.4 (+0.1 to +0.7)');
  });

  it('unfolds on paper how it was worked out, and says between which waves', async () => {
    const panel = await changeView({ release: made, domain: 'wellbeing' });
    const details = inside<HTMLDetailsElement>(panel, 'details');
    expect(details.open).to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    expect(inside(panel, '.paper-only').textContent).to.contain('→');
    window.dispatchEvent(new Event('afterprint'));
    await panel.updateComplete;
    expect(details.open).to.equal(false);
  });

  it('has a row per answer', () => {
    const rows = answerRows(englishView(made), made.change!.answers[0]!);
    expect(rows.map(({ label }) => label)).to.deep.equal(['yes', 'no', 'unsure']);
  });

  it('is clean to axe and fits 320 pixels, as text and as a table', async () => {
    const frame = document.createElement('div');
    frame.style.inlineSize = '320px';
    document.body.append(frame);
    const dashboard = mount('renovation-dashboard', { release: made, view: 'change', domain: 'wellbeing' });
    frame.append(dashboard);
    const panel = await panelIn(await shown(dashboard));
    inside<HTMLDetailsElement>(panel, 'details').open = true;
    expect(await violationsIn(dashboard)).to.deep.equal([]);
    inside<HTMLButtonElement>(panel, '.actions button').click();
    await panel.updateComplete;
    expect(await violationsIn(dashboard)).to.deep.equal([]);
    expect(dashboard.scrollWidth).to.be.at.most(320);
    frame.remove();
  });
});

describe('numbers of ten people', () => {
  it('add up to ten, and are off by less than one', () => {
    const counts = fc.array(fc.nat(200), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, (own) => {
        const total = own.reduce((sum, count) => sum + count, 0);
        const parts = ofTen(own);
        if (total === 0) {
          expect(parts).to.equal(null);
          return;
        }
        expect(parts?.reduce((sum, part) => sum + part, 0)).to.equal(10);
        own.forEach((count, index) => {
          expect(Math.abs((count / total) * 10 - (parts?.[index] ?? 0))).to.be.lessThan(1);
        });
      }),
    );
  });
});
