/** A value, or a range of values, on a track: native range inputs laid over each other, so that every key works. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ItemValue, QuestionSliderModel } from 'survey-core';
import { cssProperties } from '../rendering/css-properties.js';
import { locText } from '../rendering/loc-text.js';
import { describedBy } from '../rendering/question-frame.js';
import { fieldName } from './field-name.js';
import { QuestionElement } from './question-element.js';
import { mediaStyles } from './styles/media.styles.js';

const percent = (value: number): string => `${String(value)}%`;

export class SliderQuestion extends QuestionElement<QuestionSliderModel> {
  static override styles = mediaStyles;

  /** Where a drag of the whole range began: the pointer, and the values then. */
  #drag: { readonly x: number; readonly values: readonly number[] } | undefined;

  protected override renderControl(): unknown {
    const { question } = this;
    const values = question.renderedValue;
    const [first = question.renderedMin] = values;
    const last = values[values.length - 1] ?? first;
    const range = question.sliderType === 'range';
    const span = {
      '--_from': percent(range ? question.getPercent(first) : 0),
      '--_to': percent(question.getPercent(last)),
    };
    return html`<div class="slider" data-answered=${question.isEmpty() ? 'no' : 'yes'} ${cssProperties(span)}>
      <div class="slider-track">
        ${
          range && question.allowDragRange && !question.isInputReadOnly
            ? html`<div
                class="slider-band"
                @pointerdown=${this.#grab}
                @pointermove=${this.#move}
                @pointerup=${this.#drop}
                @pointercancel=${this.#drop}
              ></div>`
            : html`<div class="slider-band"></div>`
        }
        ${values.map((value, index) => this.#renderThumb(value, index, range))}
      </div>
      ${
        question.showLabels
          ? html`<div class="slider-labels" aria-hidden="true">
              ${question.renderedLabels.map((label) => this.#renderLabel(label))}
            </div>`
          : nothing
      }
      ${
        question.tooltipVisibility === 'never'
          ? nothing
          : html`<output class="slider-value" for=${question.inputId}>
              ${question.isEmpty() ? '–' : values.map((_value, index) => question.getTooltipValue(index)).join(' – ')}
            </output>`
      }
    </div>`;
  }

  #renderThumb(value: number, index: number, range: boolean): TemplateResult {
    const { question } = this;
    const title = fieldName(question);
    return html`<input
      type="range"
      id=${index === 0 ? question.inputId : `${question.inputId}_${String(index)}`}
      min=${question.renderedMin}
      max=${question.renderedMax}
      step=${question.step || 'any'}
      .value=${live(String(value))}
      ?disabled=${question.isInputReadOnly}
      aria-label=${range ? `${title} (${String(index + 1)}/${String(question.renderedValue.length)})` : title}
      aria-valuetext=${question.isEmpty() ? '–' : question.getTooltipValue(index)}
      aria-invalid=${question.hasVisibleErrors ? 'true' : nothing}
      aria-describedby=${describedBy(question)}
      @input=${(event: InputEvent) => question.handleOnChange(event, index)}
      @click=${() => this.#acceptShown()}
    />`;
  }

  #renderLabel(label: ItemValue): TemplateResult {
    const { question } = this;
    const at = question.getPercent(label.value as number);
    return html`<span
      class="slider-label"
      data-edge=${at === 0 ? 'start' : at === 100 ? 'end' : nothing}
      ${cssProperties({ '--_at': percent(at) })}
      @pointerup=${(event: PointerEvent) => question.handleLabelPointerUp(event, label.value as number)}
      >${
        'showValue' in label && label.showValue === true
          ? html`${String(label.value)}<small>${locText(label.locText)}</small>`
          : locText(label.locText)
      }</span
    >`;
  }

  /** Pressing the thumb where it stands is an answer too. */
  #acceptShown(): void {
    const { question } = this;
    if (question.isEmpty() && !question.isInputReadOnly) question.setSliderValue([...question.renderedValue]);
  }

  readonly #grab = (event: PointerEvent): void => {
    (event.target as Element).setPointerCapture(event.pointerId);
    this.#drag = { x: event.clientX, values: [...this.question.renderedValue] };
  };

  readonly #move = (event: PointerEvent): void => {
    const { question } = this;
    const track = this.querySelector('.slider-track');
    if (!this.#drag || !track) return;
    const { renderedMin: min, renderedMax: max } = question;
    const backwards = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const moved = ((event.clientX - this.#drag.x) / track.clientWidth) * (max - min) * backwards;
    const { values } = this.#drag;
    const low = Math.min(...values);
    const high = Math.max(...values);
    const shift = Math.min(max - high, Math.max(min - low, moved));
    question.setSliderValue(values.map((value) => question.getClosestToStepValue(value + shift)));
  };

  readonly #drop = (): void => {
    this.#drag = undefined;
  };
}
