/** A table to which a person adds rows: entries of one kind, such as the children in a household. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { MatrixDropdownRowModelBase, QuestionMatrixDynamicModel } from 'survey-core';
import { renderActionBar } from '../rendering/action-bar.js';
import { locText } from '../rendering/loc-text.js';
import { FocusKeeper } from './entry-focus.js';
import { rowName } from './field-name.js';
import { RowDrag, type Landing } from './matrix-row-drag.js';
import { isMovable, mayLand, moveRow, neighbour, type RowPlace } from './matrix-row-moves.js';
import { MatrixTableQuestion } from './matrix-table.js';

export class MatrixDynamicQuestion extends MatrixTableQuestion<QuestionMatrixDynamicModel> {
  readonly #drag = new RowDrag(
    this,
    (row, landing) => this.#withPlaces(row, landing, mayLand) ?? false,
    (row, landing) => this.#withPlaces(row, landing, (from, to) => this.#move(from, to, landing.after)),
  );

  readonly #focus = new FocusKeeper(this, {
    entryOf: (element) => element.closest<HTMLElement>('[data-row]')?.dataset.row,
    entries: () => this.question.visibleRows.map((row) => row.id),
    nameOf: (id) => {
      const row = this.question.visibleRows.find((each) => each.id === id);
      return row ? rowName(this.question, row) : '';
    },
    controlIn: (id) => this.#controlOf(id, '[data-action="remove-row"]'),
    controlAtEnd: () => this.querySelector<HTMLElement>('[data-action="sv-md-add-btn"]'),
    removed: (name) => this.#say(this.player?.messages.entries.removed(name)),
  });

  protected override renderControl(): unknown {
    const { question } = this;
    const content = question.renderedTable.showTable
      ? html`${this.#renderToolbar('top')}${this.renderTable()}${this.#renderToolbar('bottom')}`
      : this.#renderPlaceholder();
    return html`${content}${question.isReadOnly ? nothing : html`<p class="visually-hidden" role="status"></p>`}`;
  }

  /** Tells a screen reader what became of an entry. */
  #say(text: string | undefined): void {
    const status = this.querySelector(':scope > [role="status"]');
    if (status) status.textContent = text ?? '';
  }

  #renderPlaceholder(): TemplateResult {
    const { question } = this;
    return html`<div class="entries-empty">
      <p>${locText(question.locNoRowsText)}</p>
      ${question.getShowToolbar() ? renderActionBar(question.toolbar) : nothing}
    </div>`;
  }

  #renderToolbar(location: 'top' | 'bottom'): TemplateResult | typeof nothing {
    const { question } = this;
    return question.getShowToolbar(location) ? renderActionBar(question.toolbar) : nothing;
  }

  protected override renderOrder(row: MatrixDropdownRowModelBase): unknown {
    const place = { table: this.question, row };
    if (!isMovable(place)) return nothing;
    const name = rowName(this.question, row);
    return html`<span class="grip" aria-hidden="true" @pointerdown=${this.#drag.start}></span>${this.#renderStep(
        place,
        -1,
        name,
      )}${this.#renderStep(place, 1, name)}`;
  }

  #renderStep(place: RowPlace, step: 1 | -1, name: string): TemplateResult {
    const words = this.player?.messages.entries;
    const to = neighbour(place, step);
    return html`<button
      type="button"
      class="action"
      data-action=${step === 1 ? 'down' : 'up'}
      aria-disabled=${to ? nothing : 'true'}
      @click=${() => {
        if (to) this.#move(place, to, step === 1);
      }}
    >
      ${step === 1 ? words?.down : words?.up}<span class="visually-hidden">: ${name}</span>
    </button>`;
  }

  /** survey-core moves the answers and leaves the rows: the keyboard goes after the answers. */
  #move(from: RowPlace, to: RowPlace, after: boolean): void {
    const name = rowName(from.table, from.row);
    const action = this.querySelector<HTMLElement>('[data-action]:focus')?.dataset.action;
    const index = moveRow(from, to, after);
    this.#say(this.player?.messages.entries.moved(name, index + 1, to.table.visibleRows.length));
    const row = to.table.allRows[index];
    if (action && row) this.#controlOf(row.id, `[data-action="${action}"]`)?.focus();
  }

  /** A button of a row, or the first field where the row has no such button. */
  #controlOf(id: string, button: string): HTMLElement | null | undefined {
    const row = this.querySelector(`[data-row="${CSS.escape(id)}"]`);
    return row?.querySelector<HTMLElement>(button) ?? row?.querySelector<HTMLElement>('input, button, select');
  }

  #withPlaces<R>(row: HTMLElement, { row: over }: Landing, use: (from: RowPlace, to: RowPlace) => R): R | undefined {
    const [from, to] = [placeOf(row), placeOf(over)];
    return from && to ? use(from, to) : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#focus.restore();
  }
}

/** The row that an element stands for, in this or another table. */
function placeOf(element: HTMLElement): RowPlace | undefined {
  const host = element.closest('renovation-question-matrixdynamic') as MatrixDynamicQuestion | null;
  const table = host?.question;
  const row = table?.visibleRows.find((each) => each.id === element.dataset.row);
  return table && row ? { table, row } : undefined;
}
