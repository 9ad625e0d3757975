/**
 * Tells the choices that a definition wrote from those that somebody answered: typed into a list that takes new
 * choices, or carried over from the rows of another question. The text of the latter is an answer, and never markup.
 */
import { QuestionSelectBase, type ItemValue } from 'survey-core';

/** The property of a question that holds the choices of its definition; survey-core notes it on each of them. */
const DECLARED = 'choices';

/** Whether an item of an element is an answer. Choices that a server gave are no part of the definition either. */
export function isAnswer(item: ItemValue | undefined, element: unknown): boolean {
  if (!item || !(element instanceof QuestionSelectBase)) return false;
  if (item.ownerPropertyName === DECLARED || element.isBuiltInChoice(item)) return false;
  const source: unknown = element.choicesFromQuestion ? element.getCarryForwardQuestion() : null;
  if (!(source instanceof QuestionSelectBase)) return true;
  const original = source.visibleChoices.find(
    ({ value, pureText }) => value === item.value && pureText === item.pureText,
  );
  return !original || isAnswer(original, source);
}
