/**
 * Where somebody is in a questionnaire, and the way back there on a later visit. survey-core's own state goes back to
 * the question that was touched last, also when that is pages behind the one that is open; here the page counts.
 */
import type { Question, SurveyModel } from 'survey-core';

/** survey-core exports no name for it. */
type EngineState = SurveyModel['uiState'];

/** What a response keeps as its position: survey-core's state, and what that leaves out. */
export interface ReadingPosition extends EngineState {
  /** The start page is behind. */
  readonly started?: boolean;
  /** The question, or the panel, that is asked alone, where they are asked one by one. */
  readonly currentElementName?: string;
  /** The question that an interviewer asked, to its row. */
  readonly asked?: AskedPlace;
}

/** One thing that is asked, in words that outlive a visit. */
export interface AskedPlace {
  /** Way to the answer: `children[0].age`. */
  readonly question: string;
  /** A row of a table of statements, the words behind a choice; null for the question itself. */
  readonly part: string | null;
}

const asked = new WeakMap<SurveyModel, AskedPlace>();

/** What an interviewer asks now; before the first one, what was asked when an earlier visit ended. */
export const askedIn = (survey: SurveyModel): AskedPlace | null => asked.get(survey) ?? null;

export function keepAsked(survey: SurveyModel, place: AskedPlace | null): void {
  if (place) asked.set(survey, place);
  else asked.delete(survey);
}

const continued = new WeakSet<SurveyModel>();

/** The answers in it are of an earlier visit, and go on being given. */
export const isContinued = (survey: SurveyModel): boolean => continued.has(survey);

export const continueIn = (survey: SurveyModel): void => void continued.add(survey);

export function positionOf(survey: SurveyModel): ReadingPosition {
  const { activeElementName, ...state } = survey.uiState;
  const single = survey.currentSingleElement as { readonly name: string } | undefined;
  const place = askedIn(survey);
  return structuredClone({
    ...state,
    ...(isInSight(survey, activeElementName) ? { activeElementName } : {}),
    ...(survey.firstPageIsStartPage && survey.state === 'running' ? { started: true } : {}),
    ...(single ? { currentElementName: single.name } : {}),
    ...(place ? { asked: place } : {}),
  });
}

/** `position`: what an earlier visit kept; anything else is left alone. */
export function restorePosition(survey: SurveyModel, position: unknown): void {
  if (typeof position !== 'object' || position === null) return;
  const { started, currentElementName, asked: place, ...state } = position as ReadingPosition;
  keepAsked(survey, place ?? null);
  if (started === true && survey.state === 'starting') survey.start();
  survey.uiState = state;
  if (currentElementName !== undefined && survey.isSingleVisibleQuestion) {
    const element = survey.getElementByName(currentElementName) as { readonly isVisible: boolean } | null;
    if (element?.isVisible === true) survey.currentElementName = currentElementName;
  }
}

/** Whether the question is on what is open: to bring the focus to any other would turn the page. */
function isInSight(survey: SurveyModel, name: string | undefined): name is string {
  const question = name === undefined ? null : (survey.getQuestionByName(name) as Question | null);
  if (!question) return false;
  const single: unknown = survey.currentSingleElement;
  if (!single) return question.page === survey.currentPage;
  for (let each: unknown = question; each; each = (each as Partial<Question>).parent) if (each === single) return true;
  return false;
}
