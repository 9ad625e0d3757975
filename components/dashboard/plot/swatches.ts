/**
 * The samples in a legend: the same paint as in the plot, as a square of a bar or a piece of a line with its point.
 * Drawn as SVG: the canvases of a legend take as long as its plot.
 */
import { cssColor } from './color.js';
import { LINE_WIDTH, MOTIFS, pointPath } from './marks.js';
import type { Paint } from './paint.js';

const SVG = 'http://www.w3.org/2000/svg';
const SIDE = 14;
const LINE_LENGTH = 30;

/** Made once and copied. @param line whether it is a sample of a line */
const models = new Map<boolean, SVGSVGElement>();

export function newSwatch(line: boolean): SVGSVGElement {
  let model = models.get(line);
  if (!model) {
    model = document.createElementNS(SVG, 'svg');
    model.setAttribute('class', line ? 'swatch line' : 'swatch');
    model.setAttribute('viewBox', `0 0 ${line ? LINE_LENGTH : SIDE} ${SIDE}`);
    models.set(line, model);
  }
  return model.cloneNode() as SVGSVGElement;
}

/** `data-series` is a series' place, or `hidden`. */
export function paintSwatches(swatches: Iterable<SVGElement>, paints: readonly Paint[], hidden: Paint): void {
  for (const swatch of swatches) {
    const { series } = swatch.dataset;
    const place = Number(series);
    const paint = (series === 'hidden' ? hidden : paints[place]) ?? hidden;
    const parts = swatch.classList.contains('line') ? linePiece(paint, place) : square(paint);
    swatch.replaceChildren(...parts);
  }
}

type Attributes = Readonly<Record<string, string | number>>;

function part(name: 'path' | 'rect', attributes: Attributes): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function square({ motif, tones, outline }: Paint): SVGElement[] {
  const plain = motif === 'solid';
  const ground = part('rect', { width: SIDE, height: SIDE, fill: plain ? tones.ink : tones.ground });
  const { path, line, tile } = MOTIFS[motif];
  const places = plain ? [] : [0, tile].flatMap((x) => [0, tile].map((y) => `translate(${x} ${y})`));
  const look: Attributes =
    line === null ? { fill: tones.ink } : { stroke: tones.ink, 'stroke-width': line, fill: 'none' };
  const edge = { x: 0.5, y: 0.5, width: SIDE - 1, height: SIDE - 1, fill: 'none' };
  return [
    ground,
    ...places.map((transform) => part('path', { d: path, transform, ...look })),
    ...(outline === null ? [] : [part('rect', { ...edge, stroke: outline })]),
  ];
}

function linePiece(paint: Paint, series: number): SVGElement[] {
  const color = cssColor(paint.color);
  const line = { d: `M0 ${SIDE / 2}H${LINE_LENGTH}`, stroke: color, 'stroke-width': LINE_WIDTH };
  const middle = `translate(${LINE_LENGTH / 2} ${SIDE / 2})`;
  return [
    part('path', { ...line, 'stroke-dasharray': paint.dash.join(' ') || 'none' }),
    part('path', { d: pointPath(series), fill: color, transform: middle }),
  ];
}
