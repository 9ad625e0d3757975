/** A type that nobody knows: its name is shown, and the rest of the questionnaire goes on. */
import { html } from 'lit';
import { QuestionElement } from './question-element.js';

export class EmptyQuestion extends QuestionElement {
  protected override renderControl(): unknown {
    return html`<p class="missing-medium">${this.player?.messages.unknownType(this.question.getType())}</p>`;
  }
}
