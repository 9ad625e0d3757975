/**
 * Several statements with the same choices. Each row is a group of its own for a screen reader; the stylesheet lays
 * the rows out as a table where there is room, and one under the other where there is not.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Base, ItemValue, MatrixRowModel, QuestionMatrixModel } from 'survey-core';
import { cssProperties } from '../rendering/css-properties.js';
import { itemText, keyed } from '../rendering/interview-parts.js';
import { locText } from '../rendering/loc-text.js';
import { isHostTag, renderHostElement } from '../rendering/named-content.js';
import { fieldName } from './field-name.js';
import { QuestionElement } from './question-element.js';
import { matrixStyles } from './styles/matrix.styles.js';

/** From so many columns on, a table needs the next width of matrix.styles.ts. */
const WIDE = 6;
const WIDEST = 9;

export class MatrixQuestion extends QuestionElement<QuestionMatrixModel> {
  static override styles = matrixStyles;

  protected override subjects(): Iterable<Base> {
    const { question } = this;
    return [question, ...question.visibleColumns, ...question.visibleRows.flatMap((row) => [row, row.item])];
  }

  protected override renderControl(): unknown {
    const { question } = this;
    const columns = question.visibleColumns as readonly ItemValue[];
    const sizes = {
      '--_columns': String(columns.length),
      '--_row-title': question.rowTitleWidth || undefined,
      '--_column-min': question.columnMinWidth || undefined,
    };
    return html`<div
      class="matrix"
      data-display=${question.displayMode}
      data-room=${columns.length >= WIDEST ? 'widest' : columns.length >= WIDE ? 'wide' : 'usual'}
      data-rows=${question.hasRows ? 'titled' : 'untitled'}
      data-texts=${question.hasCellText ? 'cells' : 'columns'}
      ?data-striped=${question.alternateRows}
      data-align=${question.verticalAlign}
      ${cssProperties(sizes)}
    >
      ${
        question.showHeader && !question.hasCellText
          ? html`<div class="matrix-head" aria-hidden="true">
              ${columns.map((column) => html`<span>${keyed(question, column.value, itemText(question, column))}</span>`)}
            </div>`
          : nothing
      }
      ${repeat(
        question.visibleRows,
        (row) => row.uniqueId,
        (row) => this.#renderRow(row, columns),
      )}
    </div>`;
  }

  #renderRow(row: MatrixRowModel, columns: readonly ItemValue[]): TemplateResult {
    const { question } = this;
    const titleId = `${question.inputId}_row_${String(row.uniqueId)}`;
    const isRadio = !question.isMultiSelect;
    return html`<div
      class="matrix-row"
      role=${isRadio ? 'radiogroup' : 'group'}
      aria-labelledby=${question.hasRows ? titleId : nothing}
      aria-label=${question.hasRows ? nothing : fieldName(question)}
      aria-required=${isRadio && (question.eachRowRequired || (!question.hasRows && question.isRequired)) ? 'true' : nothing}
      aria-invalid=${isRadio && row.hasError ? 'true' : nothing}
      ?data-error=${row.hasError}
    >
      ${question.hasRows ? html`<span class="matrix-row-title" id=${titleId}>${itemText(question, row.item)}</span>` : nothing}
      ${columns.map((column, index) => this.#renderCell(row, column, index))}
    </div>`;
  }

  #renderCell(row: MatrixRowModel, column: ItemValue, columnIndex: number): unknown {
    const { question } = this;
    const { cellComponent } = question;
    if (isHostTag(cellComponent)) {
      const cellChanged = (): void => row.cellClick(column);
      return renderHostElement(cellComponent, { question, row, column, columnIndex, cellChanged });
    }
    const text = question.hasCellText
      ? locText(question.getCellDisplayLocText(row.name, column))
      : itemText(question, column);
    return html`<label class="choice" @mousedown=${() => question.onMouseDown()}
      ><input
        type=${question.checkType}
        id=${`${question.inputId}_${row.name}_${String(columnIndex)}`}
        name=${row.fullName}
        .value=${String(column.value)}
        .checked=${live(row.isChecked(column))}
        ?disabled=${row.isDisabledAttr || row.isReadOnly}
        aria-invalid=${question.isMultiSelect && row.hasError ? 'true' : nothing}
        @change=${() => {
          row.cellClick(column);
          this.requestUpdate(); // what was not accepted is put back
        }}
      /><span>${keyed(question, column.value, text)}</span></label
    >`;
  }

  protected override afterQuestionRendered(): void {
    this.question.visibleRowsChangedCallback = () => this.requestUpdate();
  }

  protected override beforeQuestionForgotten(): void {
    this.question.visibleRowsChangedCallback = () => undefined;
    super.beforeQuestionForgotten();
  }
}
