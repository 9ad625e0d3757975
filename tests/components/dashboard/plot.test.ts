import { expect } from 'chai';
import fc from 'fast-check';
import {
  contrast,
  cssColor,
  inkOn,
  mix,
  parseAlpha,
  parseColor,
  type Rgb,
} from '../../../components/dashboard/plot/color.js';
import { hasFigures, type ChartModel } from '../../../components/dashboard/chart-model.js';
import { measureChart } from '../../../components/dashboard/measure-chart.js';
import { hiddenPaint, paintsFor } from '../../../components/dashboard/plot/paint.js';
import { plotArea, stepsOf } from '../../../components/dashboard/plot/plot-area.js';
import { boxOf } from '../../../components/dashboard/plot/plot-boxes.js';
import { layoutPlot, textMeasure, wrap } from '../../../components/dashboard/plot/plot-layout.js';
import { Plot } from '../../../components/dashboard/plot/plot.js';
import type { PlotScene } from '../../../components/dashboard/plot/plot-scene.js';
import type { PlotTheme } from '../../../components/dashboard/plot/plot-theme.js';
import { questionChart } from '../../../components/dashboard/question-chart.js';
import { sampleRelease } from '../../support/sample-release.js';
import { englishView } from './mount.js';

const theme: PlotTheme = {
  text: [0, 0, 0],
  muted: [90, 96, 104],
  line: [213, 217, 221],
  surface: [255, 255, 255],
  focus: [10, 92, 107],
  series: [
    [10, 92, 107],
    [194, 87, 12],
    [91, 63, 160],
    [58, 143, 92],
    [160, 26, 88],
    [111, 106, 0],
  ],
  scale: { low: [140, 81, 10], middle: [238, 236, 230], high: [10, 92, 107] },
  fontFamily: 'sans-serif',
  fontSize: 14,
  forced: false,
};

const eachLetterTen = (text: string): number => text.length * 10;
const color = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)) as fc.Arbitrary<Rgb>;

describe('colours of a plot', () => {
  it('are read from every form a browser gives', () => {
    expect(parseColor('rgb(10, 92, 107)')).to.deep.equal([10, 92, 107]);
    expect(parseColor('color(srgb 1 0.5 0)')).to.deep.equal([255, 127.5, 0]);
    expect(parseAlpha('rgba(0, 0, 0, 0)')).to.equal(0);
    expect(parseAlpha('rgb(0, 0, 0)')).to.equal(1);
    expect(cssColor([10, 92, 107])).to.equal('rgba(10, 92, 107, 1)');
  });

  it('have the contrast that WCAG computes', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.be.closeTo(21, 0.01);
    expect(contrast([118, 118, 118], [255, 255, 255])).to.be.closeTo(4.54, 0.01);
  });

  it('keep figures on bars readable, whatever the colour', () => {
    fc.assert(fc.property(color, (fill) => contrast(fill, inkOn(fill)) >= 4.5));
  });

  it('are mixed from one end to the other', () => {
    fc.assert(
      fc.property(color, color, (from, to) => {
        mix(from, to, 0).forEach((channel, index) => expect(channel).to.be.closeTo(from[index]!, 0.5));
        mix(from, to, 1).forEach((channel, index) => expect(channel).to.be.closeTo(to[index]!, 0.5));
      }),
    );
  });

  it('stand out from the page by 3 : 1, by fill or by outline', () => {
    const view = englishView(sampleRelease());
    for (const question of view.release.questions) {
      for (const breakdown of [null, 'age']) {
        const model = questionChart(view, question, { wave: 'after', complex: null, breakdown });
        for (const paint of paintsFor(model, theme, false)) {
          expect(paint.outline !== null || contrast(paint.color, theme.surface) >= 3).to.equal(true);
        }
      }
    }
  });

  it('give way to patterns in the system’s own colours', () => {
    const view = englishView(sampleRelease());
    const model = questionChart(view, view.question('calm')!, { wave: 'after', complex: null, breakdown: null });
    const paints = paintsFor(model, { ...theme, forced: true }, false);
    expect(paints.filter(({ fill }) => typeof fill !== 'string')).to.have.length(5);
    expect(paints.every(({ color: ink }) => ink === theme.text)).to.equal(true);
    expect(paintsFor(model, theme, true).filter(({ fill }) => typeof fill !== 'string')).to.have.length(5);
  });
});

