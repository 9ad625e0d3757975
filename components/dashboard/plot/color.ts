/** A few lines of colour arithmetic: reading what a browser computes, contrast (WCAG 2.2), and even steps (OKLab). */

/** Red, green and blue in sRGB, 0–255. */
export type Rgb = readonly [number, number, number];

const numbersIn = (computed: string): number[] => (computed.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);

/** Reads the two forms in which browsers give an sRGB colour: `rgb(10, 92, 107)` and `color(srgb 0.04 0.36 0.42)`. */
export function parseColor(computed: string): Rgb {
  const numbers = numbersIn(computed);
  const factor = computed.startsWith('color(') ? 255 : 1;
  const channel = (index: number): number => Math.min(255, Math.max(0, (numbers[index] ?? 0) * factor));
  return [channel(0), channel(1), channel(2)];
}

/** 0 is see-through, 1 is not. */
export const parseAlpha = (computed: string): number => (computed === '' ? 0 : (numbersIn(computed)[3] ?? 1));

export const cssColor = ([red, green, blue]: Rgb, alpha = 1): string =>
  `rgba(${Math.round(red)}, ${Math.round(green)}, ${Math.round(blue)}, ${alpha})`;

const toLinear = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const toGamma = (value: number): number =>
  255 * Math.min(1, Math.max(0, value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055));

const luminance = (color: Rgb): number =>
  0.2126 * toLinear(color[0]) + 0.7152 * toLinear(color[1]) + 0.0722 * toLinear(color[2]);

/** Contrast ratio of two colours, 1–21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever reads better on a colour. */
export const inkOn = (fill: Rgb): Rgb =>
  contrast(fill, [255, 255, 255]) >= contrast(fill, [0, 0, 0]) ? [255, 255, 255] : [0, 0, 0];

/** The colour on the way from one to another, in OKLab so that steps look even. Source: Ottosson 2020. */
export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const [a, b] = [toOklab(from), toOklab(to)];
  const at = (index: 0 | 1 | 2): number => a[index] + (b[index] - a[index]) * share;
  return fromOklab([at(0), at(1), at(2)]);
}

function toOklab([red, green, blue]: Rgb): Rgb {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Rgb): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    toGamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    toGamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    toGamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
