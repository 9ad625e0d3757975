/** One choice out of a few. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemValue, QuestionRadiogroupModel } from 'survey-core';
import { chooseAndAdvance } from './auto-advance.js';
import { renderChoice } from './choice-item.js';
import { ChoiceQuestion } from './choice-question.js';

export class RadiogroupQuestion extends ChoiceQuestion<QuestionRadiogroupModel> {
  protected override get groupRole(): string {
    return 'radiogroup';
  }

  protected override renderItem(item: ItemValue): TemplateResult {
    const { question } = this;
    return renderChoice(question, item, {
      type: 'radio',
      checked: question.isItemSelected(item),
      choose: () => this.choose(item, () => chooseAndAdvance(question, () => question.clickItemHandler(item))),
    });
  }

  protected override renderFooter(): unknown {
    const { question } = this;
    // With a title, survey-core puts this button beside it.
    if (question.hasTitle || !question.canShowClearButton || question.isEmpty()) return nothing;
    return html`<button type="button" class="plain clear" @click=${() => question.clearValueFromUI()}>
      ${this.player?.messages.choices.clear}
    </button>`;
  }

  protected override onChoiceKeyDown(event: KeyboardEvent): void {
    this.question.onKeyDown(event);
  }
}