describe('a pattern', () => {
  it('is made once for all charts that use it, and anew in other colours', () => {
    const once = hiddenPaint(theme).fill;
    expect(once).to.be.instanceOf(CanvasPattern);
    expect(hiddenPaint({ ...theme }).fill).to.equal(once);
    expect(hiddenPaint({ ...theme, muted: [1, 2, 3] }).fill).to.not.equal(once);
  });
});

describe('a canvas that shows something else now', () => {
  const view = englishView(sampleRelease());
  const place = { wave: 'after', complex: null, breakdown: null };
  const models = [
    ...view.release.questions.flatMap((question) =>
      [null, 'age'].map((breakdown) => questionChart(view, question, { ...place, breakdown })),
    ),
    ...view.release.measures.map((measure) => measureChart(view, measure, place)),
  ].filter(hasFigures);

  /** Of one size, so that the canvas stays as it is. */
  const sceneOf = (model: ChartModel, pixelRatio: number): PlotScene => ({
    model,
    theme,
    layout: { ...layoutPlot(model, theme, 500, textMeasure(theme)), width: 500, height: 300 },
    pixelRatio,
    patterns: false,
    direction: 'ltr',
    tick: String,
  });

  for (const pixelRatio of [0.5, 1, 2]) {
    it(`looks as one that is drawn on for the first time, at ${pixelRatio} pixels for each of the page`, () => {
      const kept = document.createElement('canvas');
      for (const model of [...models, ...[...models].reverse()]) {
        const fresh = document.createElement('canvas');
        new Plot(kept, sceneOf(model, pixelRatio));
        new Plot(fresh, sceneOf(model, pixelRatio));
        expect(kept.toDataURL() === fresh.toDataURL(), model.title).to.equal(true);
      }
    });
  }
});

describe('room for labels', () => {
  it('breaks at spaces, and inside a word only with a hyphen', () => {
    expect(wrap('Niet eens, niet oneens', 120, eachLetterTen)).to.deep.equal(['Niet eens,', 'niet oneens']);
    expect(wrap('wisselwoning', 90, eachLetterTen)).to.deep.equal(['wisselwo-', 'ning']);
    expect(wrap('', 90, eachLetterTen)).to.deep.equal([]);
  });

  it('loses nothing and fits its width', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = wrap(text, width, eachLetterTen);
        expect(lines.join('').replaceAll(/[\s-]/g, '')).to.equal(text.replaceAll(/[\s-]/g, ''));
        expect(lines.every((line) => eachLetterTen(line) <= Math.max(width, 40))).to.equal(true);
      }),
    );
  });

  it('stands beside the bars on a wide plot and above them on a narrow one', () => {
    const view = englishView(sampleRelease());
    const model = questionChart(view, view.question('work')!, { wave: 'after', complex: null, breakdown: null });
    const wide = layoutPlot(model, theme, 800, (text) => text.length * 7);
    const narrow = layoutPlot(model, theme, 300, (text) => text.length * 7);
    expect([wide.beside, narrow.beside]).to.deep.equal([true, false]);
    expect(narrow.height).to.be.greaterThan(wide.height);
    expect(wide.labelWidth).to.be.at.most(800 * 0.36 + 1);
  });
});

describe('a base below its label', () => {
  it('breaks within the column of labels, so that no reason runs into the bars', () => {
    const view = englishView(sampleRelease());
    const model = questionChart(view, view.question('health')!, { wave: 'after', complex: null, breakdown: 'age' });
    const hidden = 'not shown (protects another figure elsewhere)';
    const groups = model.groups.map((group) => ({ ...group, baseText: hidden }));
    const layout = layoutPlot({ ...model, groups }, theme, 560, (text) => text.length * 7);
    for (const { base } of layout.labels) {
      expect(base.join(' ')).to.equal(hidden);
      for (const line of base) expect(line.length * 7 * 0.86).to.be.at.most(layout.labelWidth);
    }
    expect(layout.band).to.be.at.least(layout.lineHeight * 3);
  });
});

