/**
 * Draws the beginning of a first page as the engine's elements will draw it, without the engine. A test holds the one
 * against the other, element by element: whatever they draw otherwise one day is no longer plain, or is drawn so here.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { renderField, chevron } from '../questions/combobox-parts.js';
import { renderSegment } from '../questions/segment.js';
import { isShortOnTouch, prefersSheet } from '../questions/sheet-or-popup.js';
import type { PlainItem, PlainPage, PlainQuestion, Texts } from './plain-page.js';

/** What a question is for whoever cannot see it: one field with its label, or a group of them. */
const ROLES: Readonly<Record<PlainQuestion['type'], string | null>> = {
  radiogroup: 'radiogroup',
  checkbox: 'group',
  rating: 'radiogroup',
  boolean: 'radiogroup',
  dropdown: null,
  text: null,
  comment: null,
};

/** No id or name of the engine's can be the same: what is drawn here and there stands beside each other for a moment. */
const idOf = (index: number): string => `first-sight-${String(index)}`;

export function drawPlainPage({ survey, page, questions }: PlainPage): TemplateResult {
  return html`<div class="shell" data-state="running">
    ${drawHeader(survey)}
    <div class="body">
      <div class="main">
        ${
          page.title === null
            ? nothing
            : html`<h3 class="page-title" aria-level=${survey.title === null ? 2 : 3} tabindex="-1">${page.title}</h3>`
        }
        ${page.description === null ? nothing : html`<div class="page-description">${page.description}</div>`}
        ${questions.map(drawQuestion)}
      </div>
    </div>
  </div>`;
}

/** Without a title there is none, whatever else is said. */
const drawHeader = ({ title, description }: Texts): TemplateResult | typeof nothing =>
  title === null
    ? nothing
    : html`<div class="container" data-container="header">
        <header class="survey-header" data-logo="left" data-view="advanced">
          <div class="survey-header-text">
            <h2 class="survey-title">${title}</h2>
            ${description === null ? nothing : html`<div class="description">${description}</div>`}
          </div>
        </header>
      </div>`;

function drawQuestion(question: PlainQuestion, index: number): TemplateResult {
  const { type, name, title, required, description } = question;
  const id = idOf(index);
  const role = ROLES[type];
  const mark = required ? html` <span class="required-mark" aria-hidden="true">*</span>` : nothing;
  const described = description === null ? nothing : `${id}_description`;
  return html`<div
    data-name=${name}
    data-type=${type}
    role=${(role ?? nothing) as 'group' | typeof nothing}
    aria-labelledby=${role === null ? nothing : `${id}_title`}
    aria-describedby=${role === null ? nothing : described}
    aria-required=${role === 'radiogroup' ? String(required) : nothing}
    aria-invalid=${role === 'radiogroup' ? 'false' : nothing}
  >
    ${
      role === null
        ? html`<label class="title" id=${`${id}_title`} for=${id}>${title}${mark}</label>`
        : html`<div class="title" id=${`${id}_title`}>${title}${mark}</div>`
    }${description === null ? nothing : html`<div class="description" id=${described}>${description}</div>`}${drawControl(
      question,
      id,
      described,
    )}
  </div>`;
}

function drawControl(question: PlainQuestion, id: string, described: string | typeof nothing): unknown {
  const required = question.required ? 'true' : nothing;
  switch (question.type) {
    case 'text':
      return html`<input id=${id} type="text" aria-required=${required} aria-describedby=${described} />`;
    case 'comment':
      return html`<textarea
        id=${id}
        data-resize="both"
        rows="4"
        cols="50"
        aria-required=${required}
        aria-describedby=${described}
      ></textarea>`;
    case 'dropdown':
      return drawDropdown(question, id, described);
    case 'rating':
      return html`<div class="rating" data-type="labels" data-ends="leftRight">
        <div class="segments">${drawSegments(question.items, id)}</div>
      </div>`;
    case 'boolean':
      return html`<div class="segments" data-wordy>${drawSegments(question.items, id)}</div>`;
    case 'radiogroup':
      return drawChoices(question.items, id, 'radio');
    case 'checkbox':
      return drawChoices(question.items, id, 'checkbox');
  }
}

const drawSegments = (items: readonly PlainItem[], id: string): readonly TemplateResult[] =>
  items.map(({ value, text }, index) =>
    renderSegment({
      id: `${id}_${String(index)}`,
      name: id,
      value,
      checked: false,
      disabled: false,
      content: html`<span>${text}</span>`,
      choose: () => undefined,
    }),
  );

const drawChoices = (items: readonly PlainItem[], id: string, type: 'radio' | 'checkbox'): TemplateResult =>
  html`<div class="choices" data-layout="list">
    ${items.map(
      ({ value, text }) =>
        html`<label class="choice"
          ><input type=${type} name=${id} .value=${String(value)} /><span>${text}</span></label
        >`,
    )}
  </div>`;

/** Folded up; a list of ours unfolds when the engine is there. */
function drawDropdown(question: PlainQuestion, id: string, describedBy: string | typeof nothing): TemplateResult {
  const { title, required, items, placeholder } = question;
  if (isShortOnTouch(items.length)) {
    return html`<select
      id=${id}
      aria-required=${required ? 'true' : nothing}
      aria-describedby=${describedBy}
      data-empty
    >
      <option value="">${placeholder}</option>
      ${items.map(({ text }, index) => html`<option value=${String(index)}>${text}</option>`)}
    </select>`;
  }
  return html`<div class="combobox">
    ${renderField({
      id,
      kind: prefersSheet() ? 'sheet' : 'writing',
      open: false,
      listId: '',
      activeId: undefined,
      text: '',
      placeholder,
      title,
      titleId: `${id}_title`,
      required,
      invalid: false,
      describedBy,
      written: () => undefined,
    })}${chevron}
  </div>`;
}
