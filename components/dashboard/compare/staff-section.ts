/** Staff beside residents on the page: two lines on one axis, and in words what they differ in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../dashboard-topics.js';
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
      ${groups.map((group) => staffGroup(view, group, level + 1))}
    </section>
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
