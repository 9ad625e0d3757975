/** Lines over the waves: one per group, broken where a wave is hidden, its points told apart by shape as well. */
import { cellAt } from '../chart-model.js';
import { cssColor } from './color.js';
import { boxOf } from './plot-boxes.js';
import type { Box, PreparedScene } from './plot-scene.js';

export function drawLines(context: CanvasRenderingContext2D, scene: PreparedScene): void {
  const { model, paints, theme } = scene;
  context.save();
  context.lineWidth = 2.5;
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
    for (const box of boxes) if (box) drawPoint(context, box, group);
  }
  context.restore();
}

const centre = ({ x, y, width, height }: Box): [number, number] => [x + width / 2, y + height / 2];

/** Circle, square, diamond, triangle, and again. */
function drawPoint(context: CanvasRenderingContext2D, box: Box, group: number): void {
  const [x, y] = centre(box);
  const r = 5;
  const corners: readonly (readonly (readonly [number, number])[])[] = [
    [],
    [
      [-r, -r],
      [r, -r],
      [r, r],
      [-r, r],
    ],
    [
      [0, -r * 1.3],
      [r * 1.3, 0],
      [0, r * 1.3],
      [-r * 1.3, 0],
    ],
    [
      [0, -r * 1.2],
      [r * 1.2, r],
      [-r * 1.2, r],
    ],
  ];
  context.beginPath();
  const shape = corners[group % corners.length] ?? [];
  if (shape.length === 0) context.arc(x, y, r, 0, 2 * Math.PI);
  for (const [dx, dy] of shape) context.lineTo(x + dx, y + dy);
  context.fill();
}
