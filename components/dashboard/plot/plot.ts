/**
 * Draws one chart on one canvas, finds the point under a pointer and marks the one that is read. Loaded when the first
 * chart comes into view. A change of anything is a new plot.
 *
 * Of Chart.js it takes what draws a bar. Its `Chart` finds out by itself, with every option resolved again for every
 * tick and bar, what is known here before: how wide labels are, where axes stand, that nothing moves. Three charts of
 * the simplest kind take it three quarters of a frame (`npm run bench -- views`); all that is in sight has one.
 */
import type { ChartPoint } from '../chart-model.js';
import { hiddenPaint, paintsFor, type Paint } from './paint.js';
import { plotArea } from './plot-area.js';
import { drawAxes } from './plot-axes.js';
import { drawBars } from './plot-bars.js';
import { boxOf } from './plot-boxes.js';
import { PlotInk } from './plot-ink.js';
import { textMeasure } from './plot-layout.js';
import type { Box, PlotScene, PreparedScene } from './plot-scene.js';

/** How far from a point of a line a pointer may be. */
const REACH = 28;

export class Plot {
  readonly #scene: PreparedScene;
  readonly #context: CanvasRenderingContext2D;
  readonly #ink: PlotInk;
  #marked: ChartPoint | null = null;

  /** @throws when the browser gives no canvas to draw on */
  constructor(
    private readonly canvas: HTMLCanvasElement,
    scene: PlotScene,
  ) {
    const { width, height } = scene.layout;
    // Before there is something to draw on, and only where it is another one: each new size makes that anew.
    setSize(canvas, Math.floor(width * scene.pixelRatio), Math.floor(height * scene.pixelRatio));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas to draw on');
    this.#context = context;
    this.#scene = {
      ...scene,
      area: plotArea(scene, textMeasure(scene.theme)),
      paints: paintsFor(scene.model, scene.theme, scene.patterns),
      hidden: hiddenPaint(scene.theme),
    };
    this.#ink = new PlotInk(context, this.#scene);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    this.#draw();
  }

  get paints(): readonly Paint[] {
    return this.#scene.paints;
  }

  get hidden(): Paint {
    return this.#scene.hidden;
  }

  /** Rings one point, or none. */
  mark(point: ChartPoint | null): void {
    this.#marked = point;
    this.#draw();
  }

  /** The point at a place on the canvas, in CSS pixels. */
  pointAt(x: number, y: number): ChartPoint | null {
    const { model } = this.#scene;
    let nearest: ChartPoint | null = null;
    let distance = Infinity;
    for (const group of model.groups.keys()) {
      for (const item of model.items.keys()) {
        const box = boxOf(this.#scene, { group, item });
        if (!box) continue;
        const inside = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
        const away = inside ? 0 : Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2);
        const within = inside || (model.form === 'lines' && away <= REACH) || this.#inRow(box, x, y);
        if (within && away < distance) {
          nearest = { group, item };
          distance = away;
        }
      }
    }
    return nearest;
  }

  #draw(): void {
    const { pixelRatio } = this.#scene;
    const context = this.#context;
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    // Whatever is drawn next on this canvas begins as on a new one.
    context.save();
    context.scale(pixelRatio, pixelRatio);
    drawAxes(context, this.#scene);
    this.#ink.under();
    if (this.#scene.model.form !== 'lines') drawBars(context, this.#scene);
    this.#ink.over(this.#marked);
    context.restore();
  }

  /** A short bar is reached from anywhere on its line. */
  #inRow(box: Box, x: number, y: number): boolean {
    const { model, area } = this.#scene;
    if (model.form !== 'bars') return false;
    return y >= box.y && y <= box.y + box.height && x >= area.left && x <= area.right;
  }
}

function setSize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}
