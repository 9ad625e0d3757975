/**
 * The colours and the type that a canvas draws with, read from the tag's own styles: whatever the page sets, and
 * whichever scheme is on, arrives here as plain sRGB. A probe is a hidden element whose `color` is one of them.
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

/** What every probe shows. */
const PROBE_COLORS: Readonly<Record<string, string>> = {
  text: 'currentcolor',
  muted: 'var(--_muted)',
  line: 'var(--_line)',
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

/** Made once and copied: a page has many charts, and each of them all of these. */
let model: HTMLElement | null = null;

export function newProbes(): HTMLElement {
  if (!model) {
    model = document.createElement('div');
    model.className = 'probes';
    model.ariaHidden = 'true';
    for (const name of Object.keys(PROBE_COLORS)) {
      model.appendChild(document.createElement('i')).dataset.color = name;
    }
  }
  return model.cloneNode(true) as HTMLElement;
}

/** What text takes on a canvas; room is made with it before any colour is needed. */
export type PlotType = Pick<PlotTheme, 'fontFamily' | 'fontSize'>;

export function readType(probes: Element): PlotType {
  const { fontFamily, fontSize } = getComputedStyle(probes);
  return { fontFamily, fontSize: Number.parseFloat(fontSize) || 14 };
}

export function readTheme(probes: Element): PlotTheme {
  const computed = new Map<string, string>();
  for (const probe of probes.children) {
    computed.set((probe as HTMLElement).dataset.color ?? '', getComputedStyle(probe).color);
  }
  const color = (name: string): Rgb => parseColor(computed.get(name) ?? '');
  const opaque = parseAlpha(computed.get('surface') ?? '') > 0.5;
  return {
    ...readType(probes),
    text: color('text'),
    muted: color('muted'),
    line: color('line'),
    surface: opaque ? color('surface') : (backdrop(probes) ?? color('canvas')),
    focus: color('focus'),
    series: Array.from({ length: SERIES }, (_, index) => color(`series-${index + 1}`)),
    scale: { low: color('low'), middle: color('middle'), high: color('high') },
    forced: medium('(forced-colors: active)').matches,
  };
}

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

const probeRules = unsafeCSS(
  Object.entries(PROBE_COLORS)
    .map(([name, color]) => `.probes [data-color='${name}'] { --_probe: ${color} }`)
    .join('\n'),
);

/**
 * Mixing a colour with itself makes every notation come out as sRGB. The transition is how a chart hears of a new
 * scheme or a changed property: its end is an event.
 */
export const probeStyles = css`
  .probes {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-size: 0.875rem;
    forced-color-adjust: none;
  }

  .probes i {
    color: color-mix(in srgb, var(--_probe) 100%, var(--_probe));
    transition: color 1ms;
  }

  /* Nothing is seen of this one, also where motion is reduced. */
  @media (prefers-reduced-motion: reduce) {
    .probes i {
      transition-duration: 1ms !important;
    }
  }

  ${probeRules}

  @media (forced-colors: active) {
    .probes [data-color='line'] {
      --_probe: GrayText;
    }

    /* Without the system's colours for text, a probe has those of the page. */
    .probes [data-color='text'] {
      --_probe: CanvasText;
    }
  }

  .paper .probes i {
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
