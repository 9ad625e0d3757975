/**
 * Works out how high a chart is and where its labels go, before anything is drawn: beside the bars where there is
 * room, above them on a narrow screen. Labels are wrapped, never cut.
 */
import type { ChartModel } from '../chart-model.js';
import type { PlotType } from './plot-theme.js';

export type MeasureText = (text: string) => number;

export interface PlotLabel {
  readonly lines: readonly string[];
  /** "n = 45", in lines of its own beside the bar, after the label above it. */
  readonly base: readonly string[];
}

export interface PlotLayout {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly PlotLabel[];
  readonly beside: boolean;
  /** Width of the column of labels; 0 when they stand above the bars. */
  readonly labelWidth: number;
  readonly lineHeight: number;
  /** Height of one row of the chart and of all its bars together. */
  readonly band: number;
  readonly bars: number;
  /** Room above the first bar, for what stands below the plot, and after the end of the longest bar. */
  readonly top: number;
  readonly axis: number;
  readonly after: number;
}

const BESIDE_FROM = 440;
const LABEL_SHARE = 0.36;
const GAP = 14;
const LINES_HEIGHT = 260;
const AXIS = 44;

/** Text on axes and figures on bars are a little smaller than labels. */
export const TICK_SCALE = 0.93;

/** And a base smaller than the label above it. */
export const BASE_SCALE = 0.86;

export function layoutPlot(model: ChartModel, type: PlotType, width: number, measure: MeasureText): PlotLayout {
  const lineHeight = Math.round(type.fontSize * 1.35);
  return model.form === 'lines'
    ? linesLayout(model, width, lineHeight, measure)
    : barsLayout(model, width, lineHeight, measure);
}

function barsLayout(model: ChartModel, width: number, lineHeight: number, measure: MeasureText): PlotLayout {
  const stacked = model.form === 'stacked';
  const rows = stacked
    ? model.groups.map(({ label, baseText }) => ({ label, base: model.groups.length > 1 ? baseText : '' }))
    : model.items.map(({ label }) => ({ label, base: '' }));
  // One bar for everybody is named by the chart's title.
  const named = rows.length > 1 || !stacked;
  const beside = named && width >= BESIDE_FROM;
  const quiet: MeasureText = (text) => measure(text) * BASE_SCALE;
  const widest = Math.max(0, ...rows.flatMap(({ label, base }) => [measure(label), quiet(base)]));
  const labelWidth = beside ? Math.min(widest, width * LABEL_SHARE) : 0;
  const labels = rows.map(({ label, base }) => ({
    lines: named ? wrap(beside ? label : joined(label, base), beside ? labelWidth : width, measure) : [],
    base: beside ? wrap(base, labelWidth, quiet) : [],
  }));
  const lines = Math.max(0, ...labels.map((label) => label.lines.length + label.base.length));
  const bars = stacked ? 30 : barsHeight(model.groups.length);
  const text = lines * lineHeight;
  const band = beside ? Math.max(bars, text) + GAP : bars + text + (named ? GAP : 0);
  // Labels above a bar use the free space under the bar before it; only the first needs room of its own.
  const overhang = beside || !named ? 0 : Math.max(0, text - (band - bars) / 2) + 4;
  const figures = model.cells.flat().filter((cell) => cell.value !== null);
  const after = stacked ? 0 : Math.max(...figures.map((cell) => measure(cell.label)), 0) + 12;
  const axis = lineHeight + 8;
  return {
    width,
    height: Math.round(overhang + band * rows.length + axis),
    labels,
    beside,
    labelWidth: Math.ceil(labelWidth),
    lineHeight,
    band,
    bars,
    top: overhang,
    axis,
    after: Math.ceil(after),
  };
}

function linesLayout(model: ChartModel, width: number, lineHeight: number, measure: MeasureText): PlotLayout {
  const room = Math.max(48, (width - AXIS) / Math.max(1, model.items.length) - 6);
  const small: MeasureText = (text) => measure(text) * TICK_SCALE;
  const labels = model.items.map(({ label, baseText }) => ({
    lines: [...wrap(label, room, small), ...wrap(baseText, room, small)],
    base: [],
  }));
  const lines = Math.max(1, ...labels.map((label) => label.lines.length));
  const after = Math.max(...model.cells.flat().map((cell) => measure(cell.label)), 0) + 16;
  return {
    width,
    height: LINES_HEIGHT + lines * lineHeight,
    labels,
    beside: false,
    labelWidth: 0,
    lineHeight,
    band: 0,
    bars: 0,
    top: lineHeight,
    axis: lines * lineHeight + 8,
    after: Math.ceil(after),
  };
}

const barsHeight = (groups: number): number => (groups === 1 ? 22 : groups * 16);

const joined = (label: string, base: string): string => (base === '' ? label : `${label} · ${base}`);

/** Breaks at spaces, and inside a word only when the word alone is too wide. */
export function wrap(text: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[^\S\u00A0]+/).flatMap((whole) => pieces(whole, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number, measure: MeasureText): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(`${part}${letter}-`) > width) {
      parts.push(`${part}-`);
      part = '';
    }
    part += letter;
  }
  return part === '' ? parts : [...parts, part];
}

/** Widths by font and text: charts of one page say the same waves, answers and bases. */
const widths = new Map<string, Map<string, number>>();
const MOST_WIDTHS = 5000;
let measuring: CanvasRenderingContext2D | null = null;

/** Measures text in the chart's own type. */
export function textMeasure(type: PlotType): MeasureText {
  measuring ??= document.createElement('canvas').getContext('2d');
  const context = measuring;
  if (!context) return (text) => text.length * type.fontSize * 0.55;
  const font = `${type.fontSize}px ${type.fontFamily}`;
  const known = widths.get(font) ?? new Map<string, number>();
  if (known.size > MOST_WIDTHS) known.clear();
  widths.set(font, known);
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      known.set(text, width);
    }
    return width;
  };
}
