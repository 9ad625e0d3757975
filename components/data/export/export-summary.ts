/** What an export will have in it, and what not: said before the file is made. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ExportPlan } from '../../../domain/exports/export-plan.js';
import { counted } from '../data-context.js';
import type { LongWork } from '../long-work.js';
import type { ExportMessages } from '../locales/messages.js';

export function exportSummary(
  { summary, request }: ExportPlan,
  words: ExportMessages,
  language: string,
  work: LongWork,
  make: () => void,
): TemplateResult {
  const n = (count: number): string => counted(language, count);
  const { left, openTexts } = summary;
  const { openText } = request.options;
  const line = (count: number, text: (n: string) => string) => (count > 0 ? html`<li>${text(n(count))}</li>` : nothing);
  return html`<section class="box" part="summary">
    <h4>${words.found}</h4>
    <ul>
      <li>${words.people(n(summary.responses), n(summary.households))}</li>
      ${summary.tables.map(({ file, rows, columns }) => html`<li>${words.table(file, n(rows), n(columns))}</li>`)}
      ${openText ? line(openTexts, words.openTexts.in) : nothing}
    </ul>
    <h4>${words.notInIt}</h4>
    <ul>
      ${words.never.map((text) => html`<li>${text}</li>`)} ${openText ? nothing : line(openTexts, words.openTexts.out)}
      ${line(left.unfinished, words.leftOut.unfinished)} ${line(left.outside, words.leftOut.outside)}
      ${line(left.superseded, words.leftOut.superseded)} ${line(summary.unreadableDates, words.unreadableDates)}
    </ul>
    <button type="button" class="primary" aria-disabled=${work.busy} @click=${make}>${words.make}</button>
    ${work.render()}
  </section>`;
}
