/**
 * What tells series apart beside their colour, as the data of paths: patterns of bars, points of lines. A plot and its
 * legend draw the same ones.
 */

export type Motif = 'solid' | 'rising' | 'dots' | 'level' | 'grid' | 'falling' | 'upright' | 'crosses' | 'hidden';

export interface Mark {
  readonly path: string;
  /** Width of its line; null where it is filled. */
  readonly line: number | null;
  /** Of a tile that is repeated. Lines run off its edges so that tiles join without a seam. */
  readonly tile: number;
}

const TILE = 8;
const lined = (path: string): Mark => ({ path, line: 2, tile: TILE });

export const MOTIFS: Readonly<Record<Motif, Mark>> = {
  solid: { path: 'M0 0H8V8H0Z', line: null, tile: TILE },
  rising: lined('M-4 4L4-4M0 8L8 0M4 12L12 4'),
  dots: { path: 'M2 4a2 2 0 1 0 4 0a2 2 0 1 0-4 0Z', line: null, tile: TILE },
  level: lined('M0 4H8'),
  grid: lined('M0 4H8M4 0V8'),
  falling: lined('M-4 4L4 12M0 0L8 8M4-4L12 4'),
  upright: lined('M4 0V8'),
  crosses: lined('M0 0L8 8M0 8L8 0'),
  /** Wide hatching that no answer has. */
  hidden: { path: 'M-6 6L6-6M0 12L12 0M6 18L18 6', line: 1.5, tile: 12 },
};

/** Circle, square, diamond, triangle, and again; around nought. */
const POINTS = ['M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z', 'M-5-5H5V5H-5Z', 'M0-6.5L6.5 0L0 6.5L-6.5 0Z', 'M0-6L6 5H-6Z'];

export const pointPath = (series: number): string => POINTS[series % POINTS.length] ?? '';

export const LINE_WIDTH = 2.5;
