/**
 * The only module that knows Chart.js, loaded when the first chart comes into view. Draws one chart on one canvas,
 * finds the point under a pointer and marks the one that is read. A change of anything is a new plot.
 */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import type { ChartPoint } from '../chart-model.js';
import { hiddenPaint, paintsFor, type Paint } from './paint.js';
import { boxOf } from './plot-boxes.js';
import { barsConfiguration, linesConfiguration } from './plot-configuration.js';
import { PlotInk } from './plot-ink.js';
import type { Box, PlotScene, PreparedScene } from './plot-scene.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** How far from a point of a line a pointer may be. */
const REACH = 28;

export class Plot {
  readonly #chart: Chart;
  readonly #scene: PreparedScene;
  #marked: ChartPoint | null = null;

  constructor(canvas: HTMLCanvasElement, scene: PlotScene) {
    this.#scene = {
      ...scene,
      paints: paintsFor(scene.model, scene.theme, scene.patterns),
      hidden: hiddenPaint(scene.theme),
    };
    // Of an earlier plot on this canvas: Chart.js keeps a size that is written there already.
    canvas.style.removeProperty('width');
    canvas.style.removeProperty('height');
    canvas.width = scene.layout.width;
    canvas.height = scene.layout.height;
    const configuration = scene.model.form === 'lines' ? linesConfiguration : barsConfiguration;
    this.#chart = new Chart(canvas, { ...configuration(this.#scene), plugins: [this.#ink()] });
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
    this.#chart.draw();
  }

  /** The point at a place on the canvas, in CSS pixels. */
  pointAt(x: number, y: number): ChartPoint | null {
    const { model } = this.#scene;
    let nearest: ChartPoint | null = null;
    let distance = Infinity;
    for (const group of model.groups.keys()) {
      for (const item of model.items.keys()) {
        const box = boxOf(this.#chart, this.#scene, { group, item });
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

  destroy(): void {
    this.#chart.destroy();
  }

  /** A short bar is reached from anywhere on its line. */
  #inRow(box: Box, x: number, y: number): boolean {
    if (this.#scene.model.form !== 'bars') return false;
    const { left, right } = this.#chart.chartArea;
    return y >= box.y && y <= box.y + box.height && x >= left && x <= right;
  }

  #ink(): Plugin {
    const ink = new PlotInk(this.#scene);
    return {
      id: 'renovation-ink',
      beforeDatasetsDraw: (chart) => ink.under(chart),
      afterDatasetsDraw: (chart) => ink.over(chart, this.#marked),
    };
  }
}
