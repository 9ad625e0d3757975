/** Several short fields under one title, each with a label of its own. */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Base, MultipleTextItemModel, QuestionMultipleTextModel } from 'survey-core';
import { cssProperties } from '../rendering/css-properties.js';
import { locText } from '../rendering/loc-text.js';
import { QuestionElement } from './question-element.js';
import { renderQuestion } from './question-tags.js';

export class MultipleTextQuestion extends QuestionElement<QuestionMultipleTextModel> {
  protected override subjects(): Iterable<Base> {
    return [this.question, ...this.question.items, ...this.question.items.map((item) => item.editor)];
  }

  protected override renderControl(): unknown {
    const { question } = this;
    const sizes = { '--_columns': String(question.colCount), '--_item-title': question.itemTitleWidth || undefined };
    return html`<div class="multiple-text" ${cssProperties(sizes)}>
      ${repeat(
        question.items,
        (item) => item.uniqueId,
        (item) => this.#renderItem(item),
      )}
    </div>`;
  }

  #renderItem(item: MultipleTextItemModel): TemplateResult {
    const { editor } = item;
    const mark = editor.requiredMark;
    return html`<div class="multiple-text-item" @focusin=${() => item.focusIn()}>
      <label for=${editor.inputId}
        >${locText(editor.locRenderedTitle)}${
          mark ? html` <span class="required-mark" aria-hidden="true">${mark}</span>` : ''
        }</label
      >
      ${renderQuestion(editor, 'bare')}
    </div>`;
  }
}
