/**
 * Yes or no: two boxes side by side, two radio buttons, a check box or a switch. The boxes are the default, because
 * they show that nobody has answered yet, which a switch cannot.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizableString, QuestionBooleanModel } from 'survey-core';
import { keyed, ownText, titleText } from '../rendering/interview-parts.js';
import { describedBy, renderDescription, type Labelling } from '../rendering/question-frame.js';
import { fieldName } from './field-name.js';
import { QuestionElement } from './question-element.js';
import { renderSegment } from './segment.js';

interface Side {
  readonly isTrue: boolean;
  readonly pick: (question: QuestionBooleanModel) => LocalizableString;
}

const labelTrue = (question: QuestionBooleanModel): LocalizableString => question.locLabelTrue;
const labelFalse = (question: QuestionBooleanModel): LocalizableString => question.locLabelFalse;

export class BooleanQuestion extends QuestionElement<QuestionBooleanModel> {
  /** A host may have changed `renderAs`, the older property, while the questionnaire runs. */
  get #mode(): string {
    const { renderAs, displayMode } = this.question;
    return renderAs && renderAs !== 'default' ? renderAs : displayMode;
  }

  /** One field that is on or off, with the title as its label where the definition does not say otherwise. */
  get #isSingle(): boolean {
    return this.#mode === 'checkbox' || this.#mode === 'switch';
  }

  protected override get labelling(): Labelling {
    return this.#isSingle ? 'label' : 'group';
  }

  protected override get groupRole(): string {
    return 'radiogroup';
  }

  protected override get ownsDescription(): boolean {
    return this.#isSingle && this.question.canRenderLabelDescription;
  }

  protected override afterQuestionRendered(): void {
    this.question.afterRenderQuestionElement(this);
  }

  protected override renderControl(): unknown {
    const { question } = this;
    if (this.#isSingle) return this.#renderSingle();
    const no = { isTrue: false, pick: labelFalse };
    const yes = { isTrue: true, pick: labelTrue };
    const sides = question.swapOrder ? [yes, no] : [no, yes];
    return this.#mode === 'radio' ? this.#renderRadios(sides) : this.#renderBoxes(sides);
  }

  #renderBoxes(sides: readonly Side[]): TemplateResult {
    return html`<div class="segments" data-wordy>
      ${sides.map((side, index) =>
        renderSegment({ ...this.#radio(side.isTrue, index), content: html`<span>${this.#words(side)}</span>` }),
      )}
    </div>`;
  }

  #renderRadios(sides: readonly Side[]): TemplateResult {
    return html`<div class="choices" data-layout="list">
      ${sides.map((side, index) => {
        const content = html`<span>${this.#words(side)}</span>`;
        return renderSegment({ ...this.#radio(side.isTrue, index), content }, 'choice');
      })}
    </div>`;
  }

  #words({ isTrue, pick }: Side): unknown {
    return keyed(this.question, isTrue, ownText(this.question, pick));
  }

  #radio(isTrue: boolean, index: number) {
    const { question } = this;
    return {
      id: index === 0 ? question.inputId : `${question.inputId}_${String(index)}`,
      name: question.questionName,
      value: isTrue ? question.getValueTrue() : question.getValueFalse(),
      checked: question.booleanValue === isTrue,
      disabled: question.isInputReadOnly,
      choose: () => {
        if (question.booleanValue !== isTrue) question.booleanValue = isTrue;
        this.requestUpdate();
      },
    };
  }

  #renderSingle(): TemplateResult {
    const { question } = this;
    const isSwitch = this.#mode === 'switch';
    const isNamedHere = question.isLabelRendered;
    const mark = question.requiredMark;
    const input = html`<input
      type="checkbox"
      role=${isSwitch ? 'switch' : nothing}
      id=${question.inputId}
      .checked=${live(question.booleanValue === true)}
      ?disabled=${question.isInputReadOnly}
      aria-label=${!isNamedHere && (this.frame === 'bare' || !question.hasTitle) ? fieldName(question) : nothing}
      aria-required=${question.isRequired ? 'true' : nothing}
      aria-invalid=${question.hasVisibleErrors ? 'true' : nothing}
      aria-describedby=${describedBy(question)}
      @change=${this.#onToggle}
    />`;
    if (!isNamedHere) return html`<span class="single">${input}</span>`;
    return html`<label class="choice single"
        >${input}<span id=${question.ariaTitleId}
          >${titleText(question)}${
            mark === '' ? nothing : html` <span class="required-mark" aria-hidden="true">${mark}</span>`
          }</span
        ></label
      >${this.ownsDescription ? renderDescription(question) : nothing}`;
  }

  readonly #onToggle = (event: Event): void => {
    this.question.booleanValue = (event.target as HTMLInputElement).checked;
    this.requestUpdate();
  };
}
