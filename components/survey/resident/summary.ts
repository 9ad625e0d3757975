/** What somebody said, question by question, in the language of the screen: to look over, and to change. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Question, SurveyModel } from 'survey-core';
import { nonresponseOf } from '../player/nonresponse.js';
import { plainText } from '../rendering/plain-text.js';
import type { AnsweringMessages } from '../locales/answering-messages.js';

/** Questions that can hold an answer and are part of this person's way through. */
const answerable = (survey: SurveyModel): Question[] =>
  survey.getAllQuestions(true).filter((question) => question.hasInput && question.getType() !== 'expression');

function answerText(question: Question, words: AnsweringMessages): string {
  const given = nonresponseOf(question);
  if (given !== null) return words.nonresponse[given];
  if (question.isEmpty()) return words.notAnswered;
  const shown: unknown = question.displayValue;
  if (Array.isArray(shown)) return shown.map((each) => flat(each)).join(', ');
  return flat(shown);
}

/** A readable line for the values of matrices, panels and files. */
function flat(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') {
    const record = value as Record<string, unknown>;
    if (typeof record['name'] === 'string' && 'content' in record) return record['name'];
    return Object.entries(record)
      .map(([key, each]) => `${key}: ${flat(each)}`)
      .join('; ');
  }
  return String(value as string | number | boolean);
}

const withComment = (question: Question, text: string): string =>
  question.comment ? `${text} (${question.comment})` : text;

/** `change` is left out where answers are shown for the last time. */
export function renderSummary(
  survey: SurveyModel,
  words: AnsweringMessages,
  change?: (question: Question) => void,
): TemplateResult {
  return html`<dl class="summary">
    ${answerable(survey).map((question) => {
      const title = plainText(question.locTitle);
      return html`<div>
        <dt>${title}</dt>
        <dd data-answered=${question.isEmpty() && nonresponseOf(question) === null ? 'no' : 'yes'}>
          ${withComment(question, answerText(question, words))}
        </dd>
        ${
          change
            ? html`<dd class="change">
                <button type="button" class="plain" @click=${() => change(question)}>
                  ${words.change}<span class="visually-hidden">: ${title}</span>
                </button>
              </dd>`
            : nothing
        }
      </div>`;
    })}
  </dl>`;
}
