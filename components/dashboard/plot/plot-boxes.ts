/** Where every point of a chart is: for its bar, the pointer, the ring around it and the figures beside it. */
import { cellAt, isAbsent, type ChartPoint } from '../chart-model.js';
import type { Box, PreparedScene } from './plot-scene.js';
import { stackedShares } from './stacked-shares.js';

const DOT = 12;

/** A hidden bar has a length of its own that says nothing: this share of the axis. */
const STUB = 0.04;

/** Null when there is nothing to see of a point. */
export function boxOf(scene: PreparedScene, point: ChartPoint): Box | null {
  const { model } = scene;
  const cell = cellAt(model, point);
  if (!cell || isAbsent(cell)) return null;
  switch (model.form) {
    case 'lines':
      return lineBox(scene, point, cell.value);
    case 'stacked':
      return stackedBox(scene, point.group, cell.hidden === null ? point.item : null);
    case 'bars':
      return barBox(scene, point, cell.value);
  }
}

/** Part of a stacked bar: one answer, or what is hidden of it (null), which comes after the answers. */
export function stackedBox(scene: PreparedScene, group: number, item: number | null): Box | null {
  const { model, layout, area } = scene;
  const shares = stackedShares(model, group);
  const before = shares.items.slice(0, item ?? model.items.length).reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const share = item === null ? shares.hidden : (shares.items[item] ?? null);
  if (share === null || (item === null && share === 0)) return null;
  const thick = rowHeight(scene, model.groups.length) * (layout.bars / layout.band);
  return across(area.valueAt(before), area.valueAt(before + share), area.middleOf(group), thick);
}

function barBox(scene: PreparedScene, { group, item }: ChartPoint, value: number | null): Box {
  const { model, layout, area } = scene;
  const { min, max } = model.axis;
  const all = rowHeight(scene, model.items.length) * (layout.bars / layout.band);
  const thick = all / model.groups.length;
  const middle = area.middleOf(item) - all / 2 + thick * (group + 0.5);
  // What is hidden says nothing by its length.
  return across(area.valueAt(min), area.valueAt(value ?? min + STUB * (max - min)), middle, thick);
}

const rowHeight = ({ area }: PreparedScene, rows: number): number => (area.bottom - area.top) / Math.max(1, rows);

const across = (from: number, to: number, middle: number, height: number): Box => ({
  x: Math.min(from, to),
  y: middle - height / 2,
  width: Math.abs(to - from),
  height,
});

function lineBox({ area }: PreparedScene, { item }: ChartPoint, value: number | null): Box {
  // What is hidden has no height: its mark stands on the axis.
  const y = value === null ? area.bottom - DOT : area.valueAt(value);
  return { x: area.middleOf(item) - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT };
}
