/** A question that a host registered with survey-core, made of one other question. */
import { nothing } from 'lit';
import type { Base, Question, QuestionCustomModel } from 'survey-core';
import { QuestionElement } from './question-element.js';
import { renderQuestion } from './question-tags.js';

export class CustomQuestion extends QuestionElement<QuestionCustomModel> {
  /** survey-core types it as always there; it is not while a host's own code leaves the question empty. */
  get #content(): Question | null {
    return this.question.contentQuestion as Question | null;
  }

  // The question inside draws itself.
  protected override subjects(): Iterable<Base> {
    return [this.question];
  }

  protected override renderControl(): unknown {
    return this.#content ? renderQuestion(this.#content, 'bare') : nothing;
  }
}
