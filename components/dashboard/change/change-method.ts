/** How change is worked out, what the weights cost, and whether those who stayed are like those who left. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReleasePeriod } from '../../../domain/results/release-changes.js';
import type { Figure, ReleaseMeasure } from '../../../domain/results/release.js';
import type { Topic } from '../dashboard-topics.js';
import { isHidden } from '../figures.js';
import type { ReleaseView } from '../release-view.js';
import { changeMessages } from './change-words.js';

export function changeMethod(view: ReleaseView, onPaper: boolean): TemplateResult {
  const words = changeMessages(view.language);
  return html`
    <details class="method" ?open=${onPaper}>
      <summary>${words.method}</summary>
      <ul class="prose">
        ${words.methodLines.map((line) => html`<li dir="auto">${line}</li>`)}
      </ul>
    </details>
  `;
}

/** What the weights cost: beside the figures, since every weighted one depends on it. */
export function weightingLine(view: ReleaseView, { weighting }: ReleasePeriod): TemplateResult | typeof nothing {
  if (!weighting) return nothing;
  const words = changeMessages(view.language);
  return html`<p class="quiet weighting" dir="auto">
    ${words.weights(
      weighting.breakdowns.map((id) => view.breakdownLabel(id)).join(', '),
      view.figures.count(weighting.effective),
      view.figures.mean(weighting.largest),
    )}
    ${weighting.converged ? nothing : words.weightsMisfit}
  </p>`;
}

/** Open to whoever reads: what the pairs say holds for everybody only as far as those who left were like them. */
export function attrition(
  view: ReleaseView,
  { from, to }: ReleasePeriod,
  complex: string | null,
  topics: readonly Topic[],
  level: number,
): TemplateResult | typeof nothing {
  const words = changeMessages(view.language);
  const rows = topics
    .flatMap(({ measures }) => measures)
    .flatMap((measure) => {
      const found = view.release.change?.measures.find(
        (one) => one.measure === measure.id && one.from === from && one.to === to && one.complex === complex,
      );
      return found ? [{ measure, ...found.attrition, pairs: found.pairs }] : [];
    });
  if (rows.length === 0) return nothing;
  return html`<section class="group sheet attrition">
    <p class="group-title" role="heading" aria-level=${level}>${words.attrition}</p>
    <p class="quiet">${words.attritionIntro}</p>
    <div class="table-frame" role="region" aria-label=${words.attrition} tabindex="0">
      <table>
        <caption class="visually-hidden">
          ${words.attrition}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.columns.subject}</th>
            <th scope="col">${words.columns.stayed}</th>
            <th scope="col">${words.columns.pairs}</th>
            <th scope="col">${words.columns.left}</th>
            <th scope="col">${words.columns.leftBase}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ measure, stayed, left, leftBase, pairs }) => html`
              <tr>
                <th scope="row"><bdi>${view.text(measure.label)}</bdi></th>
                <td>${scoreText(view, stayed, measure)}</td>
                <td>${view.figures.figure(pairs)}</td>
                <td>${scoreText(view, left, measure)}</td>
                <td>${view.figures.figure(leftBase)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

const scoreText = (view: ReleaseView, figure: Figure, measure: ReleaseMeasure): string =>
  isHidden(figure) ? view.figures.hidden(figure.hidden) : view.figures.score(figure, measure);
