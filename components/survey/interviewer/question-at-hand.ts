/** Tells the page around a questionnaire which question is asked, and how far the talk has come. */
import type { PageModel, SurveyModel } from 'survey-core';
import { RenovationQuestionEvent, type PagePlace, type QuestionPlace } from '../events/question-event.js';
import { isExcused } from '../player/nonresponse.js';
import type { InterviewShell } from '../player/interview-shell.js';
import { fieldName } from '../questions/field-name.js';
import { plainText } from '../rendering/plain-text.js';
import { placeOf } from './keys/open-stops.js';
import type { Stop } from './keys/stop.js';

export function tellOfQuestion(shell: InterviewShell, survey: SurveyModel, stop: Stop | null, resumed: boolean): void {
  const question = stop && questionPlace(stop);
  shell.dispatchEvent(new RenovationQuestionEvent(question, pagePlace(survey), progressOf(survey), resumed));
}

function questionPlace(stop: Stop): QuestionPlace | null {
  const place = placeOf(stop);
  return place && { path: place.question, part: stop.part, title: fieldName(stop.question) };
}

function pagePlace(survey: SurveyModel): PagePlace | null {
  const page = survey.activePage as PageModel | null;
  if (!page || survey.state === 'completed') return null;
  return {
    name: page.name,
    title: plainText(page.locTitle),
    index: survey.currentPageNo,
    count: survey.visiblePageCount,
  };
}

function progressOf(survey: SurveyModel): RenovationQuestionEvent['progress'] {
  const questions = survey
    .getAllQuestions()
    .filter((each) => each.hasInput && each.isVisible && isPageVisible(each.page));
  const answered = questions.filter((each) => !each.isEmpty() || isExcused(each));
  return { answered: answered.length, questions: questions.length };
}

const isPageVisible = (page: unknown): boolean => (page as PageModel | null)?.isVisible === true;
