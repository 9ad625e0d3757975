/** Where every point of a drawn chart is, for the pointer, the ring around it and the figures beside it. */
import type { Chart } from 'chart.js';
import { cellAt, isAbsent, type ChartPoint } from '../chart-model.js';
import type { Box, PlotScene } from './plot-scene.js';

const DOT = 12;

/** Null when there is nothing to see of a point. */
export function boxOf(chart: Chart, scene: PlotScene, point: ChartPoint): Box | null {
  const { model } = scene;
  const cell = cellAt(model, point);
  if (!cell || isAbsent(cell)) return null;
  if (model.form === 'lines') return lineBox(chart, point, cell.hidden !== null);
  const stacked = model.form === 'stacked';
  // The hidden answers of a stacked bar are one dataset, after those of the answers.
  const dataset = stacked ? (cell.hidden === null ? point.item : model.items.length) : point.group;
  const element = chart.getDatasetMeta(dataset).data[stacked ? point.group : point.item];
  if (!element) return null;
  const { x, y, base, height } = element.getProps(['x', 'y', 'base', 'height'], true) as unknown as BarPlace;
  if (Number.isNaN(x) || Number.isNaN(base)) return null;
  return { x: Math.min(x, base), y: y - height / 2, width: Math.abs(x - base), height };
}

interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly height: number;
}

function lineBox(chart: Chart, point: ChartPoint, hidden: boolean): Box | null {
  const element = chart.getDatasetMeta(point.group).data[point.item];
  if (!element) return null;
  // What is hidden has no height: its mark stands on the axis.
  const y = hidden ? chart.chartArea.bottom - DOT : element.y;
  return { x: element.x - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT };
}
