/** The bars of a plot, drawn by the element that Chart.js has for them. */
import { BarElement } from 'chart.js';
import { cellAt } from '../chart-model.js';
import { cssColor } from './color.js';
import { boxOf, stackedBox } from './plot-boxes.js';
import type { Box, PreparedScene } from './plot-scene.js';

type Seams = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;

/** Between the answers of a stacked bar. */
const BESIDE: Seams = { top: 0, right: 1, bottom: 0, left: 1 };
/** Between the bars of groups; one alone has none. */
const ABOVE: Seams = { top: 1, right: 0, bottom: 1, left: 0 };
const NONE: Seams = { top: 0, right: 0, bottom: 0, left: 0 };

export function drawBars(context: CanvasRenderingContext2D, scene: PreparedScene): void {
  const { model, paints, hidden } = scene;
  for (const group of model.groups.keys()) {
    for (const item of model.items.keys()) {
      const cell = cellAt(model, { group, item });
      // The hidden answers of a stacked bar are one remainder.
      if (!cell || (model.form === 'stacked' && cell.hidden !== null)) continue;
      const paint = cell.hidden === null ? (paints[model.form === 'stacked' ? item : group] ?? hidden) : hidden;
      drawBar(context, scene, boxOf(scene, { group, item }), paint.fill);
    }
    if (model.form === 'stacked') drawBar(context, scene, stackedBox(scene, group, null), hidden.fill);
  }
}

function drawBar(
  context: CanvasRenderingContext2D,
  { model, theme }: PreparedScene,
  box: Box | null,
  fill: string | CanvasPattern,
): void {
  if (!box || box.width === 0) return;
  const seams = model.form === 'stacked' ? BESIDE : model.groups.length > 1 ? ABOVE : NONE;
  const bar = new BarElement({
    horizontal: true,
    base: box.x,
    x: box.x + box.width,
    y: box.y + box.height / 2,
    width: box.width,
    height: box.height,
    borderSkipped: false,
    inflateAmount: 0,
    options: {
      backgroundColor: fill,
      borderColor: cssColor(theme.surface),
      borderWidth: seams,
      borderRadius: 0,
      borderSkipped: false,
      inflateAmount: 0,
    },
  });
  bar.draw(context);
}
