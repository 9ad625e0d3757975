import { expect } from 'chai';
import { changeCsv } from '../../../components/dashboard/change/change-csv.js';
import type { ChangePanel } from '../../../components/dashboard/change/change-panel.js';
import { chosenPeriod } from '../../../components/dashboard/change/chosen-period.js';
import { chanceOf, groupRows } from '../../../components/dashboard/change/group-rows.js';
import { measureRow } from '../../../components/dashboard/change/change-rows.js';
import type { RenovationViewEvent } from '../../../components/dashboard/events/renovation-view-event.js';
import '../../../components/dashboard/renovation-dashboard.js';
import type { RenovationDashboard } from '../../../components/dashboard/renovation-dashboard.js';
import type { Release } from '../../../domain/results/release.js';
import {
  byVariable,
  choices,
  codebook,
  homes,
  measure,
  release,
  response,
  study,
  variable,
} from '../../domain/results/small-study.js';
import { violationsIn } from '../../support/axe.js';
import { englishView, inside, mount, shown, unmountAll, until } from './mount.js';

const WAVES = ['before', 'during', 'after'];

/** Of sixty, the first thirty feel better by about two at each wave; of the others as many go up as down. */
const made: Release = release({
  codebooks: [
    codebook(
      [
        variable('mood', 'number', { domain: 'wellbeing' }),
        variable('sleep', 'choice', { domain: 'wellbeing', choices: choices('old', 'new') }),
      ],
      [measure('mood', ['mood'], { kind: 'value' })],
    ),
  ],
  config: study({
    breakdowns: [byVariable('sleep')],
    waves: WAVES.map((id) => ({ id, label: { nl: id }, opens: null, closes: null, definitions: ['talk'] })),
  }),
  places: homes('a', 80),
  responses: WAVES.flatMap((wave, at) =>
    Array.from({ length: 60 }, (_, index) => {
      const rises = index < 30 ? at * 2 + ((index + at) % 2) : index % 2 === 0 ? at : -at;
      return response(
        `a-${String(index + 1)}`,
        { mood: 2 + (index % 3) + rises, sleep: index < 30 ? 'new' : 'old' },
        { wave },
      );
    }),
  ),
});
const view = englishView(made);
const mood = view.measure('mood')!;
const period = (since: string, wave: string) => chosenPeriod(view, { since, wave })!;

describe('the period of change', () => {
  it('is the one asked for, else the longest that fits', () => {
    const asked = (since: string | null, wave: string | null) => {
      const { from, to } = chosenPeriod(view, { since, wave })!;
      return [from, to];
    };
    expect(asked('before', 'during')).to.deep.equal(['before', 'during']);
    expect(asked('during', 'after')).to.deep.equal(['during', 'after']);
    expect(asked(null, null)).to.deep.equal(['before', 'after']);
    expect(asked(null, 'after')).to.deep.equal(['before', 'after']);
    expect(asked(null, 'during')).to.deep.equal(['before', 'during']);
    expect(asked('during', null)).to.deep.equal(['during', 'after']);
    expect(asked('after', 'all')).to.deep.equal(['before', 'after']);
  });
});

