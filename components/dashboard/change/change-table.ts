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
                ${cellsOf(view, row).map(({ text, span }) => html`<td colspan=${span}><bdi>${text}</bdi></td>`)}
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

interface Cell {
  readonly text: string;
  readonly isHidden: boolean;
  /** Columns that it stands for. */
  readonly span: number;
}

/** Why figures beside each other are not shown is said once for all of them. */
function cellsOf(view: ReleaseView, row: ChangeRow): readonly Cell[] {
  const cells: Cell[] = [];
  for (const column of CHANGE_COLUMNS) {
    const figure = row.cells[column];
    const cell = { text: cellText(view, row, column), isHidden: figure !== null && isHidden(figure), span: 1 };
    const before = cells.at(-1);
    if (before?.isHidden === true && cell.isHidden && before.text === cell.text)
      cells[cells.length - 1] = { ...before, span: before.span + 1 };
    else cells.push(cell);
  }
  return cells;
}

function cellText(view: ReleaseView, { cells, write }: ChangeRow, column: ChangeColumn): string {
  const cell = cells[column];
  if (cell === null) return '–';
  if (isHidden(cell)) return view.figures.hidden(cell.hidden);
  if (COUNTS.has(column)) return view.figures.count(cell);
  if (column === 'p' || column === 'standardised')
    return new Intl.NumberFormat(view.language, { maximumFractionDigits: 4 }).format(cell);
  return write(cell);
}
