/** The rows of change as a real table, for whoever wants every figure. */
import { html, type TemplateResult } from 'lit';
import { isHidden } from '../figures.js';
import type { ReleaseView } from '../release-view.js';
import type { ChangeGroup } from './change-csv.js';
import { changeMessages } from './change-words.js';
import { CHANGE_COLUMNS, withParts, type ChangeColumn, type ChangeRow } from './change-rows.js';

const COUNTS: ReadonlySet<ChangeColumn> = new Set<ChangeColumn>(['pairs', 'up', 'down', 'same']);

export function changeTable(view: ReleaseView, { title, rows }: ChangeGroup): TemplateResult {
  const words = changeMessages(view.language);
  const { columns } = words;
  return html`
    <div class="table-frame" role="region" aria-label=${title} tabindex="0">
      <table>
        <caption class="visually-hidden">
          ${title}
        </caption>
        <thead>
          <tr>
            <th scope="col">${columns.subject}</th>
            ${CHANGE_COLUMNS.map((column) => html`<th scope="col">${columns[column]}</th>`)}
            <th scope="col">${columns.stands}</th>
            <th scope="col">${columns.weighted}</th>
          </tr>
        </thead>
        <tbody>
          ${withParts(rows).map(
            (row) => html`
              <tr>
                <th scope="row"><bdi>${row.label}</bdi></th>
                ${CHANGE_COLUMNS.map((column) => html`<td><bdi>${cellText(view, row, column)}</bdi></td>`)}
                <td>${row.stands === null ? '–' : row.stands ? words.yes : words.no}</td>
                <td><bdi>${weightedText(view, row)}</bdi></td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

const weightedText = (view: ReleaseView, { weighted }: ChangeRow): string =>
  weighted ? `${weighted.mean} (${view.words.tile.interval(weighted.low, weighted.high)})` : '–';

function cellText(view: ReleaseView, { cells, write }: ChangeRow, column: ChangeColumn): string {
  const cell = cells[column];
  if (cell === null) return '–';
  if (isHidden(cell)) return view.figures.hidden(cell.hidden);
  if (COUNTS.has(column)) return view.figures.count(cell);
  if (column === 'p' || column === 'standardised')
    return new Intl.NumberFormat(view.language, { maximumFractionDigits: 4 }).format(cell);
  return write(cell);
}
