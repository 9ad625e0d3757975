/** A field of one line, in survey-core's thirteen input types and four masks. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { QuestionTextModel } from 'survey-core';
import { renderActionBar } from '../rendering/action-bar.js';
import { cssProperties } from '../rendering/css-properties.js';
import { describedBy, type Labelling } from '../rendering/question-frame.js';
import { fieldName } from './field-name.js';
import { QuestionElement } from './question-element.js';

/** What survey-core would write into a style attribute. */
interface InputStyle {
  readonly width?: string;
  readonly textAlign?: string;
  readonly direction?: 'ltr' | 'rtl';
}

export class TextQuestion extends QuestionElement<QuestionTextModel> {
  #input: HTMLInputElement | undefined;
  #shown: string | undefined;

  protected override get labelling(): Labelling {
    return 'label';
  }

  protected override renderControl(): unknown {
    const { question } = this;
    if (question.isReadOnlyRenderDiv()) return html`<div class="read-only-value">${question.inputValue}</div>`;
    return html`${this.#renderInput()}${this.#renderSuggestions()}${
      question.hasVisibleInputActions ? renderActionBar(question.inputActionsContainer) : nothing
    }`;
  }

  #renderInput(): TemplateResult {
    const { question } = this;
    const maxLength = question.getMaxLength() as number | null;
    const style = question.inputStyle as InputStyle;
    return html`<input
      id=${question.inputId}
      ${ref((element) => {
        this.#input = element as HTMLInputElement | undefined;
      })}
      type=${question.inputType}
      ?disabled=${question.isDisabledAttr}
      ?readonly=${question.isReadOnlyAttr}
      maxlength=${maxLength !== null && maxLength > 0 ? maxLength : nothing}
      min=${question.renderedMin ?? nothing}
      max=${question.renderedMax ?? nothing}
      step=${question.renderedStep || nothing}
      size=${question.inputSize || nothing}
      data-align=${style.textAlign ?? nothing}
      dir=${style.direction ?? nothing}
      ${cssProperties({ '--_field': style.width || undefined })}
      placeholder=${question.renderedPlaceholder || nothing}
      list=${question.dataListId || nothing}
      autocomplete=${(question.autocomplete || nothing) as AutoFill | typeof nothing}
      aria-label=${this.frame === 'bare' || !question.hasTitle ? fieldName(question) : nothing}
      aria-required=${question.isRequired ? 'true' : nothing}
      aria-invalid=${question.hasVisibleErrors ? 'true' : nothing}
      aria-describedby=${describedBy(question)}
      @change=${(event: Event) => question.onChange(event)}
      @blur=${(event: Event) => question.onBlur(event)}
      @focus=${(event: Event) => question.onFocus(event)}
      @click=${(event: Event) => question.readOnlyBlocker(event)}
      @pointerdown=${(event: Event) => question.readOnlyBlocker(event)}
      @input=${(event: Event) => this.#onInput(event)}
      @keyup=${(event: Event) => question.onKeyUp(event)}
      @keydown=${(event: Event) => question.onKeyDown(event)}
      @compositionupdate=${(event: Event) => question.onCompositionUpdate(event)}
    />`;
  }

  #renderSuggestions(): TemplateResult | typeof nothing {
    const { question } = this;
    if (!question.dataListId) return nothing;
    return html`<datalist id=${question.dataListId}>
      ${question.dataList.map((item) => html`<option value=${item}></option>`)}
    </datalist>`;
  }

  /**
   * survey-core follows keys; pasted, dictated and autofilled text comes without any. Kept as it comes in, so that
   * closing the page in mid-sentence loses nothing.
   */
  #onInput(event: Event): void {
    const { question } = this;
    const composing = event instanceof InputEvent && event.isComposing;
    if (composing || !question.isTextInput || question.maskType !== 'none' || !this.#updatesWhileTyping) return;
    const { value } = event.target as HTMLInputElement;
    if (value !== (question.inputValue ?? '')) question.inputValue = value;
  }

  get #updatesWhileTyping(): boolean {
    const own = this.question.textUpdateMode;
    return (own === 'default' ? this.question.survey?.isUpdateValueTextOnTyping : own === 'onTyping') ?? false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#showValue();
    this.question.updateInputValueFromMask();
  }

  protected override afterQuestionRendered(): void {
    if (this.#input) this.question.afterRenderQuestionElement(this.#input);
  }

  protected override beforeQuestionForgotten(): void {
    if (this.#input) this.question.beforeDestroyQuestionElement(this.#input);
    this.#shown = undefined;
  }

  /** Brings the model's value to the field when it changed, never over what somebody is typing. */
  #showValue(): void {
    const input = this.#input;
    const value = (this.question.inputValue as string | number | undefined) ?? '';
    const text = String(value);
    if (!input || input.value === text) return;
    const typing = input.matches(':focus') && !this.question.isInputReadOnly;
    if (typing && this.#shown === text) return;
    this.#shown = text;
    // A new value from elsewhere shows at once; the echo of one's own typing does not move the cursor.
    if (!typing || !this.#updatesWhileTyping) input.value = text;
  }
}
