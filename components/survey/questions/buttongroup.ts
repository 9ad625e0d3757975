/** One choice out of a few as a row of buttons, with icons if the definition names them, or as a list that unfolds. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Base, ButtonGroupItemValue, QuestionButtonGroupModel } from 'survey-core';
import { locText } from '../rendering/loc-text.js';
import { plainText } from '../rendering/plain-text.js';
import type { Labelling } from '../rendering/question-frame.js';
import { isIconRegistered, loadIcons, registeredIcon } from '../rendering/registered-icon.js';
import { renderChoiceContent } from './choice-content.js';
import { ChoicesArrival, renderChoicesState, wordFailure } from './choices-by-url.js';
import { renderNativeSelect } from './native-select.js';
import { QuestionElement } from './question-element.js';
import { renderSegment } from './segment.js';

export class ButtonGroupQuestion extends QuestionElement<QuestionButtonGroupModel> {
  #iconsAsked = false;

  constructor() {
    super();
    new ChoicesArrival(this, () => this.question);
  }

  protected override get labelling(): Labelling {
    return this.question.isDropdown ? 'label' : 'group';
  }

  protected override get groupRole(): string {
    return 'radiogroup';
  }

  protected override subjects(): Iterable<Base> {
    return [this.question, ...this.question.visibleChoices];
  }

  protected override willUpdate(): void {
    wordFailure(this.question, this.player?.messages);
    if (!this.#iconsAsked && this.#needsIcons()) {
      this.#iconsAsked = true;
      void loadIcons().then(() => this.requestUpdate());
    }
  }

  #needsIcons(): boolean {
    const items = this.question.visibleChoices as unknown as readonly ButtonGroupItemValue[];
    return items.some(({ iconName }) => Boolean(iconName) && !isIconRegistered(iconName));
  }

  protected override renderControl(): unknown {
    const { question } = this;
    const state = renderChoicesState(question, this.player?.messages, () => this.requestUpdate());
    if (state !== nothing) return state;
    return question.isDropdown ? this.#renderSelect() : this.#renderButtons();
  }

  #renderButtons(): TemplateResult {
    const { question } = this;
    return html`<div class="segments" data-wordy @mousedown=${() => question.onMouseDown()}>
      ${repeat(
        question.visibleChoices,
        (item) => item.uniqueId,
        (item) => this.#renderButton(item as ButtonGroupItemValue),
      )}
    </div>`;
  }

  #renderButton(item: ButtonGroupItemValue): TemplateResult {
    const { question } = this;
    const { iconName, iconSize } = item;
    const drawn = Boolean(iconName) && isIconRegistered(iconName);
    // An icon that nobody has would leave an empty button.
    const hasCaption = item.showCaption || item.showCaption === undefined || !drawn;
    const icon = guard([iconName, iconSize, drawn], () => registeredIcon(iconName, iconSize || 24));
    return renderSegment({
      id: question.getItemId(item),
      name: question.questionName,
      value: item.value,
      checked: question.isItemSelected(item),
      disabled: question.isInputReadOnly || !question.getItemEnabled(item),
      content: html`${icon}${hasCaption ? html`<span>${renderChoiceContent(question, item)}</span>` : nothing}`,
      label: hasCaption ? undefined : plainText(item.locText),
      title: hasCaption ? undefined : plainText(item.locText),
      choose: () => {
        if (!question.isItemSelected(item)) question.selectItem(item);
        this.requestUpdate();
      },
    });
  }

  #renderSelect(): TemplateResult {
    const { question } = this;
    return renderNativeSelect(question, {
      id: question.inputId,
      bare: this.frame === 'bare',
      items: question.visibleChoices,
      placeholder: question.placeholder,
      clearable: question.allowClear,
      isChosen: (item) => question.isItemSelected(item),
      isEnabled: (item) => question.getItemEnabled(item),
      text: (item) => locText(item.locText),
      choose: (item) => (item ? question.selectItem(item) : question.clearValueFromUI()),
    });
  }
}
