/**
 * The colours and the type that a canvas draws with, read from the tag's own styles: whatever the page sets, and
 * whichever scheme is on, arrives here as plain sRGB. The probe is a hidden element that has all of these colours as
 * its shadows: one element to style and one text to read, of which a page of charts has the same again and again.
 */
import { css, unsafeCSS } from 'lit';
import { parseAlpha, parseColor, type Rgb } from './color.js';
import { medium } from './medium.js';

const SERIES = 6;

export interface PlotTheme {
  readonly text: Rgb;
  readonly muted: Rgb;
  readonly line: Rgb;
  readonly surface: Rgb;
  readonly focus: Rgb;
  readonly series: readonly Rgb[];
  readonly scale: { readonly low: Rgb; readonly middle: Rgb; readonly high: Rgb };
  readonly fontFamily: string;
  /** Pixels; follows the text size of the page. */
  readonly fontSize: number;
  /** The system's own colours are on: tell series apart by pattern, never by colour. */
  readonly forced: boolean;
}

/** What the probe shows, in this order. */
const PROBE_COLORS: Readonly<Record<string, string>> = {
  text: 'currentcolor',
  muted: 'var(--_muted)',
  line: 'var(--_probe-line)',
  surface: 'var(--_raised)',
  canvas: 'Canvas',
  focus: 'var(--_focus)',
  low: 'var(--_scale-low)',
  middle: 'var(--_scale-middle)',
  high: 'var(--_scale-high)',
  ...Object.fromEntries(
    Array.from({ length: SERIES }, (_, index) => [`series-${index + 1}`, `var(--_series-${index + 1})`]),
  ),
};

const NAMES = Object.keys(PROBE_COLORS);

export function newProbe(): HTMLElement {
  const probe = document.createElement('div');
  probe.className = 'probe';
  probe.ariaHidden = 'true';
  return probe;
}

/** What text takes on a canvas; room is made with it before any colour is needed. */
export type PlotType = Pick<PlotTheme, 'fontFamily' | 'fontSize'>;

export function readType(probe: Element): PlotType {
  const { fontFamily, fontSize } = getComputedStyle(probe);
  return { fontFamily, fontSize: Number.parseFloat(fontSize) || 14 };
}

/** Colours by the text that they were read from. */
const known = new Map<string, Colors>();
const MOST_KNOWN = 20;

type Colors = Omit<PlotTheme, 'fontFamily' | 'fontSize' | 'forced'> & { readonly opaque: boolean };

export function readTheme(probe: Element): PlotTheme {
  const { boxShadow, fontFamily, fontSize } = getComputedStyle(probe);
  let read = known.get(boxShadow);
  if (!read) {
    if (known.size >= MOST_KNOWN) known.clear();
    read = readColors(boxShadow);
    known.set(boxShadow, read);
  }
  const { opaque, ...colors } = read;
  return {
    ...colors,
    surface: opaque ? colors.surface : (backdrop(probe) ?? colors.surface),
    fontFamily,
    fontSize: Number.parseFloat(fontSize) || 14,
    forced: medium('(forced-colors: active)').matches,
  };
}

/** Of a surface that is see-through, what the page has behind everything. */
function readColors(shadows: string): Colors {
  const computed = shadows.match(/[a-z]+\([^)]*\)/g) ?? [];
  const textOf = (name: string): string => computed[NAMES.indexOf(name)] ?? '';
  const color = (name: string): Rgb => parseColor(textOf(name));
  const opaque = parseAlpha(textOf('surface')) > 0.5;
  return {
    opaque,
    text: color('text'),
    muted: color('muted'),
    line: color('line'),
    surface: color(opaque ? 'surface' : 'canvas'),
    focus: color('focus'),
    series: Array.from({ length: SERIES }, (_, index) => color(`series-${index + 1}`)),
    scale: { low: color('low'), middle: color('middle'), high: color('high') },
  };
}

/** Whether a plot would look the same in both. */
export const sameTheme = (one: PlotTheme, other: PlotTheme): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What lies behind a see-through surface: the nearest background of an ancestor, across shadow roots. */
function backdrop(element: Element): Rgb | null {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const background = getComputedStyle(node).backgroundColor;
      if (parseAlpha(background) > 0.5) return parseColor(background);
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return null;
}

/** Mixing a colour with itself makes every notation come out as sRGB. */
const shadows = unsafeCSS(
  Object.values(PROBE_COLORS)
    .map((color) => `0 0 color-mix(in srgb, ${color} 100%, ${color})`)
    .join(', '),
);

/** The transition is how a chart hears of a new scheme or a changed property: its end is an event. */
export const probeStyles = css`
  .probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-size: 0.875rem;
    forced-color-adjust: none;
    --_probe-line: var(--_line);
    box-shadow: ${shadows};
    transition: 1ms;
    transition-property: color, box-shadow;
  }

  /* Nothing is seen of this one, also where motion is reduced. */
  @media (prefers-reduced-motion: reduce) {
    .probe {
      transition-duration: 1ms !important;
    }
  }

  @media (forced-colors: active) {
    .probe {
      --_probe-line: GrayText;
      /* Without the system's colours for text, it has those of the page. */
      color: CanvasText;
    }
  }

  .paper .probe {
    transition: none;
  }
`;

/**
 * Default colours of the series, and the three of a scale. Told apart by lightness as well as hue; the first follows
 * the page's accent.
 */
export const paletteStyles = css`
  :host {
    --_series-1: var(--renovation-series-1, var(--_accent));
    --_series-2: var(--renovation-series-2, #c2570c);
    --_series-3: var(--renovation-series-3, #5b3fa0);
    --_series-4: var(--renovation-series-4, #3a8f5c);
    --_series-5: var(--renovation-series-5, #a01a58);
    --_series-6: var(--renovation-series-6, #6f6a00);
    --_scale-low: var(--renovation-scale-low, #8c510a);
    --_scale-middle: var(--renovation-scale-middle, #eeece6);
    --_scale-high: var(--renovation-scale-high, var(--_accent));
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_series-2: var(--renovation-series-2, light-dark(#c2570c, #f29a4e));
      --_series-3: var(--renovation-series-3, light-dark(#5b3fa0, #b9a3f5));
      --_series-4: var(--renovation-series-4, light-dark(#3a8f5c, #7fd69c));
      --_series-5: var(--renovation-series-5, light-dark(#a01a58, #f58ab8));
      --_series-6: var(--renovation-series-6, light-dark(#6f6a00, #d8cf5a));
      --_scale-low: var(--renovation-scale-low, light-dark(#8c510a, #e3a553));
      --_scale-middle: var(--renovation-scale-middle, light-dark(#eeece6, #3d4348));
    }
  }
`;
