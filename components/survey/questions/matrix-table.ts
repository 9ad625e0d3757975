/**
 * Base of the tables of fields. survey-core says which cells there are (`renderedTable`); this element lays them out as
 * a real table and follows what changes the layout. Every cell draws its own question in its own update cycle, so an
 * answer renders one cell.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type {
  Base,
  MatrixDropdownRowModelBase,
  Question,
  QuestionMatrixDropdownModelBase,
  QuestionMatrixDropdownRenderedRow,
} from 'survey-core';
import { renderErrors } from '../rendering/question-frame.js';
import { fieldName, rowName } from './field-name.js';
import { renderCell, renderHeading, spanOf, type CellPlace } from './matrix-cell.js';
import { renderSpreadTitles } from './matrix-header.js';
import { tellOfCells } from './matrix-host-cells.js';
import { MatrixNarrow } from './matrix-narrow.js';
import { roomFor } from './matrix-room.js';
import { QuestionElement } from './question-element.js';
import { matrixTableStyles } from './styles/matrix-table.styles.js';

/** What changes on the table with every answer and shows in a cell alone. */
const ANSWERED: ReadonlySet<string> = new Set(['value', 'isAnswered', 'validators', 'containsErrors', 'cssRoot']);
/** What the table draws of a cell's question: whether it is there, and errors that belong to several cells. */
const OF_A_CELL: ReadonlySet<string> = new Set(['isVisible', 'hasVisibleErrors', 'renderedErrors']);

export abstract class MatrixTableQuestion<Q extends QuestionMatrixDropdownModelBase> extends QuestionElement<Q> {
  static override styles = matrixTableStyles;

  constructor() {
    super();
    new MatrixNarrow(this, () => this.question);
  }

  protected override *subjects(): Iterable<Base> {
    const { question } = this;
    const table = question.renderedTable;
    yield question;
    yield table;
    yield* question.columns as readonly Base[];
    for (const row of table.renderedRows) {
      yield row;
      if (row.isErrorsRow) continue;
      for (const cell of row.cells) if (cell.hasQuestion) yield cell.question;
    }
  }

  protected override matters(sender: Base, name: string): boolean {
    if (sender === this.question) return !ANSWERED.has(name) && super.matters(sender, name);
    return (sender as Partial<Question>).isQuestion === true ? OF_A_CELL.has(name) : true;
  }

  protected override afterQuestionRendered(): void {
    this.question.onRenderedTableResetCallback = () => this.requestUpdate();
    this.question.visibleRowsChangedCallback = () => this.requestUpdate();
  }

  protected override beforeQuestionForgotten(): void {
    this.question.onRenderedTableResetCallback = () => undefined;
    this.question.visibleRowsChangedCallback = () => undefined;
    super.beforeQuestionForgotten();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    tellOfCells(this.question, this);
  }

  protected override renderControl(): unknown {
    return this.renderTable();
  }

  /** The controls with which a row is put in order. */
  protected renderOrder(_row: MatrixDropdownRowModelBase): unknown {
    return nothing;
  }

  protected renderTable(): TemplateResult {
    const { question } = this;
    const table = question.renderedTable;
    const rows = table.renderedRows.filter((row) => !row.isErrorsRow && row.visible);
    // Without a field to stand on, somebody with a keyboard still has to be able to scroll.
    const scrolls = question.isInputReadOnly;
    return html`<div
      class="entry-table-area"
      data-display=${question.isMobile ? 'list' : question.displayMode}
      data-room=${roomFor(question)}
      tabindex=${scrolls ? '0' : nothing}
      role=${scrolls ? 'group' : nothing}
      aria-label=${scrolls ? fieldName(question) : nothing}
    >
      <table
        class="entry-table"
        role="table"
        ?data-striped=${question.alternateRows}
        ?data-turned=${!question.isColumnLayoutHorizontal}
        data-align=${question.verticalAlign}
      >
        ${table.showHeader ? this.#renderHead() : nothing}
        <tbody>
          ${repeat(
            rows,
            (row) => row.id,
            (row) => this.#renderRow(row, !table.showHeader && row === rows[0]),
          )}
        </tbody>
        ${table.showFooter ? this.#renderFoot() : nothing}
      </table>
    </div>`;
  }

  readonly #nameOf = (row: MatrixDropdownRowModelBase): string => rowName(this.question, row);

  #renderHead(): TemplateResult {
    return html`<thead>
      ${renderSpreadTitles(this.question)}
      <tr role="row">
        ${this.question.renderedTable.headerRow.cells.map((cell) => renderHeading(cell, this.question))}
      </tr>
    </thead>`;
  }

  #renderFoot(): TemplateResult {
    const place = {
      table: this.question,
      nameOf: this.#nameOf,
      order: nothing,
      cards: false,
      sized: false,
      headed: true,
    };
    return html`<tfoot>
      <tr role="row">
        ${this.question.renderedTable.footerRow.cells.map((cell) => renderCell(cell, place))}
      </tr>
    </tfoot>`;
  }

  #renderRow(rendered: QuestionMatrixDropdownRenderedRow, sized: boolean): TemplateResult {
    const { question } = this;
    // A table on its side has no row of the model behind a row; nor has the line that says that there are none.
    const row = rendered.row as MatrixDropdownRowModelBase | undefined;
    const name = row ? this.#nameOf(row) : '';
    const place: CellPlace = {
      table: question,
      nameOf: this.#nameOf,
      order: row ? this.renderOrder(row) : nothing,
      cards: question.isMobile,
      sized,
      headed: question.hasRowText || !question.isColumnLayoutHorizontal,
    };
    if (rendered.isDetailRow) return this.#renderDetails(rendered, place);
    return html`<tr
        role="row"
        data-row=${row?.id ?? nothing}
        data-title=${name && !question.hasRowText ? name : nothing}
        ?data-open=${row?.isDetailPanelShowing ?? false}
      >
        ${repeat(
          rendered.cells,
          (cell) => cell.id,
          (cell) => renderCell(cell, place),
        )}
      </tr>
      ${this.#renderSpreadErrors(rendered)}`;
  }

  /** Questions below a row, over its whole width. */
  #renderDetails(rendered: QuestionMatrixDropdownRenderedRow, place: CellPlace): TemplateResult {
    const panelCell = rendered.cells.find((cell) => cell.hasPanel);
    const actionsCell = rendered.cells.find((cell) => cell.isActionsCell);
    return html`<tr role="row" class="entry-details">
      <td role="cell" colspan=${spanOf(rendered.cells) - (actionsCell ? 1 : 0)}>
        <renovation-survey-panel
          .panel=${panelCell?.panel}
          .label=${this.#nameOf(rendered.row)}
        ></renovation-survey-panel>
      </td>
      ${actionsCell ? renderCell(actionsCell, place) : nothing}
    </tr>`;
  }

  /** What is wrong with a question that is drawn over several cells stands below its row. */
  #renderSpreadErrors(row: QuestionMatrixDropdownRenderedRow): TemplateResult | typeof nothing {
    const wrong = row.cells.filter((cell) => cell.isItemChoice && cell.isFirstChoice && cell.question.hasVisibleErrors);
    if (wrong.length === 0) return nothing;
    return html`<tr role="row" class="entry-errors">
      <td role="cell" colspan=${spanOf(row.cells)}>${wrong.map((cell) => renderErrors(cell.question))}</td>
    </tr>`;
  }
}
