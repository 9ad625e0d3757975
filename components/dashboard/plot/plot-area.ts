/**
 * Where values and rows lie on a canvas, known before anything is drawn: the room for labels is in the layout, and
 * the scale runs from the lowest to the highest that can be, never cut, because a small difference must look small.
 */
import type { ChartModel } from '../chart-model.js';
import { TICK_SCALE, type MeasureText } from './plot-layout.js';
import type { PlotArea, PlotScene } from './plot-scene.js';

/** Between the labels beside the bars and the bars. */
const LABEL_GAP = 14;

/** Between a label of an axis and what it is the label of. */
export const TICK_GAP = 6;

/** Between the waves below lines and their axis. */
export const WAVE_GAP = 11;

/** Between two labels of an axis. */
const APART = 8;

/** Lines of text on an axis, in the size of their type. */
export const TICK_LINE = 1.2;

export function plotArea(scene: PlotScene, measure: MeasureText): PlotArea {
  const labels = ticksOf(scene);
  const widest = Math.max(...labels.map(({ text }) => measure(text) * TICK_SCALE));
  return scene.model.form === 'lines' ? linesArea(scene, labels, widest) : barsArea(scene, labels, widest);
}

interface Labelled {
  readonly value: number;
  readonly text: string;
}

function ticksOf({ model: { axis }, tick }: PlotScene): Labelled[] {
  const steps = stepsOf(axis);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const value = axis.min + ((axis.max - axis.min) * step) / steps;
    return { value, text: tick(value) };
  });
}

/** As many steps as give whole numbers: a line at 0.75 would be labelled 0.8. Quarters where nothing does. */
export function stepsOf({ min, max }: Pick<ChartModel['axis'], 'min' | 'max'>): number {
  return [4, 5, 3, 6].find((steps) => Number.isInteger((max - min) / steps)) ?? 4;
}

function barsArea(scene: PlotScene, labels: readonly Labelled[], widest: number): PlotArea {
  const { model, layout, direction } = scene;
  const rows = model.form === 'stacked' ? model.groups.length : model.items.length;
  const before = layout.labelWidth === 0 ? 0 : layout.labelWidth + LABEL_GAP;
  const right = direction === 'rtl';
  // Labels of the ends stand half beside them.
  const [start, end] = [Math.max(before, widest / 2), Math.max(layout.after, widest / 2)];
  const [left, edge] = [right ? end : start, layout.width - (right ? start : end)];
  const across = along(model, right ? edge : left, right ? left : edge);
  const top = layout.top;
  const bottom = layout.height - layout.axis;
  // Where all do not fit, every second; or only the ends.
  const steps = labels.length - 1;
  const room = (edge - left) / steps;
  const every = [1, 2, 3].find((each) => steps % each === 0 && widest + APART <= room * each) ?? steps;
  return {
    left,
    right: edge,
    top,
    bottom,
    valueAt: across,
    middleOf: (index) => top + ((bottom - top) * (index + 0.5)) / Math.max(1, rows),
    ticks: labels.map(({ value, text }, step) => ({ at: across(value), label: step % every === 0 ? text : null })),
  };
}

function linesArea(scene: PlotScene, labels: readonly Labelled[], widest: number): PlotArea {
  const { model, layout, direction } = scene;
  const right = direction === 'rtl';
  const beside = Math.ceil(widest) + TICK_GAP;
  const [left, edge] = [right ? 0 : beside, layout.width - (right ? beside : 0)];
  const { top } = layout;
  const bottom = layout.height - layout.axis;
  const upwards = along(model, bottom, top);
  const waves = Math.max(1, model.items.length);
  const share = (index: number): number => (index + 0.5) / waves;
  return {
    left,
    right: edge,
    top,
    bottom,
    valueAt: upwards,
    middleOf: (index) => left + (edge - left) * (right ? 1 - share(index) : share(index)),
    ticks: labels.map(({ value, text }) => ({ at: upwards(value), label: text })),
  };
}

const along =
  ({ axis: { min, max } }: ChartModel, from: number, to: number): ((value: number) => number) =>
  (value) =>
    from + ((to - from) * (value - min)) / (max - min || 1);