describe('where things lie on a plot', () => {
  const measure = (text: string): number => text.length * 7;
  const view = englishView(sampleRelease());
  const sceneOf = (question: string, options: { breakdown?: string; width?: number; direction?: 'ltr' | 'rtl' }) => {
    const selection = { wave: 'after', complex: null, breakdown: options.breakdown ?? null };
    const model = questionChart(view, view.question(question)!, selection);
    const layout = layoutPlot(model, theme, options.width ?? 560, measure);
    const direction = options.direction ?? 'ltr';
    const tick = (value: number): string => view.figures.tick(value, model.axis.unit);
    const scene = { model, layout, theme, direction, tick, patterns: false, pixelRatio: 1 };
    const paints = paintsFor(model, theme, false);
    return { ...scene, area: plotArea(scene, measure), paints, hidden: hiddenPaint(theme) };
  };

  it('is all on the canvas, the ends of the axis with half their labels', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...view.release.questions.filter(({ choices }) => choices.length > 0).map(({ id }) => id)),
        fc.constantFrom(undefined, 'age'),
        fc.integer({ min: 200, max: 1200 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (question, breakdown, width, direction) => {
          const scene = sceneOf(question, { ...(breakdown ? { breakdown } : {}), width, direction });
          const { model, layout, area } = scene;
          for (const { at, label } of area.ticks) {
            const half = (measure(label ?? '') * 0.93) / 2;
            expect(at - half).to.be.at.least(-0.01);
            expect(at + half).to.be.at.most(width + 0.01);
          }
          const shown = area.ticks.filter(({ label }) => label !== null);
          expect(shown.length).to.be.at.least(2);
          for (const group of model.groups.keys()) {
            for (const item of model.items.keys()) {
              const box = boxOf(scene, { group, item });
              if (!box) continue;
              expect(box.x).to.be.at.least(area.left - 0.01);
              expect(box.x + box.width).to.be.at.most(area.right + 0.01);
              expect(box.y).to.be.at.least(area.top - 0.01);
              expect(box.y + box.height).to.be.at.most(layout.height);
            }
          }
        },
      ),
    );
  });

  it('labels only the ends and what has room on a narrow axis', () => {
    const labels = (width: number): (string | null)[] =>
      sceneOf('work', { width }).area.ticks.map(({ label }) => label);
    expect(labels(560)).to.deep.equal(['0%', '25%', '50%', '75%', '100%']);
    expect(labels(150)).to.deep.equal(['0%', null, '50%', null, '100%']);
  });

  it('fills a stacked bar from end to end, in the direction that is read', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const scene = sceneOf('health', { direction });
      const boxes = scene.model.items.flatMap((_, item) => boxOf(scene, { group: 0, item }) ?? []);
      const { left, right } = scene.area;
      expect(boxes.reduce((sum, { width }) => sum + width, 0)).to.be.closeTo(right - left, 0.01);
      const first = boxes[0]!;
      expect(direction === 'rtl' ? first.x + first.width : first.x).to.be.closeTo(
        direction === 'rtl' ? right : left,
        0.01,
      );
    }
  });
});

describe('lines behind a plot', () => {
  it('stand at whole numbers, as their labels say', () => {
    for (const [min, max] of [
      [0, 3],
      [0, 6],
      [0, 10],
      [1, 10],
      [1, 6],
      [0, 100],
    ] as const) {
      expect(Number.isInteger((max - min) / stepsOf({ min, max })), `${min}–${max}`).to.equal(true);
    }
  });

  it('stand at quarters of a share', () => expect(stepsOf({ min: 0, max: 1 })).to.equal(4));
});
