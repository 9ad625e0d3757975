/**
 * What kind of question a model is, by the name of its class: the classes themselves are loaded when a definition
 * needs them, and nobody else may ask for them.
 */
import type { Question, QuestionMatrixDropdownModelBase, QuestionPanelDynamicModel } from 'survey-core';

/** A table with a question in every cell. */
export const isTable = (question: Question): question is QuestionMatrixDropdownModelBase =>
  question.isDescendantOf('matrixdropdownbase');

/** A table whose rows are added by whoever answers. */
export const hasAddedRows = (question: Question): boolean => question.isDescendantOf('matrixdynamic');

/** The same questions again for every entry. */
export const isPanelList = (question: Question): question is QuestionPanelDynamicModel =>
  question.isDescendantOf('paneldynamic');
