/** What a plot is drawn from, and where things are on it. */
import type { ChartModel } from '../chart-model.js';
import type { Paint } from './paint.js';
import type { PlotLayout } from './plot-layout.js';
import type { PlotTheme } from './plot-theme.js';

/** What a tag asks to be drawn. The same objects as last time mean that nothing changed. */
export interface PlotRequest {
  readonly model: ChartModel;
  readonly patterns: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Writes a value on the axis. */
  readonly tick: (value: number) => string;
}

export interface PlotScene extends PlotRequest {
  readonly theme: PlotTheme;
  readonly layout: PlotLayout;
  readonly pixelRatio: number;
}

export interface PlotTick {
  readonly at: number;
  /** Null where it would touch the one before. */
  readonly label: string | null;
}

/** The part of the canvas that bars and lines are in, in canvas pixels from the top left corner. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Along the axis of values: across for bars, upwards for lines. */
  readonly valueAt: (value: number) => number;
  /** The middle of a row of bars, or of a wave among lines. */
  readonly middleOf: (index: number) => number;
  readonly ticks: readonly PlotTick[];
}

/** Everything that drawing needs, worked out once. */
export interface PreparedScene extends PlotScene {
  readonly area: PlotArea;
  readonly paints: readonly Paint[];
  readonly hidden: Paint;
}

/** In canvas pixels, from the top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
