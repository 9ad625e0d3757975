/** The stops of what is open now: a page, or the question that is asked alone; and the way to the next page and back. */
import type { Action, PageModel, PanelModel, Question, SurveyModel } from 'survey-core';
import { answerPath } from '../../player/answer-path.js';
import type { AskedPlace } from '../../reading-position.js';
import { stopsIn, stopsOf } from './answering.js';
import type { Stop } from './stop.js';

export function openStops(survey: SurveyModel): Iterable<Stop> {
  if (survey.state !== 'running' && survey.state !== 'starting') return [];
  const single = survey.currentSingleElement as unknown as Question | PanelModel | undefined;
  if (single) return single.isPanel ? stopsIn(single as PanelModel) : stopsOf(single as Question);
  const page = survey.activePage as PageModel | null;
  return page ? stopsIn(page) : [];
}

/** What goes on, in the order of preference; one of them is there at a time. */
const FORWARD = ['sv-nav-start', 'sv-nav-next', 'sv-nav-preview', 'sv-nav-complete'];

const actionOf = (survey: SurveyModel, ids: readonly string[]): Action | undefined =>
  survey.navigationBar.actions.find((action) => ids.includes(action.id) && action.isVisible);

/** As whoever presses the button that is there; where a definition shows none, as the button that would be there. */
export function goForward(survey: SurveyModel): void {
  const action = actionOf(survey, FORWARD);
  if (action) action.doAction(new Event('click'));
  else if (survey.state === 'starting') survey.start();
  else if (survey.isLastPage && !survey.currentSingleElement) survey.tryComplete();
  else survey.nextPage();
}

/** False where nothing comes before, or the definition lets nobody go back. */
export function goBack(survey: SurveyModel): boolean {
  const action = actionOf(survey, ['sv-nav-prev']);
  if (action) action.doAction(new Event('click'));
  else if (survey.state === 'preview') survey.cancelPreview();
  else if (!survey.showPrevButton || survey.showNavigationButtons) return false;
  else return survey.prevPage();
  return true;
}

export function addEntry(survey: SurveyModel): boolean {
  const action = actionOf(survey, ['sv-singleinput-add']);
  if (action) action.doAction(new Event('click'));
  return action !== undefined;
}

/** What is open, to see whether it changed. */
export function openPart(survey: SurveyModel): string {
  const single = survey.currentSingleElement as unknown as Question | undefined;
  const page = survey.activePage as PageModel | null;
  const inner = innermost(single);
  return [survey.state, page?.id, single?.id, inner?.id, String(inner?.singleInputSummary !== undefined)].join();
}

function innermost(question: Question | undefined): Question | undefined {
  const inner = question?.singleInputQuestion as Question | undefined;
  return inner && inner !== question ? innermost(inner) : question;
}

/** Where a stop is, as a response keeps it. */
export function placeOf(stop: Stop): AskedPlace | null {
  const question = answerPath(stop.question);
  return question === null ? null : { question, part: stop.part };
}

export const isAt = (stop: Stop, place: AskedPlace): boolean =>
  stop.part === place.part && answerPath(stop.question) === place.question;
