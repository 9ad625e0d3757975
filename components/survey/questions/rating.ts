/**
 * A value on a scale: boxes with numbers or words, stars, faces, or a list that unfolds. Boxes wrap where they do not
 * fit, so that every value of a scale stays one tap away on a telephone.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Base, QuestionRatingModel, RenderedRatingItem } from 'survey-core';
import { keyed, ownText } from '../rendering/interview-parts.js';
import { locText } from '../rendering/loc-text.js';
import { plainText } from '../rendering/plain-text.js';
import type { Labelling } from '../rendering/question-frame.js';
import { renderChoiceContent } from './choice-content.js';
import { renderNativeSelect } from './native-select.js';
import { QuestionElement } from './question-element.js';
import { face, star } from './rating-icons.js';
import { renderSegment } from './segment.js';

/** Texts longer than this make a box wide: the boxes become rows on a narrow screen. */
const SHORT = 3;

export class RatingQuestion extends QuestionElement<QuestionRatingModel> {
  get #isList(): boolean {
    return this.question.renderAs === 'dropdown';
  }

  protected override get labelling(): Labelling {
    return this.#isList ? 'label' : 'group';
  }

  protected override get groupRole(): string {
    return 'radiogroup';
  }

  protected override subjects(): Iterable<Base> {
    return [this.question, ...this.question.visibleChoices];
  }

  // Its pointer-over state: the stylesheet does that.
  protected override matters(sender: Base, property: string): boolean {
    const isStyle = property === 'highlight' || property === 'style' || property === 'className';
    return !isStyle && super.matters(sender, property);
  }

  protected override renderControl(): unknown {
    return this.#isList ? this.#renderSelect() : this.#renderScale();
  }

  #renderScale(): TemplateResult {
    const { question } = this;
    const items = question.renderedRateItems;
    const isWordy = question.rateType === 'labels' && items.some((item) => plainText(item.locText).length > SHORT);
    return html`<div
      class="rating"
      data-type=${question.rateType}
      data-ends=${question.rateDescriptionLocation}
      ?data-small=${question.itemSmallMode}
      @mousedown=${() => question.onMouseDown()}
      @keydown=${(event: Event) => question.onKeyDown(event)}
    >
      ${question.hasMinLabel ? this.#renderEnd('min') : nothing}
      <div class="segments" ?data-wordy=${isWordy}>
        ${repeat(
          items,
          (item) => item.uniqueId,
          (item, index) => this.#renderItem(item, index, items.length),
        )}
      </div>
      ${question.hasMaxLabel ? this.#renderEnd('max') : nothing}
    </div>`;
  }

  #renderEnd(end: 'min' | 'max'): TemplateResult {
    const { question } = this;
    return html`<span class="end ${end}" id=${`${question.inputId}_${end}`}
      >${ownText(question, (each) => (end === 'min' ? each.locMinRateDescription : each.locMaxRateDescription))}</span
    >`;
  }

  #renderItem(item: RenderedRatingItem, index: number, count: number): TemplateResult {
    const { question } = this;
    const isDrawn = question.isStar || question.isSmiley;
    const text = isDrawn ? plainText(item.locText) : undefined;
    const end =
      index === 0 && question.hasMinLabel ? 'min' : index === count - 1 && question.hasMaxLabel ? 'max' : null;
    return renderSegment(
      {
        id: question.getInputId(index),
        name: question.questionName,
        value: item.value,
        checked: question.isItemSelected(item),
        disabled: question.isInputReadOnly || !item.isEnabled,
        content: this.#renderContent(item, index, count),
        label: text,
        title: text,
        describedBy: end === null ? undefined : `${question.inputId}_${end}`,
        choose: () => {
          question.setValueFromClick(item.value);
          this.requestUpdate();
        },
      },
      isDrawn ? 'segment drawn' : 'segment',
    );
  }

  #renderContent(item: RenderedRatingItem, index: number, count: number): unknown {
    const { question } = this;
    if (question.isStar) return keyed(question, item.value, star(this.#isUpTo(index)));
    if (!question.isSmiley) return html`<span>${renderChoiceContent(question, item)}</span>`;
    const colour =
      question.scaleColorMode === 'colored' ? 'always' : question.rateColorMode === 'scale' ? 'chosen' : 'never';
    return keyed(question, item.value, face(count > 1 ? index / (count - 1) : 1, colour));
  }

  /** Stars are full up to the one that was chosen. */
  #isUpTo(index: number): boolean {
    const { question } = this;
    return question.renderedRateItems.findIndex((item) => question.isItemSelected(item)) >= index;
  }

  #renderSelect(): TemplateResult {
    const { question } = this;
    return renderNativeSelect(question, {
      id: question.inputId,
      bare: this.frame === 'bare',
      items: question.renderedRateItems,
      placeholder: question.placeholder,
      clearable: question.allowClear,
      isChosen: (item) => question.isItemSelected(item),
      isEnabled: (item) => item.isEnabled,
      text: (item) => this.#listed(item as RenderedRatingItem),
      choose: (item) => (item ? question.selectItem(item) : question.clearValueFromUI()),
    });
  }

  #listed(item: RenderedRatingItem): unknown {
    const { description } = item;
    return html`${locText(item.locText)}${description ? html` – ${locText(description)}` : nothing}`;
  }
}
