/** An answer that is read and not given: text that wraps and keeps its contrast, labelled like the field it stands for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from 'survey-core';
import { fieldName } from './field-name.js';

export const renderReadOnlyText = (question: Question, id: string, text: unknown, bare: boolean): TemplateResult =>
  html`<output id=${id} class="read-only" aria-label=${bare || !question.hasTitle ? fieldName(question) : nothing}
    >${text}</output
  >`;
