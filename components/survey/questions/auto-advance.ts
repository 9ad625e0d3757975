/**
 * Going on by itself after a choice (`autoAdvanceEnabled`). survey-core does that, but not while texts are kept at
 * every key, which the player asks for: it then takes a choice for a text that is still being written.
 */
import type { Question, SurveyModel } from 'survey-core';

/** Makes a choice of one, and goes on after it where the definition says so. */
export function chooseAndAdvance(question: Question, choose: () => void): void {
  const before: unknown = question.value;
  const pressed = question['isMouseDown'];
  choose();
  if (!question.isInputTextUpdate || question.value === before) return;
  question['isMouseDown'] = pressed;
  (question.survey as SurveyModel).tryGoNextPageAutomatic(question.getValueName());
  question['isMouseDown'] = false;
}
