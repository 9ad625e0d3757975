/** The points of a chart as the options of one list: what is on the canvas, for keyboard and screen reader. */
import type { ChartModel, ChartPoint } from './chart-model.js';
import { pointsOf, readingOf, samePoint } from './chart-reading.js';
import { copiesOf, fillWith, isFilledFrom, writeAttribute, writeText } from './filled.js';
import type { DashboardMessages } from './locales/messages.js';

export const pointId = (point: ChartPoint): string => `point-${point.group}-${point.item}`;

/** @param active the one that is read */
export function fillPoints(
  list: Element,
  model: ChartModel,
  words: DashboardMessages,
  active: ChartPoint | null,
): void {
  if (isFilledFrom(list, model, active)) return;
  fillWith(list, pointsOf(model), newOption, (option, point) => {
    option.id = pointId(point);
    writeAttribute(option, 'aria-selected', samePoint(point, active) ? 'true' : 'false');
    writeText(option, readingOf(model, point, words));
  });
}

const newOption = copiesOf(() => {
  const option = document.createElement('div');
  option.className = 'visually-hidden';
  option.role = 'option';
  return option;
});
