/** The view of method: where the figures come from, what is hidden and why, and how everything was worked out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HiddenReason } from '../../../domain/results/release.js';
import { changeMessages } from '../change/change-words.js';
import { figureTable } from '../figure-table.js';
import { figureStyles } from '../figures.styles.js';
import type { ReleaseView } from '../release-view.js';
import { placeTitle, type DashboardView, type ViewOptions } from '../views/dashboard-view.js';
import { methodMessages } from './method-words.js';

const draw = ({ view, headingLevel }: ViewOptions): TemplateResult => html`
  <section aria-labelledby="place-title title" part="panel">
    ${placeTitle(headingLevel, view.words.views.method)} ${methodNote(view, headingLevel + 2)}
  </section>
`;

/** The same note ends a print of any view. */
export function methodNote(view: ReleaseView, level: number): TemplateResult {
  const words = methodMessages(view.language);
  const { release, figures } = view;
  const { study, createdAt, disclosure, source, change, staff, complexes } = release;
  const rounding = figures.rounded ? figures.count(disclosure.rounding ?? 1) : null;
  const sourceLines = words.sourceLines({
    study: view.text(study.title),
    organisation: study.organisation,
    date: figures.date(createdAt),
    responses: figures.figure(source.responses),
    definitions: source.definitions.join(', '),
  });
  return html`
    ${lines(words.source, sourceLines, level)}
    ${lines(words.hidden, words.hiddenLines(figures.k, rounding), level, hiddenTable(view))}
    ${lines(words.reading, words.readingLines, level)}
    ${change ? lines(words.change, changeMessages(view.language).methodLines, level) : nothing}
    ${complexes.length > 1 ? lines(words.compare, words.compareLines, level) : nothing}
    ${staff ? lines(words.staff, words.staffLines, level) : nothing}
  `;
}

const lines = (
  title: string,
  list: readonly string[],
  level: number,
  rest: TemplateResult | typeof nothing = nothing,
): TemplateResult => html`
  <section class="sheet">
    <p class="group-title" role="heading" aria-level=${level} dir="auto">${title}</p>
    <ul class="prose">
      ${list.map((line) => html`<li dir="auto">${line}</li>`)}
    </ul>
    ${rest}
  </section>
`;

function hiddenTable(view: ReleaseView): TemplateResult {
  const words = methodMessages(view.language);
  const { hidden } = view.release;
  const reasons = Object.entries(hidden) as [HiddenReason, number][];
  if (reasons.length === 0) return html`<p dir="auto">${words.hiddenNone}</p>`;
  return figureTable({
    title: words.hidden,
    columns: [words.reason, words.count],
    rows: reasons.map(([reason, count]) => [view.words.because(reason, view.figures.k), view.figures.count(count)]),
  });
}

export const methodView: DashboardView = { draw, styles: [figureStyles] };
