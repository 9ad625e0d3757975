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

  /** survey-core puts the button that clears in the title. It stands below the choices, where it is looked for. */
  protected override renderFooter(): unknown {
    const { question } = this;
    if (!question.canShowClearButton || question.isEmpty()) return nothing;
    return html`<button type="button" class="plain clear" @click=${() => question.clearValueFromUI()}>
      ${this.player?.messages.choices.clear}
    </button>`;
  }

  protected override onChoiceKeyDown(event: KeyboardEvent): void {
    this.question.onKeyDown(event);
  }
}
