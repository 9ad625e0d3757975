import { expect } from 'chai';
import { chartCsv } from '../../../components/dashboard/chart-csv.js';
import { toCsv } from '../../../components/shared/csv.js';
import { fileName } from '../../../components/shared/save-file.js';
import { measureChart } from '../../../components/dashboard/measure-chart.js';
import { questionChart } from '../../../components/dashboard/question-chart.js';
import { sampleRelease } from '../../support/sample-release.js';
import { dutchView, englishView } from './mount.js';

const release = sampleRelease({ k: 5, rounding: null, seed: 11 });
const everyone = { wave: 'before', complex: null, breakdown: null };

describe('figures as CSV', () => {
  it('is read by a Dutch Excel: byte order mark, semicolons, decimal comma', () => {
    const view = dutchView(release);
    const csv = chartCsv(view, measureChart(view, view.measure('cohesion')!, everyone));
    expect(csv.charCodeAt(0)).to.equal(0xfeff);
    expect(csv.split('\r\n')[0]).to.contain('onderzoek;vrijgegeven op;code');
    expect(csv).to.match(/;\d,\d;gemiddelde score;/);
  });

  it('is separated by commas where the decimal sign is a point', () => {
    const view = englishView(release);
    const csv = chartCsv(view, questionChart(view, view.question('health')!, everyone));
    expect(csv).to.contain('study,released on,code');
    expect(csv).to.match(/Very good,\d+,\d+,\d+,percentage,/);
  });

  it('has a line for every answer of every group', () => {
    const view = englishView(release);
    const model = questionChart(view, view.question('health')!, { ...everyone, breakdown: 'age' });
    const lines = chartCsv(view, model).trim().split('\r\n');
    const facts = model.facts.length * model.groups.length;
    expect(lines).to.have.length(1 + model.groups.length * model.items.length + facts);
  });

  it('disarms what a spreadsheet would run', () => {
    const csv = toCsv(
      [['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1', 'a;b', 'say "hi"', 'two\nlines', -2.5]],
      'nl',
    );
    expect(csv).to.equal(`'=1+1;'+31;'-2;'@SUM(A1);'\t=1;' =1;'＝1;"a;b";"say ""hi""";"two\nlines";-2,5\r\n`);
  });

  it('gets a name that every file system takes', () => {
    expect(fileName(['Lindenhof', 'trust.municipality', '2026-11-12'], 'csv')).to.equal(
      'lindenhof-trust-municipality-2026-11-12.csv',
    );
  });
});
