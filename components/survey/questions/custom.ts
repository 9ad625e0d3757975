/** A question that a host registered with survey-core, made of one other question. */
import type { Base, QuestionCustomModel } from 'survey-core';
import { QuestionElement } from './question-element.js';
import { renderQuestion } from './question-tags.js';

export class CustomQuestion extends QuestionElement<QuestionCustomModel> {
  protected override subjects(): Iterable<Base> {
    return [this.question, this.question.contentQuestion];
  }

  protected override renderControl(): unknown {
    return renderQuestion(this.question.contentQuestion, 'bare');
  }
}
