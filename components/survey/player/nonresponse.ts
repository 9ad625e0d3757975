/**
 * "Don't know" and "prefer not to say" as answers of any question: kept on the model as a property of its own, never
 * as a value, so that no choice, no condition and no free text can be mistaken for it.
 */
import { QuestionPanelDynamicModel, Serializer, type Question, type SurveyModel } from 'survey-core';
import type { ItemNonresponse } from '../../../domain/records/records.js';

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
 * Which of the two this question offers. Inside a matrix or a composite it is the whole that can be refused; in a
 * repeated panel each question can.
 */
export function offeredNonresponse(
  question: Question,
  byDefault: readonly ItemNonresponse[],
): readonly ItemNonresponse[] {
  const parent = question.parentQuestion;
  if (parent && !(parent instanceof QuestionPanelDynamicModel)) return [];
  if (NO_ANSWER.has(question.getType()) || question.isReadOnly) return [];
  const own: unknown = question.getPropertyValue(OFFERED);
  return Array.isArray(own) ? own.filter(isCode) : byDefault;
}

/** Says it instead of an answer, or takes it back. The answer that was there is cleared. */
export function setNonresponse(question: Question, code: ItemNonresponse | null): void {
  if (code !== null) question.clearValue();
  question.setPropertyValue(GIVEN, code ?? undefined);
  if (code !== null) question.clearErrors();
}

/** Where a question's answer stands in the response: its name, or `children[0].age` inside a repeated panel. */
export function answerPath(question: Question): string {
  const name = question.getValueName();
  const parent = question.parentQuestion;
  if (!parent) return name;
  const panels = parent instanceof QuestionPanelDynamicModel ? parent.panels : [];
  const index = panels.findIndex((panel) => panel.questions.includes(question));
  return index >= 0 ? `${answerPath(parent)}[${String(index)}].${name}` : `${answerPath(parent)}.${name}`;
}

/** Registers the definition's property, and makes required checks respect what was said. Once per page. */
export function declareNonresponse(): void {
  Serializer.addProperty('question', { name: `${OFFERED}:value`, category: 'general', visible: false });
}

/** Whether the question, or the whole that it is part of, was answered with "don't know" or "prefer not to say". */
function isExcused(question: Question): boolean {
  for (let each: Question | null = question; each; each = each.parentQuestion) {
    if (nonresponseOf(each) !== null) return true;
  }
  return false;
}

/** Says again what was said on an earlier visit. Paths of questions that are gone are left alone. */
export function restoreNonresponse(survey: SurveyModel, given: Readonly<Record<string, ItemNonresponse>>): void {
  if (Object.keys(given).length === 0) return;
  for (const question of survey.getAllQuestions(false, true, true)) {
    const code = given[answerPath(question)];
    if (code !== undefined) question.setPropertyValue(GIVEN, code);
  }
}

/** Keeps answer and nonresponse apart on one survey: whoever answers takes back what was said before. */
export function watchNonresponse(
  survey: SurveyModel,
  changed: (path: string, code: ItemNonresponse | null) => void,
): void {
  survey.onValueChanged.add((_sender, options) => {
    const { question } = options;
    if (!question || question.isEmpty() || nonresponseOf(question) === null) return;
    setNonresponse(question, null);
    changed(answerPath(question), null);
  });
  survey.onValidateQuestion.add((_sender, options) => {
    if (isExcused(options.question)) options.errors.length = 0;
  });
}
