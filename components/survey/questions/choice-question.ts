/**
 * Base of the questions that show all their choices at once: how the choices lie (one column, several, one line),
 * which of them stand apart, and what opens below one. A type says how one choice is drawn.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { settings, type Base, type ItemValue, type QuestionCheckboxBase } from 'survey-core';
import { cssProperties } from '../rendering/css-properties.js';
import { canOpen, renderChoiceDetail } from './choice-item.js';
import { ChoicesArrival, renderChoicesState, wordFailure } from './choices-by-url.js';
import { QuestionElement } from './question-element.js';

type Layout = 'list' | 'line';

export abstract class ChoiceQuestion<Q extends QuestionCheckboxBase> extends QuestionElement<Q> {
  /** Whether the last key was an arrow: choosing by arrow must not take the focus away from the list. */
  #byArrow = false;

  constructor() {
    super();
    new ChoicesArrival(this, () => this.question);
  }

  /** Draws one choice with its control. */
  protected abstract renderItem(item: ItemValue): TemplateResult;

  /** Whether several columns are filled one after the other, or row by row. */
  protected get fillsColumns(): boolean {
    return settings.itemFlowDirection === 'column';
  }

  protected override subjects(): Iterable<Base> {
    return [this.question, ...this.question.renderedChoices];
  }

  protected override willUpdate(): void {
    wordFailure(this.question, this.player?.messages);
  }

  protected override afterQuestionRendered(): void {
    this.question.afterRenderQuestionElement(this);
  }

  protected override renderControl(): unknown {
    const { question } = this;
    return html`${renderChoicesState(question, this.player?.messages, () => this.requestUpdate())}${this.#renderList(
      question.headItems,
    )}${this.#renderBody()}${this.#renderList(question.footItems)}${this.renderFooter()}`;
  }

  /** What stands below the choices. */
  protected renderFooter(): unknown {
    return nothing;
  }

  /** Chooses as survey-core does, which moves the focus to a comment that opens, except while arrows walk past it. */
  protected choose(item: ItemValue, choose: () => void): void {
    if (this.#byArrow && canOpen(item)) this.question.renderedValue = item.value;
    else choose();
    this.requestUpdate(); // what was not accepted is put back
  }

  #renderBody(): TemplateResult | typeof nothing {
    const { question } = this;
    const count = question.hasColumns ? question.colCount : 1;
    if (question.colCount === 0) return this.#renderList(question.bodyItems, 'line');
    if (count === 1 || !this.fillsColumns) return this.#renderList(question.bodyItems, 'list', count);
    const columns = (question.columns as ItemValue[][]).filter((items) => items.length > 0);
    return this.#renderBlock(
      columns.map((items) => html`<div class="choices">${this.#renderItems(items)}</div>`),
      'list',
      count,
    );
  }

  #renderList(items: readonly ItemValue[], layout: Layout = 'list', columns = 1): TemplateResult | typeof nothing {
    return items.length === 0 ? nothing : this.#renderBlock(this.#renderItems(items), layout, columns);
  }

  #renderBlock(content: unknown, layout: Layout, columns: number): TemplateResult {
    return html`<div
      class="choices"
      data-layout=${columns > 1 ? 'grid' : layout}
      ${cssProperties({ '--_columns': columns > 1 ? String(columns) : undefined })}
      @mousedown=${this.#onMouseDown}
      @keydown=${this.#onKeyDown}
    >
      ${content}
    </div>`;
  }

  #renderItems(items: readonly ItemValue[]): unknown {
    return repeat(
      items,
      (item) => item.uniqueId,
      (item) =>
        canOpen(item)
          ? html`<div class="choice-group">${this.renderItem(item)}${renderChoiceDetail(this.question, item)}</div>`
          : this.renderItem(item),
    );
  }

  /** Whether an event comes from a choice of this question and not from a question that opened below one. */
  #isOwn(event: Event): boolean {
    return (event.target as Element).closest('.choice-detail') === null;
  }

  readonly #onMouseDown = (event: Event): void => {
    this.#byArrow = false;
    if (this.#isOwn(event)) this.question.onMouseDown();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (!this.#isOwn(event)) return;
    this.#byArrow = event.key.startsWith('Arrow');
    this.onChoiceKeyDown(event);
  };

  /** A key was pressed on a choice. */
  protected onChoiceKeyDown(_event: KeyboardEvent): void {
    // For types whose model listens to keys.
  }
}
