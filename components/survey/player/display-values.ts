/**
 * What an answer looks like in words. survey-core builds it from the texts of choices, which may be markup or hold
 * other answers: wherever it goes (another title, a summary, an export) it is to be read, and so it is words alone.
 */
import type { Question } from 'survey-core';
import { type ItemValue, type LocalizableString, type SurveyModel } from 'survey-core';
import { undisguised } from '../rendering/piped-text.js';
import { plainText } from '../rendering/plain-text.js';

/** Properties of questions that hold the texts of their answers. */
const LISTS = ['visibleChoices', 'visibleRateValues', 'rows', 'columns', 'areas'] as const;

interface HasText {
  readonly locText?: LocalizableString;
}

type Words = readonly (readonly [markup: string, words: string])[];

/** The markup of each item that has any, with its words; the longest first, for one may stand in another. */
function wordsOf(question: Question): Words {
  const items = LISTS.flatMap((list) => (question[list] as readonly (ItemValue & HasText)[] | undefined) ?? []);
  return items
    .flatMap(({ locText }) => (locText?.hasHtml ? [[locText.renderedHtml, plainText(locText)] as const] : []))
    .sort(([one], [other]) => other.length - one.length);
}

function inWords(value: unknown, question: Question): unknown {
  if (typeof value === 'string') {
    const mayBeMarkup = /[<&]/u.test(value);
    const said = mayBeMarkup ? wordsOf(question).reduce((text, pair) => text.replaceAll(...pair), value) : value;
    return undisguised(said);
  }
  if (Array.isArray(value)) return value.map((each) => inWords(each, question));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [String(inWords(key, question)), inWords(each, question)]),
  );
}

export function sayAnswersInWords(survey: SurveyModel): void {
  survey.onGetQuestionDisplayValue.add((_sender, options) => {
    options.displayValue = inWords(options.displayValue, options.question) as string;
  });
}
