/**
 * Gives every series of a chart its paint: a colour by the chart's palette, and a pattern where colours cannot tell
 * series apart. The same paint fills the bars, the legend and the downloaded image.
 */
import type { ChartModel } from '../chart-model.js';
import { contrast, cssColor, inkOn, mix, type Rgb } from './color.js';
import type { PlotTheme } from './plot-theme.js';

export interface Paint {
  readonly fill: string | CanvasPattern;
  readonly color: Rgb;
  /** For figures written on the fill. */
  readonly ink: string;
  /** Behind figures written on a pattern; null where the fill is plain. */
  readonly plate: string | null;
  /** Drawn around a fill that is too close to the surface to be seen on its own. */
  readonly outline: string | null;
  /** Lines: the rhythm of dashes. */
  readonly dash: readonly number[];
}

type Motif = 'solid' | 'rising' | 'dots' | 'level' | 'grid' | 'falling' | 'upright' | 'crosses';

const MOTIFS: readonly Motif[] = ['solid', 'rising', 'dots', 'level', 'grid', 'falling', 'upright', 'crosses'];

const DASHES: readonly (readonly number[])[] = [[], [7, 4], [2, 3], [10, 3, 2, 3], [4, 4], [1, 4]];

const TILE = 8;

/** The things that are told apart by paint: answers in a stacked bar, groups in bars and lines. */
export const paintedSeries = (model: ChartModel): readonly { readonly id: string; readonly label: string }[] =>
  model.form === 'stacked' ? model.items : model.groups;

export function paintsFor(model: ChartModel, theme: PlotTheme, patterns: boolean): Paint[] {
  const count = paintedSeries(model).length;
  const usePatterns = patterns || theme.forced;
  return Array.from({ length: count }, (_, index) => {
    const color = theme.forced ? theme.text : colorOf(model, theme, index, count);
    const motif = usePatterns ? (MOTIFS[index % MOTIFS.length] ?? 'solid') : 'solid';
    const plain = motif === 'solid';
    // The system's colours are two: ink and paper. Elsewhere a pattern is laid over the colour that is there anyway.
    const [ink, ground] = theme.forced ? [theme.text, theme.surface] : [mix(color, inkOn(color), 0.6), color];
    return {
      color,
      fill: plain ? cssColor(color) : pattern(motif, ink, ground),
      ink: cssColor(plain ? inkOn(color) : theme.text),
      plate: plain ? null : cssColor(theme.surface),
      outline: !plain || contrast(color, theme.surface) < 3 ? cssColor(plain ? theme.muted : theme.text) : null,
      dash: model.form === 'lines' ? (DASHES[index % DASHES.length] ?? []) : [],
    };
  });
}

/** Fills the squares of a legend; `data-series` is a series' place, or `hidden`. */
export function paintSwatches(swatches: Iterable<HTMLCanvasElement>, paints: readonly Paint[], hidden: Paint): void {
  for (const swatch of swatches) {
    const { series } = swatch.dataset;
    const paint = (series === 'hidden' ? hidden : paints[Number(series)]) ?? hidden;
    const context = swatch.getContext('2d');
    if (!context) continue;
    const { width, height } = swatch;
    context.clearRect(0, 0, width, height);
    context.fillStyle = paint.fill;
    context.fillRect(0, 0, width, height);
    if (paint.outline === null) continue;
    context.strokeStyle = paint.outline;
    context.strokeRect(0.5, 0.5, width - 1, height - 1);
  }
}

/** What is hidden looks the same everywhere: wide hatching that no answer has. */
export function hiddenPaint(theme: PlotTheme): Paint {
  return {
    color: theme.muted,
    fill: pattern('hidden', mix(theme.surface, theme.muted, 0.45), theme.surface),
    ink: cssColor(theme.text),
    plate: cssColor(theme.surface),
    outline: cssColor(theme.muted),
    dash: [4, 3],
  };
}

function colorOf(model: ChartModel, theme: PlotTheme, index: number, count: number): Rgb {
  const { low, middle, high } = theme.scale;
  const share = count === 1 ? 1 : index / (count - 1);
  const series = (position: number): Rgb => theme.series[position % theme.series.length] ?? theme.text;
  switch (model.palette) {
    case 'single':
      return series(0);
    case 'sequential':
      return mix(mix(theme.surface, high, 0.22), high, share);
    case 'diverging':
      return share < 0.5 ? mix(low, middle, share * 2) : mix(middle, high, (share - 0.5) * 2);
    case 'categorical': {
      // Everyone is the measure that the parts are held against, and stays out of their colours.
      const everyoneFirst = model.form !== 'stacked' && model.breakdown !== null;
      if (everyoneFirst && index === 0) return theme.muted;
      return series(everyoneFirst ? index - 1 : index);
    }
  }
}

/** Patterns by motif and colours: a page of charts repeats the same few, and each asks for a canvas of its own. */
const patterns = new Map<string, CanvasPattern | string>();
const MOST_PATTERNS = 100;

function pattern(motif: Motif | 'hidden', ink: Rgb, ground: Rgb): CanvasPattern | string {
  const key = JSON.stringify([motif, ink, ground]);
  let known = patterns.get(key);
  if (known === undefined) {
    if (patterns.size >= MOST_PATTERNS) patterns.clear();
    known = makePattern(motif, ink, ground);
    patterns.set(key, known);
  }
  return known;
}

/** A tile of two colours, repeated. Lines run off the edges so that tiles join without a seam. */
function makePattern(motif: Motif | 'hidden', ink: Rgb, ground: Rgb): CanvasPattern | string {
  const tile = document.createElement('canvas');
  const size = motif === 'hidden' ? TILE * 1.5 : TILE;
  tile.width = size;
  tile.height = size;
  const context = tile.getContext('2d');
  if (!context) return cssColor(ink);
  context.fillStyle = cssColor(ground);
  context.fillRect(0, 0, size, size);
  context.fillStyle = cssColor(ink);
  context.strokeStyle = cssColor(ink);
  context.lineWidth = motif === 'hidden' ? 1.5 : 2;
  drawMotif(context, motif, size);
  return context.createPattern(tile, 'repeat') ?? cssColor(ink);
}

function drawMotif(context: CanvasRenderingContext2D, motif: Motif | 'hidden', size: number): void {
  const half = size / 2;
  const stroke = (...points: readonly (readonly [number, number])[]): void => {
    context.beginPath();
    points.forEach(([x, y], index) => (index % 2 === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    context.stroke();
  };
  switch (motif) {
    case 'solid':
      context.fillRect(0, 0, size, size);
      break;
    case 'rising':
    case 'hidden':
      stroke([-half, half], [half, -half], [0, size], [size, 0], [half, size + half], [size + half, half]);
      break;
    case 'falling':
      stroke([-half, half], [half, size + half], [0, 0], [size, size], [half, -half], [size + half, half]);
      break;
    case 'level':
      stroke([0, half], [size, half]);
      break;
    case 'upright':
      stroke([half, 0], [half, size]);
      break;
    case 'grid':
      stroke([0, half], [size, half], [half, 0], [half, size]);
      break;
    case 'crosses':
      stroke([0, 0], [size, size], [0, size], [size, 0]);
      break;
    case 'dots':
      context.beginPath();
      context.arc(half, half, size / 4, 0, 2 * Math.PI);
      context.fill();
      break;
  }
}
