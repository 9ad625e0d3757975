/**
 * Gives every series of a chart its paint: a colour by the chart's palette, and a pattern where colours cannot tell
 * series apart. The same paint fills the bars, the legend and the downloaded image.
 */
import type { ChartModel } from '../chart-model.js';
import { contrast, cssColor, inkOn, mix, type Rgb } from './color.js';
import { MOTIFS, type Motif } from './marks.js';
import type { PlotTheme } from './plot-theme.js';

interface Tones {
  readonly ink: string;
  readonly ground: string;
}

export interface Paint {
  readonly fill: string | CanvasPattern;
  readonly color: Rgb;
  /** What the fill is made of: the pattern, in its ink on its ground. */
  readonly motif: Motif;
  readonly tones: Tones;
  /** For figures written on the fill. */
  readonly ink: string;
  /** Behind figures written on a pattern; null where the fill is plain. */
  readonly plate: string | null;
  /** Drawn around a fill that is too close to the surface to be seen on its own. */
  readonly outline: string | null;
  /** Lines: the rhythm of dashes. */
  readonly dash: readonly number[];
}

/** In the order in which series get them. */
const IN_ORDER: readonly Motif[] = ['solid', 'rising', 'dots', 'level', 'grid', 'falling', 'upright', 'crosses'];

const DASHES: readonly (readonly number[])[] = [[], [7, 4], [2, 3], [10, 3, 2, 3], [4, 4], [1, 4]];

/** The things that are told apart by paint: answers in a stacked bar, groups in bars and lines. */
export const paintedSeries = (model: ChartModel): readonly { readonly id: string; readonly label: string }[] =>
  model.form === 'stacked' ? model.items : model.groups;

export function paintsFor(model: ChartModel, theme: PlotTheme, patterns: boolean): Paint[] {
  const count = paintedSeries(model).length;
  const usePatterns = patterns || theme.forced;
  return Array.from({ length: count }, (_, index) => {
    const color = theme.forced ? theme.text : colorOf(model, theme, index, count);
    const motif = usePatterns ? (IN_ORDER[index % IN_ORDER.length] ?? 'solid') : 'solid';
    const plain = motif === 'solid';
    // The system's colours are two: ink and paper. Elsewhere a pattern is laid over the colour that is there anyway.
    const [ink, ground] = theme.forced ? [theme.text, theme.surface] : [mix(color, inkOn(color), 0.6), color];
    const tones = plain ? tonesOf(color, color) : tonesOf(ink, ground);
    return {
      color,
      motif,
      tones,
      fill: plain ? tones.ink : pattern(motif, tones),
      ink: cssColor(plain ? inkOn(color) : theme.text),
      plate: plain ? null : cssColor(theme.surface),
      outline: !plain || contrast(color, theme.surface) < 3 ? cssColor(plain ? theme.muted : theme.text) : null,
      dash: model.form === 'lines' ? (DASHES[index % DASHES.length] ?? []) : [],
    };
  });
}

/** What is hidden looks the same everywhere: wide hatching that no answer has. */
export function hiddenPaint(theme: PlotTheme): Paint {
  const tones = tonesOf(mix(theme.surface, theme.muted, 0.45), theme.surface);
  return {
    color: theme.muted,
    motif: 'hidden',
    tones,
    fill: pattern('hidden', tones),
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

const tonesOf = (ink: Rgb, ground: Rgb): Tones => ({ ink: cssColor(ink), ground: cssColor(ground) });

function pattern(motif: Motif, tones: Tones): CanvasPattern | string {
  const key = `${motif} ${tones.ink} ${tones.ground}`;
  let known = patterns.get(key);
  if (known === undefined) {
    if (patterns.size >= MOST_PATTERNS) patterns.clear();
    known = makePattern(motif, tones);
    patterns.set(key, known);
  }
  return known;
}

/** A tile of two colours, repeated. */
function makePattern(motif: Motif, { ink, ground }: Tones): CanvasPattern | string {
  const { path, line, tile } = MOTIFS[motif];
  const canvas = document.createElement('canvas');
  canvas.width = tile;
  canvas.height = tile;
  const context = canvas.getContext('2d');
  if (!context) return ink;
  context.fillStyle = ground;
  context.fillRect(0, 0, tile, tile);
  context.fillStyle = ink;
  context.strokeStyle = ink;
  context.lineWidth = line ?? 0;
  if (line === null) context.fill(new Path2D(path));
  else context.stroke(new Path2D(path));
  return context.createPattern(canvas, 'repeat') ?? ink;
}
