/** One choice out of a few. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Base, ItemValue, QuestionRadiogroupModel } from 'survey-core';
import { locText } from '../rendering/loc-text.js';
import { QuestionElement } from './question-element.js';

export class RadiogroupQuestion extends QuestionElement<QuestionRadiogroupModel> {
  protected override get groupRole(): string {
    return 'radiogroup';
  }

  protected override subjects(): Iterable<Base> {
    return [this.question, ...this.question.visibleChoices];
  }

  protected override renderControl(): unknown {
    const { question } = this;
    return html`<div class="choices">
        ${repeat(
          question.visibleChoices,
          (item) => item.uniqueId,
          (item) => this.#renderItem(item),
        )}
      </div>
      ${
        question.showClearButtonInContent
          ? html`<button type="button" class="plain" @click=${() => question.clearValueFromUI()}>
              ${question.clearButtonCaption}
            </button>`
          : nothing
      }`;
  }

  #renderItem(item: ItemValue): TemplateResult {
    const { question } = this;
    return html`<label class="choice"
      ><input
        type="radio"
        id=${question.getItemId(item)}
        name=${question.questionName}
        .value=${String(item.value)}
        .checked=${live(question.isItemSelected(item))}
        ?disabled=${question.isInputReadOnly || !question.getItemEnabled(item)}
        @change=${() => question.clickItemHandler(item)}
      /><span>${locText(item.locText)}</span></label
    >`;
  }
}
