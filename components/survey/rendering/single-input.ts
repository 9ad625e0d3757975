/**
 * One input at a time (`questionsOnPageMode: "inputPerPage"`): inside a repeated panel, a matrix or several fields, the
 * question that is asked now, the way there, and the list of entries with their buttons.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Question, QuestionSingleInputSummary } from 'survey-core';
import { renderQuestion } from '../questions/question-tags.js';
import { renderActionBar } from './action-bar.js';
import { locText } from './loc-text.js';

function renderEntries(summary: QuestionSingleInputSummary): TemplateResult {
  if (summary.isEmpty()) return html`<p class="entries-empty">${locText(summary.noEntry)}</p>`;
  return html`<ul class="entries">
    ${summary.items.map(
      (entry) =>
        html`<li>
          <span>${locText(entry.locText)}</span>
          <button type="button" @click=${() => entry.btnEdit.doAction(new Event('click'))}>
            ${entry.btnEdit.title}
          </button>
          ${
            entry.showRemove
              ? html`<button type="button" @click=${() => entry.btnRemove.doAction(new Event('click'))}>
                  ${entry.btnRemove.title}
                </button>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

/** What stands in the place of the whole control; null when the control itself is drawn. */
export function renderSingleInput(question: Question): TemplateResult | null {
  const summary = question.singleInputSummary;
  const asked = question.singleInputQuestion;
  if (!summary && (!asked || asked === question)) return null;
  return html`${question.singleInputHasActions ? renderActionBar(question.singleInputActions) : nothing}${
    summary ? renderEntries(summary) : renderQuestion(asked)
  }`;
}
