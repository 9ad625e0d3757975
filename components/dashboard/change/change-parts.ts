/** The groups of a breakdown below the change of everybody: in a sentence first, then a line each. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReleaseView } from '../release-view.js';
import type { ChangeGroup } from './change-csv.js';
import { changeFigures } from './change-figures.js';
import { changeMessages } from './change-words.js';
import type { ChangeRow } from './change-rows.js';
import { summaryOf, tallyOf } from './change-summary.js';

export function changeParts(
  view: ReleaseView,
  breakdown: string,
  { parts }: ChangeRow,
): TemplateResult | typeof nothing {
  const [first] = parts;
  if (!first) return nothing;
  const by = view.breakdownLabel(breakdown);
  const words = changeMessages(view.language);
  const tally = tallyOf(parts.map(({ found }) => found));
  const summary = words.parts(
    by,
    summaryOf(words, tally, (count) => view.figures.count(count)),
  );
  // Where nothing is shown, the sentence says so.
  if (parts.every(({ interval }) => interval === null)) return html`<p class="quiet" dir="auto">${summary}</p>`;
  return html`
    <div class="parts">
      <p class="quiet" dir="auto">${summary}</p>
      <ul class="rows" aria-label=${by}>
        ${parts.map(
          (row) => html`
            <li>
              <p class="label"><bdi>${row.label}</bdi></p>
              ${changeFigures(row, view.rightToLeft)}
              ${row.care ? html`<p class="care">${view.words.smallBase}</p>` : nothing}
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** What a reader should know before comparing groups, or why there are none. */
export function partsNote(
  view: ReleaseView,
  breakdown: string | null,
  groups: readonly ChangeGroup[],
): TemplateResult | typeof nothing {
  if (breakdown === null) return nothing;
  const words = changeMessages(view.language);
  const some = groups.some(({ rows }) => rows.some(({ parts }) => parts.length > 0));
  return html`<p class="quiet" dir="auto">
    ${some ? words.partsNote : words.partsOnlyByStep(view.breakdownLabel(breakdown))}
  </p>`;
}
