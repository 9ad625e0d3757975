/** How the arrow keys walk over the points of a chart: along the way it is drawn, in the direction it is read. */
import { cellAt, isAbsent, type ChartModel, type ChartPoint } from './chart-model.js';
import type { DashboardMessages } from './locales/messages.js';

type Step = readonly [group: number, item: number];

const ARROWS: Readonly<Record<string, 'up' | 'down' | 'before' | 'after'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'before',
  ArrowRight: 'after',
};

/** Every point that can be read, groups first. */
export const pointsOf = (model: ChartModel): ChartPoint[] =>
  model.groups.flatMap((_, group) =>
    model.items.flatMap((__, item) => {
      const cell = cellAt(model, { group, item });
      return cell && !isAbsent(cell) ? [{ group, item }] : [];
    }),
  );

/** One point in a sentence, as it is read aloud and shown under the chart. */
export function readingOf(model: ChartModel, point: ChartPoint, words: DashboardMessages): string {
  const group = model.groups.length > 1 ? (model.groups[point.group]?.label ?? '') : null;
  return words.chart.reading(group, model.items[point.item]?.label ?? '', cellAt(model, point)?.text ?? '');
}

/** The point that a key leads to; null for a key that is not ours. Walking past an end stays there. */
export function pointAfterKey(
  model: ChartModel,
  from: ChartPoint | null,
  key: string,
  direction: 'ltr' | 'rtl',
): ChartPoint | null {
  const points = pointsOf(model);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const arrow = ARROWS[key];
  if (arrow === undefined) return null;
  if (from === null) return first;
  const turned = direction === 'rtl' && (arrow === 'before' || arrow === 'after');
  const way = turned ? (arrow === 'before' ? 'after' : 'before') : arrow;
  const [groups, items] = stepFor(model, way);
  let next = from;
  do {
    next = { group: next.group + groups, item: next.item + items };
    const cell = cellAt(model, next);
    if (!cell) return from;
    if (!isAbsent(cell)) return next;
  } while (groups !== 0 || items !== 0);
  return from;
}

/** Bars lie below each other; the parts of a stacked bar, and the waves of a line, follow each other. */
function stepFor(model: ChartModel, way: 'up' | 'down' | 'before' | 'after'): Step {
  const forward = way === 'down' || way === 'after' ? 1 : -1;
  const vertical = way === 'up' || way === 'down';
  // With one group there is one way to go, whichever arrow is used.
  if (model.groups.length === 1) return [0, forward];
  if (model.items.length === 1) return [forward, 0];
  const alongItems = model.form === 'bars' ? vertical : !vertical;
  return alongItems ? [0, forward] : [forward, 0];
}

export const samePoint = (one: ChartPoint | null, other: ChartPoint | null): boolean =>
  one?.group === other?.group && one?.item === other?.item;
