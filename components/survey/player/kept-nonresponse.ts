/**
 * What was said in place of answers in one survey, as a response keeps it: by the way to the answer. The ways are
 * worked out when they are asked for, since entries move when one before them is taken away.
 */
import type { Question, SurveyModel } from 'survey-core';
import type { ItemNonresponse } from '../../../domain/records/records.js';
import { answerPath } from './answer-path.js';
import { isTable } from './model-kinds.js';
import { isExcused, nonresponseOf, saidIn, sayInstead, setNonresponse } from './nonresponse.js';

type Given = Readonly<Record<string, ItemNonresponse>>;

/** What was said on an earlier visit of questions that this version of the definition does not have. */
const ofOthers = new WeakMap<SurveyModel, Given>();

/** Says again what was said on an earlier visit, once the answers are there. */
export function restoreNonresponse(survey: SurveyModel, given: Given): void {
  const left = new Map(Object.entries(given));
  if (left.size === 0) return;
  const paths = [...left.keys()];
  makeDetails(survey, paths);
  for (const question of questionsOf(survey, paths)) {
    const path = answerPath(question);
    const code = path === null ? undefined : left.get(path);
    if (path === null || code === undefined) continue;
    sayInstead(question, code);
    left.delete(path);
  }
  ofOthers.set(survey, Object.fromEntries(left));
}

/** Says what is said in another window now, and takes back what was taken back there. */
export function followNonresponse(survey: SurveyModel, given: Given): void {
  for (const question of saidIn(survey)) {
    const path = answerPath(question);
    if (path !== null && given[path] === undefined) sayInstead(question, null);
  }
  restoreNonresponse(survey, given);
}

/** Everything that is said in place of an answer now. */
export function nonresponsesIn(survey: SurveyModel): Record<string, ItemNonresponse> {
  const given: Record<string, ItemNonresponse> = { ...ofOthers.get(survey) };
  for (const question of saidIn(survey)) {
    const code = nonresponseOf(question);
    const path = code === null ? null : answerPath(question);
    if (code !== null && path !== null) given[path] = code;
  }
  return given;
}

/** Keeps answer and nonresponse apart on one survey: whoever answers takes back what was said before. */
export function watchNonresponse(
  survey: SurveyModel,
  changed: (path: string, code: ItemNonresponse | null) => void,
): void {
  // survey-core tells of an answer inside a list or a table as a change of the whole.
  survey.onValueChanged.add(() => {
    for (const question of saidIn(survey)) {
      if (question.isEmpty() || nonresponseOf(question) === null) continue;
      const path = answerPath(question);
      setNonresponse(question, null);
      if (path !== null) changed(path, null);
    }
  });
  survey.onValidateQuestion.add((_sender, options) => {
    if (isExcused(options.question)) options.errors.length = 0;
  });
}

/**
 * All questions, and those inside them where something was said. survey-core's own walk makes every page count as
 * seen, and builds what is on it.
 */
function questionsOf(survey: SurveyModel, paths: readonly string[]): readonly Question[] {
  return survey.getAllQuestions().flatMap((question) => {
    const name = question.getValueName();
    if (paths.some((path) => path.startsWith(name))) question.onFirstRendering();
    return question.getNestedQuestions(false, true, true);
  });
}

/** survey-core makes the questions below a row when they are opened; here those that something was said of. */
function makeDetails(survey: SurveyModel, paths: readonly string[]): void {
  for (const table of questionsOf(survey, paths)) {
    if (!isTable(table) || table.detailPanelMode === 'none') continue;
    const name = answerPath(table);
    if (name === null || !paths.some((path) => path.startsWith(name))) continue;
    for (const row of table.allRows) {
      if (row.isDetailPanelShowing) continue;
      row.showDetailPanel();
      row.hideDetailPanel();
    }
  }
}
