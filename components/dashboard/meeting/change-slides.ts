/** Change in a meeting: first what can be said of all of it, then a measure at a time. */
import { html } from 'lit';
import { changeFigures } from '../change/change-figures.js';
import { summaryOf, tallyOf } from '../change/change-summary.js';
import { changeMessages } from '../change/change-words.js';
import { measureRow, type ChangeRow } from '../change/change-rows.js';
import { chosenPeriod } from '../change/chosen-period.js';
import type { Topic } from '../dashboard-topics.js';
import type { DashboardPlace } from '../events/renovation-view-event.js';
import type { ReleaseView } from '../release-view.js';
import type { Slide } from './slide.js';

export function changeSlides(
  view: ReleaseView,
  topics: readonly Topic[],
  place: DashboardPlace,
  title: string,
): readonly Slide[] {
  const { complex } = place;
  const period = chosenPeriod(view, place);
  if (!period) return [];
  const { from, to } = period;
  const words = changeMessages(view.language);
  const between = words.between(view.waveLabel(from), view.waveLabel(to));
  const measures = topics.flatMap((topic) => (topics.length === 1 ? topic.measures : topic.main ? [topic.main] : []));
  const rows = measures.flatMap((measure): ChangeRow[] => {
    const found = view.release.change?.measures.find(
      (one) => one.measure === measure.id && one.from === from && one.to === to && one.complex === complex,
    );
    return found ? [measureRow(view, measure, found)] : [];
  });
  if (rows.length === 0) return [];
  const summary = summaryOf(words, tallyOf(rows.map(({ found }) => found)), (count) => view.figures.count(count));
  const whole: Slide = {
    id: 'change',
    title,
    draw: () => html`
      <p class="quiet" dir="auto">${between}</p>
      <p class="summary" dir="auto">${summary}</p>
      <p class="quiet" dir="auto">${words.intro}</p>
    `,
  };
  const each = rows.map((row): Slide => ({
    id: `change/${row.id}`,
    title,
    draw: () => html`
      <p class="quiet" dir="auto">${between}</p>
      <p class="label" role="heading" aria-level="3"><bdi>${row.label}</bdi></p>
      ${changeFigures(row, view.rightToLeft)}
    `,
  }));
  return [whole, ...each];
}
