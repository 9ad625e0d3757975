/** One choice of a question whose choices are the columns of a table: a radio button or check box in a cell of its own. */
import { type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Base, ItemValue, QuestionCheckboxModel, QuestionRadiogroupModel, QuestionSelectBase } from 'survey-core';
import { define } from '../../shared/define.js';
import { renderTextArea } from '../rendering/comment-area.js';
import { ModelElement } from '../rendering/model-element.js';
import { plainText } from '../rendering/plain-text.js';
import { describedBy } from '../rendering/question-frame.js';
import { renderChoice } from './choice-item.js';
import { fieldName } from './field-name.js';

export class MatrixChoiceElement extends ModelElement {
  /** The cell's question, drawn over several cells. */
  @property({ attribute: false }) question!: QuestionSelectBase;

  /** The choice of this cell. */
  @property({ attribute: false }) item!: ItemValue;

  protected override subjects(): Iterable<Base> {
    return [this.question, this.item];
  }

  protected override render(): TemplateResult {
    const { question, item } = this;
    const label = `${fieldName(question)}: ${plainText(item.locText)}`;
    // survey-core chooses "other" when something is written here.
    if (item === question.otherItem) return this.#renderOther(label);
    return renderChoice(question, item, {
      type: isCheckbox(question) ? 'checkbox' : 'radio',
      checked: question.isItemSelected(item),
      label,
      choose: (checked) => {
        if (isCheckbox(question)) question.clickItemHandler(item, checked);
        else (question as QuestionRadiogroupModel).clickItemHandler(item);
        this.requestUpdate();
      },
    });
  }

  #renderOther(label: string): TemplateResult {
    const { question, item } = this;
    return renderTextArea(question.getCommentTextAreaModel(item), {
      label,
      invalid: question.hasVisibleErrors,
      describedBy: describedBy(question),
    });
  }
}

const isCheckbox = (question: QuestionSelectBase): question is QuestionCheckboxModel =>
  question.isDescendantOf('checkbox');

export const defineMatrixChoiceElement = (): void => define('renovation-matrix-choice', MatrixChoiceElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-matrix-choice': MatrixChoiceElement;
  }
}
