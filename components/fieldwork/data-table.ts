/** A table of the supervisor: drawn dense, with its figures as text, and handed over as a CSV file of the same rows. */
import { html, nothing, type TemplateResult } from 'lit';
import { csvFile, type CsvField } from '../shared/csv.js';
import { fileName, saveFile } from '../shared/save-file.js';
import type { FieldworkContext } from './fieldwork-context.js';

export interface Column<Row> {
  readonly heading: string;
  /** In the file, where the heading says more than on the screen: what it is counted in. */
  readonly inFile?: string;
  /** What stands in the file, and on the screen where `show` says nothing else. */
  readonly value: (row: Row) => CsvField;
  readonly show?: (row: Row) => unknown;
  /**
   * `head` names the row, `number` stands at the end, `words` are a sentence, `bar` is on the screen alone, `file` in the
   * file alone.
   */
  readonly kind?: 'head' | 'number' | 'words' | 'bar' | 'file';
}

export interface DataTable<Row> {
  /** Within the screen: the id of its title. */
  readonly id: string;
  readonly title: string;
  readonly explanation?: unknown;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Scrolls within itself: for what grows day by day. */
  readonly long?: boolean;
  /** On a phone every row is a list of its figures, each with its heading: for rows wider than that. */
  readonly stacks?: boolean;
  /** Whether it may be saved as a file; it may unless told. */
  readonly file?: boolean;
  /** In the file, where it has more rows than the screen. */
  readonly allRows?: readonly Row[];
  /** What stands there without rows. */
  readonly empty: string;
  readonly rowClass?: (row: Row) => string;
  /** Rows under a heading of their own. */
  readonly groupOf?: (row: Row) => string;
  /** Below the table. */
  readonly after?: unknown;
}

export function dataTable<Row>(table: DataTable<Row>, context: FieldworkContext): TemplateResult {
  const { words } = context;
  return html`<section class="block" aria-labelledby=${table.id}>
    <div class="block-head">
      <h3 id=${table.id}>${table.title}</h3>
      ${
        table.rows.length === 0 || table.file === false
          ? nothing
          : html`<button
              type="button"
              class="small"
              aria-label=${words.downloadOf(table.title)}
              @click=${() => download(table, context)}
            >
              ${words.download}
            </button>`
      }
    </div>
    ${table.explanation ? html`<p class="quiet">${table.explanation}</p>` : nothing}
    ${table.rows.length === 0 ? html`<p class="nothing">${table.empty}</p>` : frame(table, context)}
    ${table.after ?? nothing}
  </section>`;
}

function frame<Row>(table: DataTable<Row>, { words }: FieldworkContext): TemplateResult {
  const columns = table.columns.filter(({ kind }) => kind !== 'file');
  // A browser forgets what parts of a table are as soon as they are laid out in another way: then it is told.
  const role = (name: string): string | typeof nothing => (table.stacks ? name : nothing);
  return html`<div
    class=${['frame', table.long ? 'long' : '', table.stacks ? 'stacks' : ''].filter(Boolean).join(' ')}
    role="region"
    tabindex="0"
    aria-label=${words.tableLabel(table.title)}
  >
    <table role=${role('table')}>
      <thead role=${role('rowgroup')}>
        <tr role=${role('row')}>
          ${columns.map(
            ({ heading, kind }) =>
              html`<th scope="col" role=${role('columnheader')} class=${kind ?? nothing}>${heading}</th>`,
          )}
        </tr>
      </thead>
      ${bodies(table).map(
        ({ heading, rows }) =>
          html`<tbody role=${role('rowgroup')}>
            ${
              heading === null
                ? nothing
                : html`<tr class="group">
                    <th scope="rowgroup" colspan=${columns.length}><span>${heading}</span></th>
                  </tr>`
            }
            ${rows.map(
              (row) =>
                html`<tr role=${role('row')} class=${table.rowClass?.(row) ?? nothing}>
                  ${columns.map((column) => cell(column, row, table.stacks === true))}
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
  </div>`;
}

function cell<Row>({ kind, value, show, heading }: Column<Row>, row: Row, stacks: boolean): TemplateResult {
  const content = show ? show(row) : value(row);
  if (kind === 'head') return html`<th scope="row" role=${stacks ? 'rowheader' : nothing} class="head">${content}</th>`;
  return stacks
    ? html`<td role="cell" class=${kind ?? nothing} data-heading=${heading}>${content}</td>`
    : html`<td class=${kind ?? nothing}>${content}</td>`;
}

interface Body<Row> {
  readonly heading: string | null;
  readonly rows: readonly Row[];
}

function bodies<Row>({ rows, groupOf }: DataTable<Row>): readonly Body<Row>[] {
  if (!groupOf) return [{ heading: null, rows }];
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row]);
  return [...groups].map(([heading, own]) => ({ heading, rows: own }));
}

/** The same figures as on the screen: shares as numbers between 0 and 1, moments as they are written. */
function download<Row>(
  { columns, rows, allRows, title }: DataTable<Row>,
  { naming, book, now }: FieldworkContext,
): void {
  const kept = columns.filter(({ kind }) => kind !== 'bar');
  const lines = [
    kept.map(({ heading, inFile }) => inFile ?? heading),
    ...(allRows ?? rows).map((row) => kept.map(({ value }) => value(row))),
  ];
  const day = book.slots.clock.dayAt(now);
  const content = new Blob([csvFile(lines, naming.tongue)], { type: 'text/csv;charset=utf-8' });
  saveFile(content, fileName([book.study.id, book.wave, title, day], 'csv'));
}
