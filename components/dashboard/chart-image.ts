/**
 * Composes the PNG that a chart can be downloaded as: title, place, base, legend, the plot itself and the source, on
 * paper colours. Loaded together with the drawing code, when somebody asks for it.
 */
import { hidesSome, type ChartModel } from './chart-model.js';
import { cssColor } from './plot/color.js';
import { LINE_WIDTH } from './plot/marks.js';
import { hiddenPaint, paintedSeries, paintsFor, type Paint } from './plot/paint.js';
import { drawPoint } from './plot/plot-lines.js';
import type { PlotRequest } from './plot/plot-scene.js';
import { layoutPlot, textMeasure, wrap } from './plot/plot-layout.js';
import type { PlotTheme } from './plot/plot-theme.js';
import { Plot } from './plot/plot.js';

export interface ChartImageOptions extends PlotRequest {
  readonly theme: PlotTheme;
  /** The word for hidden figures in the legend. */
  readonly hidden: string;
}

const WIDTH = 960;
const PADDING = 32;
const PIXELS = 2;

/** A PNG of twice 960 pixels wide; null when the browser cannot make one. */
export function chartImage(options: ChartImageOptions): Promise<Blob | null> {
  const canvas = composeImage(options);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

export function composeImage(options: ChartImageOptions): HTMLCanvasElement {
  const theme: PlotTheme = { ...options.theme, fontSize: 15 };
  const sheet = new Sheet(theme, options.direction);
  const { model } = options;
  const plot = plotCanvas(options, theme);
  sheet.text(model.title, { size: 22, weight: 600 });
  sheet.text([model.place, model.base ?? ''].filter((part) => part !== '').join(' · '), { size: 15, quiet: true });
  sheet.space(12);
  sheet.legend(legendOf(model, theme, options));
  sheet.picture(plot);
  sheet.space(8);
  for (const line of [...model.notes, model.source]) sheet.text(line, { size: 12.5, quiet: true });
  return sheet.finish();
}

interface LegendEntry {
  readonly label: string;
  readonly paint: Paint;
  /** The place of a line among the lines; null for bars, and for what is hidden. */
  readonly line: number | null;
}

/** What the legend names: nothing when there is one series, and hidden figures only when there are some. */
function legendOf(model: ChartModel, theme: PlotTheme, options: ChartImageOptions): LegendEntry[] {
  const series = paintedSeries(model);
  const paints = paintsFor(model, theme, options.patterns);
  const entries =
    series.length < 2
      ? []
      : series.flatMap(({ label }, index) => {
          const paint = paints[index];
          return paint ? [{ label, paint, line: model.form === 'lines' ? index : null }] : [];
        });
  return hidesSome(model) ? [...entries, { label: options.hidden, paint: hiddenPaint(theme), line: null }] : entries;
}

function plotCanvas(options: ChartImageOptions, theme: PlotTheme): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const layout = layoutPlot(options.model, theme, WIDTH - 2 * PADDING, textMeasure(theme));
  new Plot(canvas, { ...options, theme, layout, pixelRatio: PIXELS });
  return canvas;
}

const SQUARE = 14;
const LINE_LENGTH = 30;

function drawSquare(context: CanvasRenderingContext2D, left: number, top: number, { fill, outline }: Paint): void {
  context.fillStyle = fill;
  context.fillRect(left, top, SQUARE, SQUARE);
  if (outline === null) return;
  context.strokeStyle = outline;
  context.strokeRect(left + 0.5, top + 0.5, SQUARE - 1, SQUARE - 1);
}

/** A piece of the line, with its point. */
function drawLine(context: CanvasRenderingContext2D, left: number, top: number, paint: Paint, line: number): void {
  const color = cssColor(paint.color);
  context.save();
  context.translate(left + LINE_LENGTH / 2, top + SQUARE / 2);
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = LINE_WIDTH;
  context.setLineDash([...paint.dash]);
  context.beginPath();
  context.moveTo(-LINE_LENGTH / 2, 0);
  context.lineTo(LINE_LENGTH / 2, 0);
  context.stroke();
  drawPoint(context, 0, 0, line);
  context.restore();
}

interface TextStyle {
  readonly size: number;
  readonly weight?: number;
  readonly quiet?: boolean;
}

/** A page that grows downwards: what is put on it is kept until its height is known. */
class Sheet {
  readonly #steps: ((context: CanvasRenderingContext2D) => void)[] = [];
  readonly #measuring = document.createElement('canvas').getContext('2d');
  #y = PADDING;

  constructor(
    private readonly theme: PlotTheme,
    private readonly direction: 'ltr' | 'rtl',
  ) {}

  space(height: number): void {
    this.#y += height;
  }

  text(text: string, { size, weight = 400, quiet = false }: TextStyle): void {
    const font = `${weight} ${size}px ${this.theme.fontFamily}`;
    for (const line of wrap(text, WIDTH - 2 * PADDING, (part) => this.#measure(part, font))) {
      const y = this.#y;
      this.#steps.push((context) => {
        context.font = font;
        context.fillStyle = cssColor(quiet ? this.theme.muted : this.theme.text);
        context.fillText(line, this.#start, y);
      });
      this.#y += size * 1.4;
    }
  }

  legend(entries: readonly LegendEntry[]): void {
    if (entries.length === 0) return;
    const font = `400 ${this.theme.fontSize}px ${this.theme.fontFamily}`;
    const row = this.theme.fontSize * 1.6;
    const gap = 22;
    let used = 0;
    for (const { label, paint, line } of entries) {
      const sample = line === null ? SQUARE : LINE_LENGTH;
      const width = sample + 8 + this.#measure(label, font);
      if (used > 0 && used + width > WIDTH - 2 * PADDING) {
        used = 0;
        this.#y += row;
      }
      const [x, y] = [this.#start + this.#sign * used, this.#y];
      this.#steps.push((context) => {
        const left = this.direction === 'rtl' ? x - sample : x;
        if (line === null) drawSquare(context, left, y, paint);
        else drawLine(context, left, y, paint, line);
        context.font = font;
        context.fillStyle = cssColor(this.theme.text);
        context.fillText(label, x + this.#sign * (sample + 8), y - 1);
      });
      used += width + gap;
    }
    this.#y += row + 8;
  }

  picture(picture: HTMLCanvasElement): void {
    const y = this.#y;
    const [width, height] = [picture.width / PIXELS, picture.height / PIXELS];
    this.#steps.push((context) => context.drawImage(picture, PADDING, y, width, height));
    this.#y += height;
  }

  finish(): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    const height = Math.ceil(this.#y + PADDING);
    canvas.width = WIDTH * PIXELS;
    canvas.height = height * PIXELS;
    const context = canvas.getContext('2d');
    if (!context) return canvas;
    context.scale(PIXELS, PIXELS);
    context.fillStyle = cssColor(this.theme.surface);
    context.fillRect(0, 0, WIDTH, height);
    context.direction = this.direction;
    context.textAlign = 'start';
    context.textBaseline = 'top';
    for (const step of this.#steps) step(context);
    return canvas;
  }

  get #start(): number {
    return this.direction === 'rtl' ? WIDTH - PADDING : PADDING;
  }

  get #sign(): 1 | -1 {
    return this.direction === 'rtl' ? -1 : 1;
  }

  #measure(text: string, font: string): number {
    if (!this.#measuring) return text.length * 8;
    this.#measuring.font = font;
    return this.#measuring.measureText(text).width;
  }
}
