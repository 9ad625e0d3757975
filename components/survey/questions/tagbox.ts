/** Several choices out of many, each shown as a tag that can be taken away again. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ChoiceItem, QuestionTagboxModel } from 'survey-core';
import { plainText } from '../rendering/plain-text.js';
import { renderChoiceContent } from './choice-content.js';
import { renderChoiceComment } from './choice-item.js';
import { cross } from './combobox-parts.js';
import { ComboboxQuestion } from './combobox-question.js';

export class TagboxQuestion extends ComboboxQuestion<QuestionTagboxModel> {
  override readonly several = true;

  /** The choices stand before the field, not in it. */
  protected override get shownText(): string {
    return '';
  }

  override removeLast(): void {
    this.question.dropdownListModel.removeLastSelectedItem();
  }

  protected override renderChosen(): unknown {
    const { question } = this;
    if (question.isEmpty()) return nothing;
    return html`<ul class="tags">
      ${repeat(
        question.selectedChoices,
        (item) => item.value,
        (item) =>
          html`<li>
            ${renderChoiceContent(question, item)}<button
              type="button"
              class="icon-button"
              aria-label=${this.player?.messages.choices.remove(plainText(item.locText)) ?? nothing}
              @click=${() => this.#remove(item.value)}
            >
              ${cross}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #remove(value: string): void {
    this.question.dropdownListModel.deselectItem(value);
    this.querySelector<HTMLElement>('.field')?.focus();
  }

  protected override renderComment(): unknown {
    const item = this.question.otherItem as ChoiceItem;
    return item.isCommentShowing ? renderChoiceComment(this.question, item) : nothing;
  }
}
