/** Lines over the waves: one per group, broken where a wave is hidden, its points told apart by shape as well. */
import { cellAt } from '../chart-model.js';
import { cssColor } from './color.js';
import { LINE_WIDTH, pointPath } from './marks.js';
import { boxOf } from './plot-boxes.js';
import type { Box, PreparedScene } from './plot-scene.js';

export function drawLines(context: CanvasRenderingContext2D, scene: PreparedScene): void {
  const { model, paints, theme } = scene;
  context.save();
  context.lineWidth = LINE_WIDTH;
  context.lineJoin = 'round';
  for (const group of model.groups.keys()) {
    const paint = paints[group];
    const color = cssColor(paint?.color ?? theme.text);
    const boxes = model.items.map((_, item) => {
      const point = { group, item };
      return cellAt(model, point)?.value == null ? null : boxOf(scene, point);
    });
    context.strokeStyle = color;
    context.fillStyle = color;
    context.setLineDash([...(paint?.dash ?? [])]);
    context.beginPath();
    boxes.forEach((box, item) => {
      if (!box) return;
      const [x, y] = centre(box);
      if (item > 0 && boxes[item - 1]) context.lineTo(x, y);
      else context.moveTo(x, y);
    });
    context.stroke();
    context.setLineDash([]);
    for (const box of boxes) if (box) drawPoint(context, ...centre(box), group);
  }
  context.restore();
}

const centre = ({ x, y, width, height }: Box): [number, number] => [x + width / 2, y + height / 2];

/** Made once: a page of charts has the same few. */
const shapes = new Map<string, Path2D>();

/** Around a place, in the colour that fills. */
export function drawPoint(context: CanvasRenderingContext2D, x: number, y: number, series: number): void {
  const path = pointPath(series);
  const shape = shapes.get(path) ?? new Path2D(path);
  shapes.set(path, shape);
  context.save();
  context.translate(x, y);
  context.fill(shape);
  context.restore();
}
