/** A piece of text between questions, sanitised after piping. */
import { html } from 'lit';
import type { QuestionHtmlModel } from 'survey-core';
import { locHtml } from '../rendering/loc-text.js';
import { QuestionElement } from './question-element.js';

export class HtmlQuestion extends QuestionElement<QuestionHtmlModel> {
  protected override get groupRole(): string | null {
    return null; // text, not a group of fields
  }

  protected override renderControl(): unknown {
    return html`<div class="text">${locHtml(this.question.locHtml)}</div>`;
  }
}
