/** Looking over what was said before it is final, with every answer still open to change. */
import { html, type TemplateResult } from 'lit';
import type { Question, SurveyModel } from 'survey-core';
import type { AnsweringMessages } from '../locales/answering-messages.js';
import { renderSummary } from './summary.js';

export interface ReviewControls {
  change(question: Question): void;
  finish(): void;
  back(): void;
}

export const renderReview = (
  survey: SurveyModel,
  words: AnsweringMessages,
  controls: ReviewControls,
): TemplateResult => html`
  <h2 class="screen-title" tabindex="-1">${words.reviewTitle}</h2>
  <p>${words.review}</p>
  ${renderSummary(survey, words, (question) => controls.change(question))}
  <div class="navigation">
    <button type="button" @click=${() => controls.back()}>${words.back}</button>
    <button type="button" class="primary" @click=${() => controls.finish()}>${words.send}</button>
  </div>
`;
