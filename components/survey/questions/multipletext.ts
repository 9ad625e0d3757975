/** Several short fields under one title, each with a label of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Base, MultipleTextItemModel, QuestionMultipleTextModel } from 'survey-core';
import { cssProperties } from '../rendering/css-properties.js';
import { titleText } from '../rendering/interview-parts.js';
import { QuestionElement } from './question-element.js';
import { renderQuestion } from './question-tags.js';
import { matrixStyles } from './styles/matrix.styles.js';

export class MultipleTextQuestion extends QuestionElement<QuestionMultipleTextModel> {
  static override styles = matrixStyles;

  protected override subjects(): Iterable<Base> {
    const { question } = this;
    return [question, ...question.items, ...question.items.map((item) => item.editor)];
  }

  // A field draws itself; what is drawn here is its title.
  protected override matters(sender: Base, name: string): boolean {
    if (sender === this.question) return name !== 'value' && name !== 'isAnswered' && super.matters(sender, name);
    return name === 'title' || name === 'isRequired' || name === 'locale';
  }

  protected override renderControl(): unknown {
    const { question } = this;
    const sizes = { '--_columns': String(question.colCount), '--_item-title': question.itemTitleWidth || undefined };
    return html`<div
      class="multiple-text"
      data-titles=${question.itemTitleWidth ? 'beside' : nothing}
      ${cssProperties(sizes)}
    >
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
    return html`<div class="multiple-text-item">
      <label for=${editor.inputId}
        >${titleText(editor)}${mark ? html` <span class="required-mark" aria-hidden="true">${mark}</span>` : ''}</label
      >
      ${renderQuestion(editor, 'bare')}
    </div>`;
  }
}
