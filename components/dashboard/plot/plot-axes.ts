/** The lines behind a plot and the figures at them; below lines the waves. */
import { cssColor } from './color.js';
import { TICK_GAP, TICK_LINE, WAVE_GAP } from './plot-area.js';
import { TICK_SCALE } from './plot-layout.js';
import type { PreparedScene } from './plot-scene.js';

export function drawAxes(context: CanvasRenderingContext2D, scene: PreparedScene): void {
  context.save();
  context.lineWidth = 1;
  context.direction = 'ltr';
  context.font = `${scene.theme.fontSize * TICK_SCALE}px ${scene.theme.fontFamily}`;
  if (scene.model.form === 'lines') besideLines(context, scene);
  else belowBars(context, scene);
  context.restore();
}

function belowBars(context: CanvasRenderingContext2D, scene: PreparedScene): void {
  const { area, layout, theme } = scene;
  context.strokeStyle = cssColor(theme.line);
  context.fillStyle = cssColor(theme.muted);
  context.textAlign = 'center';
  context.textBaseline = 'top';
  for (const { at, label } of area.ticks) {
    // Above the bars stand labels, which lines would run through.
    if (layout.beside) stroke(context, scene, [at, area.top], [at, area.bottom]);
    if (label !== null) context.fillText(label, at, area.bottom + TICK_GAP);
  }
}

function besideLines(context: CanvasRenderingContext2D, scene: PreparedScene): void {
  const { area, layout, theme, direction } = scene;
  const right = direction === 'rtl';
  context.strokeStyle = cssColor(theme.line);
  context.fillStyle = cssColor(theme.muted);
  context.textAlign = right ? 'left' : 'right';
  context.textBaseline = 'middle';
  for (const { at, label } of area.ticks) {
    stroke(context, scene, [area.left, at], [area.right, at]);
    if (label !== null) context.fillText(label, right ? area.right + TICK_GAP : area.left - TICK_GAP, at);
  }
  context.strokeStyle = cssColor(theme.muted);
  stroke(context, scene, [area.left, area.bottom], [area.right, area.bottom]);
  context.fillStyle = cssColor(theme.text);
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.direction = direction;
  const step = theme.fontSize * TICK_SCALE * TICK_LINE;
  layout.labels.forEach(({ lines }, wave) =>
    lines.forEach((line, row) => context.fillText(line, area.middleOf(wave), area.bottom + WAVE_GAP + row * step)),
  );
}

type Place = readonly [number, number];

/** One pixel wide, on one row of pixels. */
function stroke(context: CanvasRenderingContext2D, { pixelRatio }: PreparedScene, from: Place, to: Place): void {
  const crisp = (place: number): number => Math.round((place - 0.5) * pixelRatio) / pixelRatio + 0.5;
  const level = from[1] === to[1];
  context.beginPath();
  context.moveTo(level ? from[0] : crisp(from[0]), level ? crisp(from[1]) : from[1]);
  context.lineTo(level ? to[0] : crisp(to[0]), level ? crisp(to[1]) : to[1]);
  context.stroke();
}
