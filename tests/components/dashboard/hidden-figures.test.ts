import { expect } from 'chai';
import { chartCsv } from '../../../components/dashboard/chart-csv.js';
import type { ChartCell, ChartModel } from '../../../components/dashboard/chart-model.js';
import { measureChart } from '../../../components/dashboard/measure-chart.js';
import { questionChart } from '../../../components/dashboard/question-chart.js';
import '../../../components/dashboard/renovation-dashboard.js';
import type { RenovationDashboard } from '../../../components/dashboard/renovation-dashboard.js';
import type { Release, ReleaseScore, ReleaseTable } from '../../../domain/results/release.js';
import { sampleRelease } from '../../support/sample-release.js';
import { allInside, dutchView, everyText, mount, shown, unmountAll } from './mount.js';

const release = sampleRelease();
const view = dutchView(release);
const selections = release.waves.flatMap(({ id: wave }) =>
  [null, ...release.complexes.map(({ id }) => id)].flatMap((complex) =>
    [null, 'complex', ...release.breakdowns.map(({ id }) => id)].map((breakdown) => ({ wave, complex, breakdown })),
  ),
);

const models: ChartModel[] = selections.flatMap((selection) => [
  ...release.questions.map((question) => questionChart(view, question, selection)),
  ...release.measures.map((measure) => measureChart(view, measure, selection)),
]);

const hiddenCells: ChartCell[] = models.flatMap((model) => model.cells.flat().filter((cell) => cell.hidden !== null));

/** The only number that may stand beside a hidden figure is k. */
const withoutK = (text: string): string => text.replaceAll(/minder dan 10/g, 'minder dan k');

/** Every number of a release, so that a leak can be told from a coincidence. */
const concealed: Release = {
  ...release,
  tables: release.tables.map((table): ReleaseTable => ({
    ...table,
    base: { hidden: 'base' },
    counts: table.counts.map(() => ({ hidden: 'base' })),
    dontKnow: { hidden: 'base' },
    refused: { hidden: 'base' },
    missing: { hidden: 'base' },
    mean: table.mean === null ? null : { hidden: 'base' },
  })),
  scores: release.scores.map((score): ReleaseScore => ({
    ...score,
    base: { hidden: 'base' },
    mean: { hidden: 'base' },
    standardDeviation: { hidden: 'base' },
    within: score.within.map(() => ({ hidden: 'base' })),
    change: score.change && {
      ...score.change,
      pairs: { hidden: 'base' },
      mean: { hidden: 'base' },
      low: { hidden: 'base' },
      high: { hidden: 'base' },
    },
  })),
};

describe('a hidden figure', () => {
  afterEach(unmountAll);

  it('occurs in the sample often enough to mean something', () => {
    expect(hiddenCells.length).to.be.greaterThan(500);
    expect(new Set(hiddenCells.map((cell) => cell.hidden))).to.deep.equal(new Set(['small', 'complement', 'base']));
  });

  it('has no number in any cell of any chart', () => {
    for (const cell of hiddenCells) {
      expect([cell.value, cell.stated, cell.count]).to.deep.equal([null, null, null]);
      expect(cell.label).to.equal('niet getoond');
      expect(withoutK(cell.text)).not.to.match(/\d/);
    }
  });

  it('has its reason under the chart, where paper and image have no table', () => {
    for (const { cells, notes } of models) {
      const because = new Set(
        cells.flat().flatMap(({ hidden, text }) => (hidden === null ? [] : [/\((.*)\)/.exec(text)?.[1] ?? text])),
      );
      const note = because.size === 0 ? [] : [`Niet getoond (${[...because].join('; ')}).`];
      expect(notes.filter((each) => each.startsWith('Niet getoond'))).to.deep.equal(note);
    }
  });

  it('has its reason and no number in the CSV', () => {
    for (const model of models) {
      const lines = chartCsv(view, model)
        .split('\r\n')
        .filter((line) => line.includes('niet getoond'));
      for (const line of lines) {
        const [note = '', , value, , count] = line.split(';').reverse();
        expect(withoutK(note)).to.match(/^niet getoond \([^\d]*\)$/);
        expect([value, count]).to.deep.equal(['', '']);
      }
    }
  });

  it('is hidden in all, when the base is hidden, even from a release that forgot to', () => {
    const careless: Release = {
      ...release,
      tables: release.tables.map((table) => ({ ...table, base: { hidden: 'base' as const } })),
    };
    const from = dutchView(careless);
    for (const question of careless.questions) {
      const model = questionChart(from, question, { wave: 'before', complex: null, breakdown: null });
      expect(model.cells.flat().every((cell) => cell.value === null && !/\d/.test(withoutK(cell.text)))).to.equal(true);
    }
  });

  it('leaves no number in the page: not in text, labels, tables or for screen readers', async () => {
    // What may have digits: names of questions and groups, dates, k, rounding, scales of measures.
    const known = new Set(
      [
        ...release.questions.flatMap(({ label, choices }) => [label, ...choices.map((choice) => choice.label)]),
        ...release.breakdowns.flatMap(({ groups }) => groups.map(({ label }) => label)),
        ...release.measures.flatMap(({ label, thresholds }) => [label, ...thresholds.map((each) => each.label)]),
      ].map((label) => label['nl'] ?? ''),
    );
    const innocent = (text: string): string => {
      let rest = text.replaceAll(
        /minder dan 10|kleiner dan 10|12 november 2026|afgerond op 5|95%-interval|meer dan 100%/g,
        '',
      );
      for (const label of [...known].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(label, '');
      return rest.replaceAll(/^\s*\d+ vra(ag|gen)\s*$/gm, '');
    };
    const look = async (properties: Partial<RenovationDashboard>): Promise<void> => {
      const dashboard = await shown(
        mount('renovation-dashboard', {
          release: { ...concealed, participation: [] },
          locale: 'nl',
          wave: 'after',
          ...properties,
        }),
      );
      for (const chart of allInside<RenovationDashboard>(dashboard, 'renovation-chart')) await shown(chart);
      const leaks = innocent(everyText(dashboard))
        .split('\n')
        .filter((line) => /\p{Nd}/u.test(line));
      // Legends number their series, which says nothing.
      expect(leaks.filter((line) => !/^\d$|^series-\d$/.test(line.trim()))).to.deep.equal([]);
      dashboard.remove();
    };
    await look({});
    for (const { id } of release.domains) {
      await look({ domain: id });
      await look({ domain: id, breakdown: 'age', complex: 'kade' });
    }
  });
});
