/**
 * What stands around every question's control, whatever its type: title, description, errors, comment, and the two
 * ways of not answering. Kept to as few elements as the meaning needs: a page may hold hundreds of questions.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from 'survey-core';
import { answerPath } from '../player/answer-path.js';
import type { ItemNonresponse } from '../../../domain/records/records.js';
import { nonresponseOf, offeredNonresponse, setNonresponse } from '../player/nonresponse.js';
import type { PlayerSettings } from '../player/player-context.js';
import { renderActionBar } from './action-bar.js';
import { insteadKey, ownText, titleText } from './interview-parts.js';
import { locText } from './loc-text.js';

/** `label`: the control is one field, and the title labels it. `group`: the title names a group of fields. */
export type Labelling = 'label' | 'group';

/** Id of the element that lists a question's errors. */
export const errorsId = (question: Question): string => `${question.renderedId}_errors`;

/** Ids of what describes a field beyond its name, for `aria-describedby`; `nothing` when there is none. */
export function describedBy(question: Question): string | typeof nothing {
  const ids = [
    question.hasDescription ? question.ariaDescriptionId : '',
    question.hasVisibleErrors ? errorsId(question) : '',
  ].filter((id) => id !== '');
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** `fieldId`: the field that the title labels, where it labels one. */
export function renderTitle(question: Question, labelling: Labelling, fieldId = question.inputId): TemplateResult {
  const number = question.no;
  const mark = question.requiredMark;
  const content = html`${number === '' ? nothing : html`<span class="number" aria-hidden="true">${number}</span> `}${titleText(question)}${mark === '' ? nothing : html` <span class="required-mark" aria-hidden="true">${mark}</span>`}`;
  const actions = question.hasTitleActions ? renderActionBar(question.getTitleToolbar()) : nothing;
  if (question.hasStateButton) return html`${renderFold(question, content, labelling)}${actions}`;
  return labelling === 'label'
    ? html`<label class="title" id=${question.ariaTitleId} for=${fieldId}>${content}</label>${actions}`
    : html`<div class="title" id=${question.ariaTitleId}>${content}</div>
        ${actions}`;
}

/** A title that opens and closes its question. */
const renderFold = (question: Question, content: TemplateResult, labelling: Labelling): TemplateResult =>
  html`<div class="title">
      <button
        type="button"
        class="fold"
        id=${question.ariaTitleId}
        aria-expanded=${String(question.isExpanded)}
        @click=${() => question.toggleState()}
      >
        ${content}
      </button>
    </div>
    ${
      labelling === 'label' && question.renderedIsExpanded
        ? html`<label class="visually-hidden" for=${question.inputId}>${locText(question.locTitle)}</label>`
        : nothing
    }`;

export function renderDescription(question: Question): TemplateResult {
  const text = ownText(question, (each) => each.locDescription);
  return html`<div class="description" id=${question.ariaDescriptionId}>${text}</div>`;
}

export function renderErrors(question: Question): TemplateResult | typeof nothing {
  if (!question.hasVisibleErrors) return nothing;
  return html`<div class="errors" id=${errorsId(question)} role="alert">
    ${question.renderedErrors.map((error) => html`<p>${locText(error.locText)}</p>`)}
  </div>`;
}

/** "I don't know" and "I prefer not to say", where the study or the definition offers them. */
export function renderNonresponse(
  question: Question,
  player: PlayerSettings | undefined,
): TemplateResult | typeof nothing {
  if (!player) return nothing;
  const given = nonresponseOf(question);
  const wordsFor = (code: ItemNonresponse): string =>
    code === 'dont-know' ? player.messages.dontKnow : player.messages.refused;
  // Whoever only looks reads what was said, whatever else could have been.
  if (question.isReadOnly) return given === null ? nothing : html`<p class="nonresponse-said">${wordsFor(given)}</p>`;
  const offered = offeredNonresponse(question, player.nonresponse);
  if (offered.length === 0) return nothing;
  return html`<div class="nonresponse" role="group" aria-label=${player.messages.noAnswerGroup}>
    ${offered.map((code) => {
      const choose = (): void => {
        const next = given === code ? null : code;
        setNonresponse(question, next);
        player.onNonresponse(answerPath(question) ?? question.getValueName(), next);
      };
      return html`<button type="button" aria-pressed=${given === code ? 'true' : 'false'} @click=${choose}>
        ${insteadKey(question, code)}${wordsFor(code)}
      </button>`;
    })}
  </div>`;
}
