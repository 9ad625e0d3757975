import { expect } from 'chai';
import '../../../components/dashboard/renovation-chart.js';
import { composeImage } from '../../../components/dashboard/chart-image.js';
import { measureChart } from '../../../components/dashboard/measure-chart.js';
import { MOTIFS, pointPath } from '../../../components/dashboard/plot/marks.js';
import { hiddenPaint, paintsFor } from '../../../components/dashboard/plot/paint.js';
import type { PlotTheme } from '../../../components/dashboard/plot/plot-theme.js';
import { newSwatch, paintSwatches } from '../../../components/dashboard/plot/swatches.js';
import { questionChart } from '../../../components/dashboard/question-chart.js';
import { sampleRelease } from '../../support/sample-release.js';
import { allInside, drawn, englishView, mount, unmountAll } from './mount.js';

const release = sampleRelease();
const view = englishView(release);
const selection = { wave: 'after', complex: null, breakdown: 'age' };
const lines = measureChart(view, view.measure('wellbeing5')!, selection);
const bars = questionChart(view, view.question('work')!, selection);

/** The system's own colours: ink on paper. */
const forced: PlotTheme = {
  text: [255, 255, 255],
  muted: [255, 255, 255],
  line: [128, 128, 128],
  surface: [0, 0, 0],
  focus: [255, 255, 0],
  series: [[255, 255, 255]],
  scale: { low: [255, 255, 255], middle: [255, 255, 255], high: [255, 255, 255] },
  fontFamily: 'sans-serif',
  fontSize: 14,
  forced: true,
};

function samples(model: typeof lines, count: number): SVGElement[] {
  const swatches = Array.from({ length: count }, (_, series) => {
    const swatch = newSwatch(model.form === 'lines');
    swatch.dataset['series'] = String(series);
    return swatch;
  });
  paintSwatches(swatches, paintsFor(model, forced, false), hiddenPaint(forced));
  return swatches;
}

const drawingOf = (swatch: SVGElement): string => swatch.innerHTML;

describe('the legend of a chart', () => {
  afterEach(unmountAll);

  it('shows of a line what tells it apart without colours: its dashes and its point', () => {
    const swatches = samples(lines, lines.groups.length);
    const paints = paintsFor(lines, forced, false);
    swatches.forEach((swatch, series) => {
      const [line, point] = swatch.children;
      expect(line!.getAttribute('stroke-dasharray')).to.equal(paints[series]!.dash.join(' ') || 'none');
      expect(point!.getAttribute('d')).to.equal(pointPath(series));
      expect(swatch.querySelector('rect')).to.equal(null);
    });
    expect(new Set(swatches.map(drawingOf)).size).to.equal(swatches.length);
  });

  it('shows of a bar its pattern', () => {
    const swatches = samples(bars, bars.groups.length);
    const paints = paintsFor(bars, forced, false);
    swatches.forEach((swatch, series) => {
      const { motif } = paints[series]!;
      const path = swatch.querySelector('path')?.getAttribute('d') ?? MOTIFS.solid.path;
      expect(path).to.equal(MOTIFS[motif].path);
    });
    expect(new Set(swatches.map(drawingOf)).size).to.equal(swatches.length);
  });

  it('is painted with its chart, and anew with the next one', async () => {
    const chart = await drawn(mount('renovation-chart', { release, measure: 'wellbeing5', breakdown: 'age' }));
    const ofLines = allInside<SVGElement>(chart, '.legend .swatch');
    const own = ofLines.filter(({ dataset }) => dataset['series'] !== 'hidden');
    expect(own.length).to.equal(lines.groups.length);
    expect(own.map((swatch) => swatch.querySelectorAll('path').length)).to.deep.equal(own.map(() => 2));
    chart.measure = undefined;
    chart.question = 'work';
    await chart.updateComplete;
    const squares = allInside<SVGElement>(chart, '.legend .swatch');
    expect(squares.map((swatch) => swatch.classList.contains('line'))).to.deep.equal(squares.map(() => false));
  });

  it('has the same pieces of lines in the picture that is downloaded', () => {
    const asked: string[] = [];
    const setLineDash = CanvasRenderingContext2D.prototype.setLineDash;
    CanvasRenderingContext2D.prototype.setLineDash = function (segments: number[]) {
      asked.push(segments.join(' '));
      setLineDash.call(this, segments);
    };
    try {
      composeImage({ model: lines, patterns: false, direction: 'ltr', tick: String, theme: forced, hidden: '' });
    } finally {
      CanvasRenderingContext2D.prototype.setLineDash = setLineDash;
    }
    for (const { dash } of paintsFor(lines, forced, false).slice(1)) {
      // Once on the plot, and once in its legend.
      expect(asked.filter((one) => one === dash.join(' '))).to.have.length(2);
    }
  });
});
