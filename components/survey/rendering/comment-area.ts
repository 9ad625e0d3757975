/**
 * Free text: the area that stands below a question (`showCommentArea`) or beside a choice ("other, namely …").
 * survey-core's own text-area model writes into the element; what somebody is typing is never overwritten by a render.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Question, TextAreaModel } from 'survey-core';
import { locText } from './loc-text.js';

/** survey-core types these as always there; they are not. */
type MaybeTextArea = { readonly [K in 'rows' | 'cols' | 'maxLength' | 'placeholder']: TextAreaModel[K] | undefined };

/** A text area as survey-core's model describes it. */
export function renderTextArea(area: TextAreaModel, describedBy: string | typeof nothing = nothing): TemplateResult {
  const { rows, cols, maxLength, placeholder }: MaybeTextArea = area;
  return html`<textarea
    id=${area.id}
    ${ref((element) => {
      if (element) area.setElement(element as HTMLTextAreaElement);
      else area.resetElement();
    })}
    ?disabled=${area.isDisabledAttr}
    ?readonly=${area.isReadOnlyAttr ?? false}
    rows=${rows ?? nothing}
    cols=${cols ?? nothing}
    maxlength=${maxLength !== undefined && maxLength > 0 ? maxLength : nothing}
    placeholder=${placeholder || nothing}
    aria-label=${area.ariaLabel || nothing}
    aria-required=${area.ariaRequired || nothing}
    aria-invalid=${area.ariaInvalid || nothing}
    aria-describedby=${describedBy}
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
