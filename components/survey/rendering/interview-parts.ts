/**
 * Where an interviewer sees more than a resident does: the words to say, an instruction, the respondent's language, the
 * keys. Drawing asks here; who answers is loaded for interviewers alone (components/survey/interviewer).
 */
import { html, nothing } from 'lit';
import type { ItemValue, LocalizableString, PageModel, PanelModel, Question, SurveyModel } from 'survey-core';
import type { ItemNonresponse } from '../../../domain/records/records.js';
import { locText } from './loc-text.js';

/** What may have words to say and an instruction. */
export type Spoken = Question | PanelModel | PageModel | SurveyModel;

export interface InterviewParts {
  /** What is said where a resident reads the title. */
  title(owner: Spoken): unknown;
  /** Another text of it. `pick` finds the text, here and in the same questionnaire in another language. */
  text<T extends Spoken>(owner: T, pick: (owner: T) => LocalizableString | undefined): unknown;
  /** A choice, a row or a column. */
  item(question: Question, item: ItemValue): unknown;
  /** The title of a column or a row of a table of fields. */
  heading(table: Question, text: LocalizableString): unknown;
  /** The key that chooses a value. */
  key(question: Question, value: unknown): unknown;
  /** The key that says something in the place of an answer. */
  instead(code: ItemNonresponse): unknown;
  /** Beside a control that folds its answers away: what they are, with their keys. */
  answers(question: Question): unknown;
  /** Words to say where there is no title, and the instruction. */
  note(owner: Spoken): unknown;
}

const attended = new WeakMap<object, InterviewParts>();

/** From now on the texts of a survey are drawn with these; null: as a resident reads them. */
export function drawWith(survey: SurveyModel, parts: InterviewParts | null): void {
  if (parts) attended.set(survey, parts);
  else attended.delete(survey);
}

function partsOf(owner: Spoken): InterviewParts | undefined {
  const survey = owner.getSurvey() as object | null;
  return survey ? attended.get(survey) : undefined;
}

export const titleText = (owner: Spoken): unknown =>
  partsOf(owner)?.title(owner) ??
  locText((owner as { locRenderedTitle?: LocalizableString }).locRenderedTitle ?? owner.locTitle);

export const ownText = <T extends Spoken>(owner: T, pick: (owner: T) => LocalizableString | undefined): unknown =>
  partsOf(owner)?.text(owner, pick) ?? locText(pick(owner));

export const itemText = (question: Question, item: ItemValue): unknown =>
  partsOf(question)?.item(question, item) ?? locText(item.locText);

export const headingText = (table: Question, text: LocalizableString): unknown =>
  partsOf(table)?.heading(table, text) ?? locText(text);

/** A choice, with the key that chooses it. */
export function keyed(question: Question, value: unknown, content: unknown): unknown {
  const parts = partsOf(question);
  return parts ? html`${parts.key(question, value)}${content}` : content;
}

/** The key of "don't know" and the like. */
export const insteadKey = (question: Question, code: ItemNonresponse): unknown =>
  partsOf(question)?.instead(code) ?? nothing;

export const interviewAnswers = (question: Question): unknown => partsOf(question)?.answers(question) ?? nothing;

export const interviewNote = (owner: Spoken): unknown => partsOf(owner)?.note(owner) ?? nothing;
