/**
 * The tag that draws each type of question, and the way to draw a question anywhere: on a page, in a panel, in a
 * cell. Names alone: the classes are registered by `registry.ts`, so that modules may draw each other's questions.
 */
import { html, literal, type StaticValue } from 'lit/static-html.js';
import { Serializer, type Question } from 'survey-core';
import type { TemplateResult } from 'lit';
import type { QuestionType } from './question-models.js';

export const QUESTION_TAGS: Readonly<Record<QuestionType, StaticValue & { readonly _$litStatic$: string }>> = {
  text: literal`renovation-question-text`,
  comment: literal`renovation-question-comment`,
  radiogroup: literal`renovation-question-radiogroup`,
  checkbox: literal`renovation-question-checkbox`,
  dropdown: literal`renovation-question-dropdown`,
  tagbox: literal`renovation-question-tagbox`,
  boolean: literal`renovation-question-boolean`,
  rating: literal`renovation-question-rating`,
  buttongroup: literal`renovation-question-buttongroup`,
  ranking: literal`renovation-question-ranking`,
  imagepicker: literal`renovation-question-imagepicker`,
  image: literal`renovation-question-image`,
  imagemap: literal`renovation-question-imagemap`,
  html: literal`renovation-question-html`,
  expression: literal`renovation-question-expression`,
  multipletext: literal`renovation-question-multipletext`,
  matrix: literal`renovation-question-matrix`,
  matrixdropdown: literal`renovation-question-matrixdropdown`,
  matrixdynamic: literal`renovation-question-matrixdynamic`,
  paneldynamic: literal`renovation-question-paneldynamic`,
  slider: literal`renovation-question-slider`,
  file: literal`renovation-question-file`,
  signaturepad: literal`renovation-question-signaturepad`,
  custom: literal`renovation-question-custom`,
  composite: literal`renovation-question-composite`,
  empty: literal`renovation-question-empty`,
};

export const isQuestionType = (type: string): type is QuestionType => Object.hasOwn(QUESTION_TAGS, type);

/** The type that draws a question: its own, the template of a custom one, or the nearest ancestor that we know. */
export function drawnType(question: Question): QuestionType {
  for (const type of [question.getType(), question.getTemplate()]) if (isQuestionType(type)) return type;
  // A class that a host registered with survey-core is drawn as what it extends.
  for (let type: string | undefined = question.getType(); type; type = Serializer.findClass(type)?.parentName) {
    if (isQuestionType(type)) return type;
  }
  return 'empty';
}

let ask: ((type: QuestionType) => void) | undefined;

/** Who is told of a type that is drawn while its element is not there yet; an element that comes later is filled in. */
export function askFor(teller: (type: QuestionType) => void): void {
  ask = teller;
}

function tagOf(question: Question): (typeof QUESTION_TAGS)[QuestionType] {
  const type = drawnType(question);
  const tag = QUESTION_TAGS[type];
  if (!customElements.get(tag._$litStatic$)) ask?.(type);
  return tag;
}

/** How much of a question is drawn: with its title and errors, or the control alone (a cell names it elsewhere). */
export type QuestionFrame = 'full' | 'bare';

/** Draws a question of any type. */
export function renderQuestion(question: Question, frame: QuestionFrame = 'full'): TemplateResult {
  const tag = tagOf(question);
  return html`<${tag} .question=${question} .frame=${frame}></${tag}>`;
}

/** The element of a question, for a place that no template draws. */
export function createQuestion(question: Question): HTMLElement {
  const element = document.createElement(tagOf(question)._$litStatic$);
  return Object.assign(element, { question, frame: 'full' satisfies QuestionFrame });
}
