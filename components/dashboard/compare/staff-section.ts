/** Staff beside residents on the page: two lines on one axis, and in words what they differ in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../dashboard-topics.js';
import { figureTable } from '../figure-table.js';
import { intervalLine } from '../interval-line.js';
import type { ReleaseView } from '../release-view.js';
import { compareMessages } from './compare-words.js';
import { staffGroups, type StaffGroup, type StaffRow } from './staff-rows.js';

export function staffSection(
  view: ReleaseView,
  topics: readonly Topic[],
  wave: string,
  level: number,
): TemplateResult | typeof nothing {
  const { staff } = view.release;
  const groups = staffGroups(view, topics, wave);
  if (!staff || groups.length === 0) return nothing;
  const words = compareMessages(view.language);
  return html`
    <section class="staff">
      <p class="group-title" role="heading" aria-level=${level} dir="auto">${words.staffTitle}</p>
      <p class="quiet" dir="auto">${words.staffIntro}</p>
      <p dir="auto">${words.staffAsked(view.text(staff.asked))}</p>
      ${clearIn(groups).map((group) => staffGroup(view, group, level + 1))} ${restOf(view, groups)}
    </section>
  `;
}

/** Measures, and of the questions the answers that differ clearly. */
export const clearIn = (groups: readonly StaffGroup[]): readonly StaffGroup[] =>
  groups
    .map((group) =>
      group.title === '' ? group : { ...group, rows: group.rows.filter(({ verdict }) => verdict !== 'unclear') },
    )
    .filter(({ rows }) => rows.length > 0);

/** Everything else, for whoever wants to see it. */
function restOf(view: ReleaseView, groups: readonly StaffGroup[]): TemplateResult | typeof nothing {
  const words = compareMessages(view.language);
  const rows = groups
    .filter(({ title }) => title !== '')
    .flatMap(({ title, rows: own }) =>
      own
        .filter(({ verdict }) => verdict === 'unclear')
        .map((row) => [`${title} – ${row.label}`, row.residentsText, row.staffText, row.difference]),
    );
  if (rows.length === 0) return nothing;
  const { answer, difference } = words.columns;
  return html`
    <details>
      <summary dir="auto">${words.staffRest}</summary>
      ${figureTable({ title: words.staffRest, columns: [answer, words.residents, words.staff, difference], rows })}
    </details>
  `;
}

/** One question, or the measures of the topics. Also one thing at a time, in a meeting. */
export function staffGroup(view: ReleaseView, { title, rows }: StaffGroup, level: number): TemplateResult {
  return html`
    <section class="group sheet">
      ${title ? html`<p class="group-title" role="heading" aria-level=${level}><bdi>${title}</bdi></p>` : nothing}
      <ul class="rows">
        ${rows.map((row) => staffRow(view, row))}
      </ul>
    </section>
  `;
}

function staffRow(view: ReleaseView, row: StaffRow): TemplateResult {
  const words = compareMessages(view.language);
  const axis = { from: row.from, to: row.to, mark: null, rightToLeft: view.rightToLeft };
  const clear = row.verdict !== 'unclear';
  const [verdict, ...rest] = row.words;
  return html`
    <li>
      <p class="label"><bdi>${row.label}</bdi></p>
      <div class="who">
        <span dir="auto">${words.residents}</span> ${intervalLine({ ...axis, ...row.residents })}
        <span dir="auto">${words.staff}</span> ${intervalLine({ ...axis, ...row.staff, hollow: true })}
      </div>
      <div class=${clear ? 'estimate clear' : 'estimate'}>
        <p><span dir="auto">${words.residents}</span> <bdi class="number">${row.residentsText}</bdi></p>
        <p><span dir="auto">${words.staff}</span> <bdi class="number">${row.staffText}</bdi></p>
        <p dir="auto">${clear ? html`<strong>${verdict}</strong>` : verdict}</p>
        ${rest.map((line) => html`<p class="quiet" dir="auto">${line}</p>`)}
      </div>
    </li>
  `;
}
