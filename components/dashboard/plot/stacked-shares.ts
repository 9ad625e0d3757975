/** How a 100 % bar is divided when rounding keeps answers from adding up, or some of them are hidden. */
import type { ChartModel } from '../chart-model.js';
import { isHidden } from '../figures.js';

/** The part of every bar that is drawn, in shares of the whole bar: hidden answers share one hatched remainder. */
export interface StackedShares {
  readonly items: readonly (number | null)[];
  readonly hidden: number;
}

/** A hatched remainder is wide enough to be seen, however little it may be. */
const SMALLEST_REMAINDER = 0.05;

export function stackedShares(model: ChartModel, group: number): StackedShares {
  const cells = model.cells[group] ?? [];
  const base = model.groups[group]?.base ?? null;
  if (isHidden(base)) return { items: cells.map(() => null), hidden: 1 };
  const sum = cells.reduce((total, cell) => total + (cell.count ?? 0), 0);
  const hides = cells.some((cell) => cell.hidden !== null);
  if (!hides)
    return {
      items: cells.map((cell) => (sum === 0 ? null : cell.count === null ? null : cell.count / sum)),
      hidden: 0,
    };
  const whole = Math.max(base ?? 0, sum / (1 - SMALLEST_REMAINDER), 1);
  return {
    items: cells.map((cell) => (cell.count === null ? null : cell.count / whole)),
    hidden: 1 - sum / whole,
  };
}
