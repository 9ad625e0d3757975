/** One choice out of many: the browser's own list where nothing but choosing is asked, a combobox that searches else. */
import { html, nothing } from 'lit';
import type { Base, QuestionDropdownModel } from 'survey-core';
import { locText } from '../rendering/loc-text.js';
import { isHostTag, renderHostElement } from '../rendering/named-content.js';
import { plainText } from '../rendering/plain-text.js';
import { chooseAndAdvance } from './auto-advance.js';
import { renderChoiceComment } from './choice-item.js';
import { renderChoicesState } from './choices-by-url.js';
import { ComboboxQuestion } from './combobox-question.js';
import { renderNativeSelect } from './native-select.js';
import { isShortOnTouch, isTouched } from './sheet-or-popup.js';

/** Whether the browser's own list can do all that is asked. `touched`: a finger is all there is. */
export function isPlainList(question: QuestionDropdownModel, touched: boolean): boolean {
  if (question.renderAs === 'select') return true;
  if (question.choicesLazyLoadEnabled || question.allowCustomChoices) return false;
  if (isHostTag(question.inputFieldComponentName) || question.visibleChoices.some((item) => item.locText.hasHtml))
    return false;
  return !question.searchEnabled || isShortOnTouch(question.visibleChoices.length, touched);
}

export class DropdownQuestion extends ComboboxQuestion<QuestionDropdownModel> {
  override readonly several = false;

  get #isPlain(): boolean {
    return isPlainList(this.question, isTouched());
  }

  protected override get shownText(): string {
    const item = this.question.selectedItem;
    return item ? plainText(item.locText) : '';
  }

  override removeLast(): void {
    // There is one choice at most, and it is written in the field.
  }

  protected override subjects(): Iterable<Base> {
    return this.#isPlain ? [this.question, ...this.question.visibleChoices] : super.subjects();
  }

  protected override renderControl(): unknown {
    return this.#isPlain ? this.#renderPlain() : super.renderControl();
  }

  /** The answer as a host draws it, over the text of the field; that stays for whoever hears it. */
  protected override renderChosen(): unknown {
    const { question } = this;
    const { inputFieldComponentName: tag, selectedItem: item } = question;
    if (!isHostTag(tag) || !item) return nothing;
    return html`<span class="chosen-choice" aria-hidden="true">${renderHostElement(tag, { item, question })}</span>`;
  }

  protected override renderComment(): unknown {
    const item = this.question.selectedItem;
    return item?.isCommentShowing ? renderChoiceComment(this.question, item) : nothing;
  }

  #renderPlain(): unknown {
    const { question } = this;
    const state = renderChoicesState(question, this.player?.messages, () => this.requestUpdate());
    if (state !== nothing && question.isEmpty()) return state;
    return html`${state}${renderNativeSelect(question, {
      id: this.fieldId,
      bare: this.frame === 'bare',
      items: question.visibleChoices,
      placeholder: question.placeholder,
      clearable: question.allowClear,
      autocomplete: question.autocomplete,
      isChosen: (item) => question.isItemSelected(item),
      isEnabled: (item) => item.isEnabled,
      text: (item) => locText(item.locText),
      choose: (item) =>
        item ? chooseAndAdvance(question, () => question.selectItem(item)) : question.clearValueFromUI(),
      opened: (event) => question.onClick(event),
    })}${this.renderComment()}`;
  }
}
