/** Several choices out of a few, with "all of them" and the choices that exclude the others. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemValue, QuestionCheckboxModel } from 'survey-core';
import { renderChoice } from './choice-item.js';
import { ChoiceQuestion } from './choice-question.js';

export class CheckboxQuestion extends ChoiceQuestion<QuestionCheckboxModel> {
  protected override renderItem(item: ItemValue): TemplateResult {
    const { question } = this;
    const isAll = question.isSelectAllItem(item);
    const checked = question.isItemSelected(item);
    return renderChoice(question, item, {
      type: 'checkbox',
      checked,
      mixed: isAll && !checked && !question.isEmpty(),
      choose: (wanted) => this.choose(item, () => question.clickItemHandler(item, wanted)),
    });
  }

  /** Says why the other choices cannot be chosen any more; there from the start, so that it is read out. */
  protected override renderFooter(): unknown {
    const { maxSelectedChoices: most, isInputReadOnly } = this.question;
    if (most < 1 || isInputReadOnly) return nothing;
    const chosen = Array.isArray(this.question.value) ? this.question.value.length : 0;
    const reached = chosen >= most ? this.player?.messages.choices.mostChosen(most) : nothing;
    return html`<p class="hint" role="status">${reached}</p>`;
  }
}
