/** The figures of a chart as a real table: the same cells, with base, don't know and the rest below them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChartModel } from './chart-model.js';
import { copiesOf, fillWith, isFilledFrom, writeText } from './filled.js';
import type { DashboardMessages } from './locales/messages.js';

/** Hidden from sight (never from a screen reader) while the chart itself is shown; to be filled. */
export function chartTable(model: ChartModel, words: DashboardMessages, visible: boolean): TemplateResult {
  return html`
    <div
      class=${visible ? 'table-frame' : 'visually-hidden'}
      part="table"
      role=${visible ? 'region' : nothing}
      aria-label=${visible ? `${words.chart.showTable}: ${model.title}` : nothing}
      tabindex=${visible ? '0' : nothing}
    >
      <table>
        <caption class="visually-hidden"></caption>
        <thead>
          <tr></tr>
        </thead>
        <tbody></tbody>
        <tbody class="facts"></tbody>
      </table>
    </div>
  `;
}

export function fillTable(table: HTMLTableElement, model: ChartModel): void {
  if (isFilledFrom(table, model)) return;
  const { title, place, base, itemsHeading, groups, items, cells, facts } = model;
  const [body, further] = table.tBodies;
  const headings = table.tHead?.rows[0];
  if (!table.caption || !headings || !body || !further) return;
  writeText(table.caption, `${title}. ${place}${base === null ? '' : `. ${base}`}`);
  fillWith(headings, [itemsHeading, ...groups.map(({ label }) => label)], newHeading, writeHeading);
  fillWith(body, items, newRow, (row, { label }, index) => {
    writeHeading(row.cells[0], label);
    writeCells(
      row,
      cells.map((line) => ({ text: line[index]?.text ?? '', concealed: Boolean(line[index]?.hidden) })),
    );
  });
  fillWith(further, facts, newRow, (row, { label, texts }) => {
    writeHeading(row.cells[0], label);
    writeCells(
      row,
      texts.map((text) => ({ text, concealed: false })),
    );
  });
}

interface Cell {
  readonly text: string;
  readonly concealed: boolean;
}

/** The first cell names the row. */
function writeCells(row: HTMLTableRowElement, cells: readonly Cell[]): void {
  fillWith(row, [null, ...cells], newCell, (cell, entry) => {
    if (!entry) return;
    writeText(cell, entry.text);
    cell.classList.toggle('concealed', entry.concealed);
  });
}

function writeHeading(heading: Element | undefined, label: string): void {
  if (heading?.firstElementChild) writeText(heading.firstElementChild, label);
}

const headingOf = (scope: 'col' | 'row'): HTMLTableCellElement => {
  const heading = document.createElement('th');
  heading.scope = scope;
  heading.append(document.createElement('bdi'));
  return heading;
};

const newHeading = copiesOf(() => headingOf('col'));
const newCell = copiesOf(() => document.createElement('td'));
const newRow = copiesOf(() => {
  const row = document.createElement('tr');
  row.append(headingOf('row'));
  return row;
});
