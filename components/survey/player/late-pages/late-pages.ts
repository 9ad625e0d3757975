/**
 * Reads the page that is shown first, and the others when it stands on the screen: a questionnaire of 200 questions can be
 * answered while most of them are still being read. survey-core reads a definition as a whole; what it does with a page
 * is done here at a later time, in its order, and at the latest before the first answer, the first key, and whatever a
 * host asks of the model.
 */
import { JsonObject, type PageModel, type SurveyModel } from 'survey-core';
import { isRecord, listOf, type JsonRecord } from '../../../../domain/questionnaire/json-value.js';
import { pagesThatWait } from './pages-that-wait.js';

/** What survey-core's types keep to themselves. */
interface Reading {
  isLoadingFromJsonValue: boolean;
  isEndLoadingFromJson: 'processing' | 'conditions' | null;
  getFilteredProperties(): Record<string, unknown>;
  setCalculatedWidthModeUpdater(): void;
  updateVisibleIndexes(): void;
}

interface Shown {
  getIsContentVisible(except?: unknown): boolean;
}

interface LatePage {
  readonly page: PageModel;
  readonly json: JsonRecord;
}

/** What is left to do with a survey. */
const rest = new WeakMap<SurveyModel, Iterator<void>>();

/** In place of `survey.fromJSON`. The first page can be drawn, and no answer given, before `readRest`. */
export function readFirstPage(survey: SurveyModel, definition: JsonRecord): void {
  const waiting = pagesThatWait(definition);
  if (waiting.size === 0) {
    survey.fromJSON(definition);
    return;
  }
  const pages = listOf(definition['pages']);
  const late: LatePage[] = [];
  const keepShown = (_survey: SurveyModel, { page }: { page: PageModel }): void => {
    const index = survey.pages.indexOf(page);
    const json = pages[index];
    if (!waiting.has(index) || !isRecord(json)) return;
    // It holds something that is shown, as is plain from the definition: it counts as a page from the start.
    (page as unknown as Shown).getIsContentVisible = () => true;
    late.push({ page, json });
  };
  survey.onPageAdded.add(keepShown);
  survey.fromJSON({ ...definition, pages: pages.map((page, index) => (waiting.has(index) ? emptied(page) : page)) });
  survey.onPageAdded.remove(keepShown);
  rest.set(survey, steps(survey, late));
  if (survey.state !== 'running' || late.some(({ page }) => page === survey.currentPage)) readRest(survey);
  else readBeforeAnswer(survey);
}

const emptied = (page: unknown): unknown => ({ ...(page as JsonRecord), elements: [] });

/** No rule and no text is looked at before the whole is there. */
function readBeforeAnswer(survey: SurveyModel): void {
  const read = (): void => readRest(survey);
  survey.onValueChanging.add(read);
  survey.onCurrentPageChanging.add(read);
  survey.onCompleting.add(read);
}

/** A page at a time: all are made before the first is told that it is loaded, as one may ask for another. */
function* steps(survey: SurveyModel, late: readonly LatePage[]): Iterator<void> {
  const reading = survey as unknown as Reading;
  for (const { page, json } of late) {
    readElements(survey, page, json);
    yield;
  }
  for (const { page } of late) {
    reading.isEndLoadingFromJson = 'processing';
    page.onSurveyLoad();
    reading.isEndLoadingFromJson = null;
    yield;
  }
  for (const { page } of late) {
    reading.isEndLoadingFromJson = 'conditions';
    page.runCondition(reading.getFilteredProperties());
    page.onAnyValueChanged('', '');
    reading.isEndLoadingFromJson = null;
    yield;
  }
  reading.updateVisibleIndexes();
  reading.setCalculatedWidthModeUpdater();
}

function readElements(survey: SurveyModel, page: PageModel, { name, elements }: JsonRecord): void {
  const reading = survey as unknown as Reading;
  const converter = new JsonObject();
  reading.isLoadingFromJsonValue = true;
  try {
    converter.toObject({ name, elements }, page);
  } finally {
    reading.isLoadingFromJsonValue = false;
  }
  Reflect.deleteProperty(page, 'getIsContentVisible');
  if (converter.errors.length > 0) survey.jsonErrors = [...(survey.jsonErrors ?? []), ...converter.errors];
}

/** Reads at once what is still to be read; nothing, where all is there. */
export function readRest(survey: SurveyModel): void {
  const left = rest.get(survey);
  if (!left) return;
  // Before it goes on: what is done to a page may bring somebody here again.
  rest.delete(survey);
  while (left.next().done !== true);
}

/** Milliseconds that reading takes of a turn. */
const TURN = 6;

/**
 * Reads what is still to be read in turns, once the first page has been seen.
 *
 * @param failed told what survey-core cannot take of the definition
 */
export function readRestInTurns(survey: SurveyModel, failed: (error: unknown) => void): void {
  const turn = (): void => {
    const left = rest.get(survey);
    if (!left || survey.isDisposed) return;
    try {
      if (goOn(left)) rest.delete(survey);
      else setTimeout(turn);
    } catch (error) {
      rest.delete(survey);
      failed(error);
    }
  };
  if (rest.has(survey)) afterPaint(turn);
}

/** Until the turn is over, or all is read: then true. */
function goOn(left: Iterator<void>): boolean {
  const end = performance.now() + TURN;
  do if (left.next().done === true) return true;
  while (performance.now() < end);
  return false;
}

/** A page that nobody sees has no frames. */
function afterPaint(work: () => void): void {
  if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(work));
  else setTimeout(work);
}
