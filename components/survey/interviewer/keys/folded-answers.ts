/** Which questions show their answers only when somebody unfolds them: an interviewer reads them out, and sees their keys. */
import type { Question, QuestionBooleanModel, QuestionButtonGroupModel, QuestionRatingModel } from 'survey-core';
import { drawnType } from '../../questions/question-tags.js';
import { isSingle } from './options.js';

export function foldsAnswers(question: Question): boolean {
  switch (drawnType(question)) {
    case 'dropdown':
    case 'tagbox':
      return true;
    case 'rating':
      return (question as QuestionRatingModel).renderAs === 'dropdown';
    case 'buttongroup':
      return (question as QuestionButtonGroupModel).isDropdown;
    case 'boolean':
      return isSingle(question as QuestionBooleanModel);
    default:
      return false;
  }
}
