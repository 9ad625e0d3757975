/** How the fieldwork went: per wave the homes with a completed questionnaire, as a share of all homes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure, ReleaseParticipation } from '../../domain/results/release.js';
import { isHidden } from './figures.js';
import type { ReleaseView } from './release-view.js';

interface ResponseRow {
  readonly label: string;
  readonly homes: number;
  readonly complete: Figure;
}

/** Rows of one wave. The total is left out where a part of it is hidden: it would give that part away. */
export function responseRows(view: ReleaseView, wave: string, complex: string | null): ResponseRow[] {
  const here = (entry: ReleaseParticipation): boolean =>
    entry.wave === wave && (complex === null || entry.complex === complex);
  const entries = view.release.participation.filter(here);
  const rows = entries.map(({ homes, complete, complex: id }) => ({ label: view.complexLabel(id), homes, complete }));
  const counts = entries.flatMap(({ complete }) => (isHidden(complete) ? [] : [complete]));
  if (rows.length < 2 || counts.length < rows.length) return rows;
  const total = {
    label: view.words.response.total,
    homes: rows.reduce((sum, row) => sum + row.homes, 0),
    complete: counts.reduce((sum, count) => sum + count, 0),
  };
  return [...rows, total];
}

/** @param level of its title among the headings of the page; null where its title stands above it already */
export function responseBlock(view: ReleaseView, complex: string | null, level: number | null): TemplateResult {
  const { response } = view.words;
  const waves = view.release.waves
    .map(({ id, label }) => ({ label: view.text(label), rows: responseRows(view, id, complex) }))
    .filter(({ rows }) => rows.length > 0);
  if (waves.length === 0) return html``;
  return html`
    <section
      class="response sheet"
      part="response"
      aria-labelledby=${level === null ? nothing : 'response-title title'}
    >
      ${
        level === null
          ? nothing
          : html`<p id="response-title" class="place-title" role="heading" aria-level=${level}>${response.title}</p>`
      }
      <p class="quiet">${response.explanation}</p>
      <div class="waves">${waves.map(({ label, rows }) => waveTable(view, label, rows))}</div>
    </section>
  `;
}

const waveTable = (view: ReleaseView, label: string, rows: readonly ResponseRow[]): TemplateResult => html`
  <table>
    <caption>
      ${label}
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${view.words.response.complex}</th>
        <th scope="col">${view.words.response.share}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`
          <tr>
            <th scope="row">${row.label}</th>
            <td>${shareOf(view, row)}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

function shareOf(view: ReleaseView, { complete, homes }: ResponseRow): TemplateResult {
  const { figures, words } = view;
  if (isHidden(complete) || homes === 0) {
    return html`<span class="quiet"
      >${isHidden(complete) ? figures.hidden(complete.hidden) : figures.count(complete)}</span
    >`;
  }
  // Rounding may bring the count of homes above what there is.
  const share = Math.min(1, complete / homes);
  const of = words.response.ofHomes(figures.count(complete), figures.count(homes), figures.rounded);
  const start = view.rightToLeft ? `${(1 - share) * 100}%` : '0';
  return html`
    <bdi><strong>${figures.shareOf(complete, homes)}</strong></bdi> <bdi class="quiet">${of}</bdi>
    <svg width="100%" height="8" aria-hidden="true" focusable="false">
      <rect class="whole" width="100%" height="8" rx="2"></rect>
      <rect class="part" x=${start} width=${`${share * 100}%`} height="8" rx="2"></rect>
    </svg>
  `;
}