describe('change in the groups of a breakdown', () => {
  afterEach(unmountAll);

  const changeView = async (properties: Partial<RenovationDashboard>) => {
    const dashboard = await shown(mount('renovation-dashboard', { release: made, view: 'change', ...properties }));
    await until(() => dashboard.renderRoot.querySelector('renovation-change-panel') !== null, 'the view of change');
    const panel = inside<ChangePanel>(dashboard, 'renovation-change-panel');
    await panel.updateComplete;
    return { dashboard, panel };
  };
  const textOf = (panel: ChangePanel, selector: string): string =>
    inside(panel, selector).textContent!.replace(/\s+/gu, ' ').trim();

  it('takes from an interval the p that the release has of everybody', () => {
    for (const change of made.change!.measures) {
      if (typeof change.p !== 'number' || change.complex !== null) continue;
      expect(chanceOf(change, 'score', null)!, change.to).to.be.closeTo(change.p, 0.02);
    }
    const share = { mean: 0.1, low: 0.02, high: 0.18, pairs: 90 };
    expect(chanceOf(share, 'share', null)).to.be.closeTo(0.0143, 0.001); // z = 0.1 / (0.08 / 1.96) = 2.45
    const bound = { mean: 0.5, low: 0, high: 1, pairs: 40 };
    expect(chanceOf(bound, 'score', null)).to.be.closeTo(0.05, 1e-9);
    expect(chanceOf({ ...share, low: { hidden: 'small' } }, 'share', null)).to.equal(null);
  });

  it('says of each whether it changed, and never calls clear what does not stand among them', () => {
    const rows = groupRows(view, mood, period('before', 'during'), null, 'sleep');
    expect(rows.map(({ label, found }) => [label, found])).to.deep.equal([
      ['old', 'unclear'],
      ['new', 'better'],
    ]);
    const doubtful = {
      ...made,
      scores: made.scores.map((score) => {
        const { change } = score;
        if (!change || score.breakdown !== 'sleep') return score;
        // p of 0.03 or so: on its own a change, of two that are looked at together not.
        return { ...score, change: { ...change, mean: 1, low: 0.1, high: 1.9, pairs: 30 } };
      }),
    };
    const told = groupRows(englishView(doubtful), mood, period('before', 'during'), null, 'sleep');
    expect(told.map(({ clear, stands }) => [clear, stands])).to.deep.equal([
      [false, false],
      [false, false],
    ]);
    expect(told[0]!.details.join()).to.contain('may be chance');
  });

  it('stands below everybody in the view, in words and on lines, with what comparing them does not say', async () => {
    const { dashboard, panel } = await changeView({ breakdown: 'sleep', since: 'before', wave: 'during' });
    expect(textOf(panel, '.parts > p')).to.match(/^sleep – Of 2 figures: 1 more favourable; of 1 no clear change/u);
    expect(panel.renderRoot.querySelectorAll('.parts li svg.interval')).to.have.length(2);
    expect(textOf(panel, '.parts li:last-child')).to.match(
      /new More favourable \+2\.\d points 95% interval \+\d\.\d to \+\d\.\d; 30 people took part both times/u,
    );
    expect(textOf(panel, '.root')).to.contain('not clearly different from each other yet');
    expect(await violationsIn(dashboard)).to.deep.equal([]);
  });

  it('stands in the table and in the file as well', async () => {
    const { panel } = await changeView({ breakdown: 'sleep', since: 'before', wave: 'during' });
    inside<HTMLButtonElement>(panel, '.actions button').click();
    await panel.updateComplete;
    const heads = [...inside<HTMLTableElement>(panel, 'table').tBodies[0]!.rows].map((row) => row.cells[0]!.innerText);
    expect(heads).to.deep.equal(['mood', 'mood: old', 'mood: new']);
    const own = made.change!.measures.find(({ complex, to }) => complex === null && to === 'during')!;
    const parts = groupRows(view, mood, period('before', 'during'), null, 'sleep');
    const rows = [{ ...measureRow(view, mood, own), parts }];
    expect(changeCsv(view, [{ answers: false, title: 'x', rows }], 'p', 'c')).to.contain(',mood: new,');
  });

  it('says why there are none between two waves that do not follow each other', async () => {
    const { panel } = await changeView({ breakdown: 'sleep' });
    expect(textOf(panel, '.root')).to.contain('only known from one wave to the next');
    expect(panel.renderRoot.querySelector('.parts')).to.equal(null);
  });

  it('sets complexes side by side, over any period', () => {
    const rows = groupRows(view, mood, period('before', 'after'), null, 'complex');
    expect(rows.map(({ label, found }) => [label, found])).to.deep.equal([['A', 'better']]);
  });

  it('is chosen with its period in the dashboard, which tells the page and keeps it in the address', async () => {
    const before = location.href;
    const { dashboard, panel } = await changeView({ id: 'change-groups', deepLink: 'hash' });
    let told: RenovationViewEvent | undefined;
    dashboard.addEventListener('renovation-view', (event) => (told = event));
    const periods = inside<HTMLSelectElement>(panel, 'select[name=period]');
    periods.selectedIndex = 1;
    periods.dispatchEvent(new Event('change'));
    await dashboard.updateComplete;
    await panel.updateComplete;
    expect([told?.since, told?.wave]).to.deep.equal(['during', 'after']);
    expect(periods.selectedOptions[0]!.text.trim()).to.equal('during → after');
    expect(location.hash).to.contain('change-groups-since=during').and.to.contain('change-groups-wave=after');
    dashboard.remove();
    const again = await changeView({ id: 'change-groups', deepLink: 'hash', view: undefined });
    const shownPeriod = inside<HTMLSelectElement>(again.panel, 'select[name=period]').selectedOptions[0]!.text.trim();
    expect(shownPeriod).to.equal('during → after');
    history.replaceState(null, '', before);
  });

  it('names a wave that it does not know', async () => {
    const dashboard = await shown(mount('renovation-dashboard', { release: made, view: 'change', since: 'never' }));
    expect(inside(dashboard, '.root').textContent).to.contain('“never”');
  });
});
