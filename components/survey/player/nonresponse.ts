/**
 * "Don't know" and "prefer not to say" as answers of any question: kept on the model as a property of its own, never
 * as a value, so that no choice, no condition and no free text can be mistaken for it.
 */
import { QuestionSelectBase, Serializer, type Question, type SurveyModel } from 'survey-core';
import type { ItemNonresponse } from '../../../domain/records/records.js';
import { isPanelList, isTable } from './model-kinds.js';

const GIVEN = 'itemNonresponse';
/** The definition's property: which of the two a question offers; absent means the study's default. */
export const OFFERED = 'nonresponse';
const CODES: readonly ItemNonresponse[] = ['dont-know', 'refused'];

/** Types without an answer of their own have nothing to refuse. */
const NO_ANSWER: ReadonlySet<string> = new Set(['html', 'image', 'expression', 'empty']);

const isCode = (value: unknown): value is ItemNonresponse => CODES.some((code) => code === value);

/** What the person said instead of an answer; null for an answer or nothing at all. */
export function nonresponseOf(question: Question): ItemNonresponse | null {
  const given: unknown = question.getPropertyValue(GIVEN);
  return isCode(given) ? given : null;
}

/**
 * Which of the two this question offers. Of a table, of several texts and of a composite it is the whole that can be
 * refused; in a repeated panel, below a row and below a choice each question can.
 */
export function offeredNonresponse(
  question: Question,
  byDefault: readonly ItemNonresponse[],
): readonly ItemNonresponse[] {
  if (isPartOfWhole(question)) return [];
  if (NO_ANSWER.has(question.getType()) || question.isReadOnly) return [];
  const own: unknown = question.getPropertyValue(OFFERED);
  return Array.isArray(own) ? own.filter(isCode) : byDefault;
}

function isPartOfWhole(question: Question): boolean {
  const parent = question.parentQuestion;
  if (!parent || isPanelList(parent) || parent instanceof QuestionSelectBase) return false;
  // Of a table's questions only those in the details below a row stand in a panel.
  return !(isTable(parent) && question.parent);
}

/** Says it instead of an answer, or takes it back. The answer that was there is cleared. */
export function setNonresponse(question: Question, code: ItemNonresponse | null): void {
  if (code !== null) question.clearValue();
  sayInstead(question, code);
  if (code !== null) question.clearErrors();
}

/** As `setNonresponse`, where there is no answer to clear. */
export function sayInstead(question: Question, code: ItemNonresponse | null): void {
  question.setPropertyValue(GIVEN, code ?? undefined);
  const { survey } = question;
  if (code === null) said.get(survey)?.delete(question);
  else said.set(survey, new Set(said.get(survey)).add(question));
}

/** Questions per survey of which something is said instead: walking all of them at every answer would take long. */
const said = new WeakMap<object, Set<Question>>();

/** The questions of a survey of which something is said in place of an answer. */
export const saidIn = (survey: SurveyModel): readonly Question[] => [...(said.get(survey) ?? [])];

/** Registers the definition's property. Once per page. */
export function declareNonresponse(): void {
  Serializer.addProperty('question', { name: `${OFFERED}:value`, category: 'general', visible: false });
}

/** Whether the question, or the whole that it is part of, was answered with "don't know" or "prefer not to say". */
export function isExcused(question: Question): boolean {
  for (let each: Question | null = question; each; each = each.parentQuestion) {
    if (nonresponseOf(each) !== null) return true;
  }
  return false;
}
