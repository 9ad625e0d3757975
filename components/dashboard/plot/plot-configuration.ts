/** Says to Chart.js what a chart model is: datasets, axes and room. Type only: Chart.js itself is loaded by the plot. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartModel } from '../chart-model.js';
import { cssColor } from './color.js';
import { TICK_SCALE } from './plot-layout.js';
import type { PreparedScene } from './plot-scene.js';
import { stackedShares } from './stacked-shares.js';

/** A hidden bar has a length of its own that says nothing: this share of the axis. */
const STUB = 0.04;

const LABEL_GAP = 14;

/** No label on an axis of values is wider than so many times the size of its type: "100%", "−0,5". */
const WIDEST_TICK = 4.5;

type PlotConfiguration = ChartConfiguration<'bar', (number | null)[]>;
type BarDataset = ChartDataset<'bar', (number | null)[]>;

export function barsConfiguration(scene: PreparedScene): PlotConfiguration {
  const { model, layout, theme, direction } = scene;
  const stacked = model.form === 'stacked';
  const right = direction === 'rtl';
  const before = layout.labelWidth === 0 ? 0 : layout.labelWidth + LABEL_GAP;
  const bar = { barPercentage: 1, categoryPercentage: layout.bars / layout.band, borderSkipped: false as const };
  return {
    type: 'bar',
    data: {
      labels: (stacked ? model.groups : model.items).map(({ id }) => id),
      datasets: (stacked ? stackedDatasets(scene) : groupedDatasets(scene)).map((dataset) => ({ ...bar, ...dataset })),
    },
    options: {
      ...still(scene),
      indexAxis: 'y',
      layout: {
        padding: {
          left: right ? layout.after : before,
          right: right ? before : layout.after,
          top: layout.top,
          bottom: layout.bottom,
        },
      },
      scales: {
        x: {
          ...valueAxis(scene),
          stacked,
          reverse: right,
          grid: { color: cssColor(theme.line), drawTicks: false, display: layout.beside },
        },
        y: { display: false, stacked },
      },
    },
  };
}

/**
 * Chart.js lays out the axes and places a point per wave, as bars without ink; the lines between them are drawn by
 * hand. Its own line controller and elements would be a fifteenth of all that a dashboard loads.
 */
export function linesConfiguration(scene: PreparedScene): PlotConfiguration {
  const { model, layout, theme, direction } = scene;
  const right = direction === 'rtl';
  const point = { backgroundColor: 'transparent', barThickness: 1, grouped: false };
  return {
    type: 'bar',
    data: {
      labels: model.items.map(({ id }) => id),
      datasets: model.cells.map((cells) => ({ ...point, data: cells.map((cell) => cell.value) })),
    },
    options: {
      ...still(scene),
      layout: { padding: { top: layout.top } },
      scales: {
        x: {
          offset: true,
          reverse: right,
          grid: { display: false },
          border: { color: cssColor(theme.muted) },
          ticks: {
            color: cssColor(theme.text),
            font: font(scene),
            autoSkip: false,
            maxRotation: 0,
            callback: (_value, index) => [...(layout.labels[index]?.lines ?? [])],
          },
        },
        y: {
          ...valueAxis(scene),
          position: right ? 'right' : 'left',
          grid: { color: cssColor(theme.line), drawTicks: false },
        },
      },
    },
  };
}

/** Nothing moves, nothing listens: the tag around the canvas does that. */
const still = (scene: PreparedScene) => ({
  responsive: false,
  animation: false as const,
  events: [] as never[],
  devicePixelRatio: scene.pixelRatio,
  locale: 'en',
});

const font = ({ theme }: PreparedScene) => ({ family: theme.fontFamily, size: theme.fontSize * TICK_SCALE });

/** From the lowest to the highest that can be, never cut: a small difference must look small. */
const valueAxis = (scene: PreparedScene) => {
  const { axis } = scene.model;
  const steps = stepsOf(axis);
  const room = scene.layout.width / (steps + 1);
  return {
    type: 'linear' as const,
    min: axis.min,
    max: axis.max,
    border: { display: false },
    ticks: {
      color: cssColor(scene.theme.muted),
      font: font(scene),
      count: steps + 1,
      stepSize: (axis.max - axis.min) / steps,
      padding: 6,
      maxRotation: 0,
      // To find out whether labels touch, Chart.js measures each of them: a fifth of all that a chart costs.
      autoSkip: room < WIDEST_TICK * scene.theme.fontSize,
      callback: (value: number | string) => scene.tick(Number(value)),
    },
  };
};

/** As many steps as give whole numbers: a line at 0.75 would be labelled 0.8. Quarters where nothing does. */
export function stepsOf({ min, max }: Pick<ChartModel['axis'], 'min' | 'max'>): number {
  return [4, 5, 3, 6].find((steps) => Number.isInteger((max - min) / steps)) ?? 4;
}

function stackedDatasets(scene: PreparedScene): BarDataset[] {
  const { model, paints, theme, hidden } = scene;
  const shares = model.groups.map((_, group) => stackedShares(model, group));
  const seam = { borderColor: cssColor(theme.surface), borderWidth: { left: 1, right: 1, top: 0, bottom: 0 } };
  return [
    ...model.items.map((_, item) => ({
      ...seam,
      data: shares.map((share) => share.items[item] ?? null),
      backgroundColor: paints[item]?.fill ?? hidden.fill,
    })),
    { ...seam, data: shares.map((share) => (share.hidden > 0 ? share.hidden : null)), backgroundColor: hidden.fill },
  ];
}

function groupedDatasets(scene: PreparedScene): BarDataset[] {
  const { model, paints, theme, hidden } = scene;
  return model.groups.map((_, group) => ({
    data: (model.cells[group] ?? []).map((cell) => (cell.hidden === null ? cell.value : stub(model))),
    backgroundColor: (model.cells[group] ?? []).map((cell) =>
      cell.hidden === null ? (paints[group]?.fill ?? hidden.fill) : hidden.fill,
    ),
    borderColor: cssColor(theme.surface),
    borderWidth: { top: model.groups.length > 1 ? 1 : 0, bottom: model.groups.length > 1 ? 1 : 0, left: 0, right: 0 },
  }));
}

const stub = ({ axis }: ChartModel): number => axis.min + STUB * (axis.max - axis.min);
