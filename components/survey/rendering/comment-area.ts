/**
 * Free text: the area that stands below a question (`showCommentArea`), beside a choice ("other, namely …") or as a
 * question of its own. survey-core's text-area model writes into the element; what somebody is typing is never
 * overwritten by a render.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Question, TextAreaModel } from 'survey-core';
import { locText } from './loc-text.js';

export interface TextAreaNaming {
  readonly describedBy?: string | typeof nothing;
  /** An accessible name, where no visible label names it. */
  readonly label?: string | undefined;
  readonly invalid?: boolean;
  readonly required?: boolean;
  /** survey-core's `resizeStyle`: `both`, `none`, … */
  readonly resize?: string;
}

/** A text area as survey-core's model describes it. */
export function renderTextArea(area: TextAreaModel, naming: TextAreaNaming = {}): TemplateResult {
  return html`<textarea
    id=${area.id}
    data-resize=${naming.resize || nothing}
    ${ref((element) => {
      if (element) area.setElement(element as HTMLTextAreaElement);
      else area.resetElement();
    })}
    ?disabled=${area.isDisabledAttr}
    ?readonly=${area.isReadOnlyAttr ?? false}
    rows=${area.rows ?? nothing}
    cols=${area.cols ?? nothing}
    maxlength=${area.maxLength > 0 ? area.maxLength : nothing}
    placeholder=${area.placeholder || nothing}
    aria-label=${naming.label ?? nothing}
    aria-required=${naming.required === true ? 'true' : nothing}
    aria-invalid=${naming.invalid === true ? 'true' : nothing}
    aria-describedby=${naming.describedBy ?? nothing}
    @input=${(event: Event) => area.onTextAreaInput(event)}
    @blur=${(event: Event) => area.onTextAreaBlur(event)}
    @focus=${(event: Event) => area.onTextAreaFocus(event)}
    @keydown=${(event: Event) => area.onTextAreaKeyDown(event)}
  ></textarea>`;
}

/** The comment below a question. */
export const renderComment = (question: Question): TemplateResult =>
  html`<div class="comment">
    <label for=${question.commentId}>${locText(question.locCommentText)}</label>
    ${renderTextArea(question.commentTextAreaModel)}
  </div>`;
