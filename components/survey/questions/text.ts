/** A field of one line, in survey-core's thirteen input types and four masks. */
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { QuestionTextModel } from 'survey-core';
import { describedBy, type Labelling } from '../rendering/question-frame.js';
import { QuestionElement } from './question-element.js';

export class TextQuestion extends QuestionElement<QuestionTextModel> {
  #input: HTMLInputElement | undefined;

  protected override get labelling(): Labelling {
    return 'label';
  }

  protected override renderControl(): unknown {
    const { question } = this;
    return html`<input
        id=${question.inputId}
        ${ref((element) => {
          this.#input = element as HTMLInputElement | undefined;
        })}
        type=${question.inputType}
        ?disabled=${question.isDisabledAttr}
        ?readonly=${question.isReadOnlyAttr}
        maxlength=${question.getMaxLength() ?? nothing}
        min=${question.renderedMin || nothing}
        max=${question.renderedMax || nothing}
        step=${question.renderedStep || nothing}
        placeholder=${question.renderedPlaceholder || nothing}
        list=${question.dataListId || nothing}
        autocomplete=${(question.autocomplete || nothing) as AutoFill | typeof nothing}
        aria-label=${this.frame === 'bare' || !question.hasTitle ? question.locTitle.textOrHtml : nothing}
        aria-required=${question.isRequired ? 'true' : nothing}
        aria-invalid=${question.hasVisibleErrors ? 'true' : nothing}
        aria-describedby=${describedBy(question)}
        @change=${(event: Event) => question.onChange(event)}
        @blur=${(event: Event) => question.onBlur(event)}
        @focus=${(event: Event) => question.onFocus(event)}
        @keyup=${(event: Event) => question.onKeyUp(event)}
        @keydown=${(event: Event) => question.onKeyDown(event)}
        @compositionupdate=${(event: Event) => question.onCompositionUpdate(event)}
      />${
        question.dataListId
          ? html`<datalist id=${question.dataListId}>
              ${question.dataList.map((item) => html`<option value=${item}></option>`)}
            </datalist>`
          : nothing
      }`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#showValue();
  }

  protected override afterQuestionRendered(): void {
    if (this.#input) this.question.afterRenderQuestionElement(this.#input);
  }

  /** Brings the model's value to the field, unless somebody is typing in it. */
  #showValue(): void {
    const input = this.#input;
    if (!input) return;
    const value = (this.question.inputValue as string | undefined) ?? '';
    const typing = input.matches(':focus') && !this.question.isReadOnly;
    if (!typing && input.value !== value) input.value = value;
  }
}
