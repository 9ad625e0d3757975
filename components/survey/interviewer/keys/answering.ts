/**
 * How each question type is answered by keys: the stops it has, in the order in which they are asked. A type that is
 * missing here does not compile. Read from the model at every key, so that what an answer brings or hides counts.
 */
import type {
  ChoiceItem,
  PanelModel,
  Question,
  QuestionDropdownModel,
  QuestionMatrixDropdownModelBase,
  QuestionMatrixModel,
  QuestionPanelDynamicModel,
  QuestionSelectBase,
  QuestionSliderModel,
  QuestionTagboxModel,
  QuestionTextModel,
} from 'survey-core';
import { isExcused } from '../../player/nonresponse.js';
import type { QuestionModels, QuestionType } from '../../questions/question-models.js';
import { drawnType } from '../../questions/question-tags.js';
import { columnsOf, marksOf, oneOf, picturesOf, placesOf, ranksOf, severalOf, sidesOf } from './options.js';
import { stopAt, type Option, type Stop } from './stop.js';
import { typedDate, typedPlace } from './typed-answers.js';

type Stops = Iterable<Stop>;

/** From this many on a list is searched by typing, not chosen from by number. */
const SEARCHED = 100;

const STOPS: { readonly [T in QuestionType]: (question: QuestionModels[T]) => Stops } = {
  text: inText,
  comment: (question) => [field(question, question.textAreaModel.id)],
  radiogroup: (question) => withDetails(question, () => oneOf(question)),
  checkbox: (question) => withDetails(question, () => severalOf(question)),
  dropdown: (question) => inList(question, () => oneOf(question)),
  tagbox: (question) => inList(question, () => severalOf(question)),
  boolean: (question) => [choices(question, () => sidesOf(question))],
  rating: (question) => [choices(question, () => marksOf(question))],
  buttongroup: (question) => [choices(question, () => oneOf(question))],
  ranking: (question) => [choices(question, () => ranksOf(question))],
  imagepicker: (question) => withDetails(question, () => picturesOf(question)),
  imagemap: (question) => [choices(question, () => placesOf(question))],
  multipletext: (question) => question.items.flatMap((item) => [...stopsOf(item.editor)]),
  matrix: inRows,
  matrixdropdown: inCells,
  matrixdynamic: inCells,
  paneldynamic: inPanels,
  slider: onSlider,
  file: (question) => [stopAt(question, null, { kind: 'passed', fieldId: question.inputId }, answered(question))],
  signaturepad: (question) => [stopAt(question, null, { kind: 'passed', fieldId: null }, answered(question))],
  // survey-core types them as always there; they are not while a host's own code leaves the question empty.
  custom: ({ contentQuestion }) => ((contentQuestion as Question | null) ? stopsOf(contentQuestion) : []),
  composite: ({ contentPanel }) => ((contentPanel as PanelModel | null) ? stopsIn(contentPanel) : []),
  image: () => [],
  html: () => [],
  expression: () => [],
  empty: () => [],
};

/** Everything that is asked in a question, and in what stands inside it. */
export function* stopsOf(question: Question): Stops {
  if (!question.isVisible || question.isInputReadOnly) return;
  const single = question.singleInputQuestion as Question | undefined;
  if (question.singleInputSummary as unknown) {
    yield stopAt(question, 'entries', { kind: 'passed', fieldId: null }, answered(question));
  } else if (single && single !== question) {
    yield* stopsOf(single);
  } else {
    yield* (STOPS[drawnType(question)] as (question: Question) => Stops)(question);
    if (question.hasComment) yield commentStop(question);
  }
}

/** Everything that is asked in a panel or on a page, folded or not. */
export function* stopsIn(panel: Pick<PanelModel, 'elements'>): Stops {
  for (const element of panel.elements) {
    if (!element.isVisible) continue;
    if (element.isPanel) yield* stopsIn(element as unknown as PanelModel);
    else yield* stopsOf(element as unknown as Question);
  }
}

const answered =
  (question: Question): (() => boolean) =>
  () =>
    !question.isEmpty() || isExcused(question);

const choices = (question: Question, options: () => readonly Option[]): Stop =>
  stopAt(question, null, { kind: 'choices', options }, answered(question));

const field = (question: Question, fieldId: string): Stop =>
  stopAt(
    question,
    null,
    { kind: 'field', fieldId, holds: 'text', text: () => shownText(question.value) },
    answered(question),
  );

const shownText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function commentStop(question: Question): Stop {
  const text = (): string => shownText(question.comment);
  const way = { kind: 'field', fieldId: question.commentId, holds: 'text', text } as const;
  return stopAt(question, 'comment', way, () => text() !== '', true);
}

function inText(question: QuestionTextModel): Stops {
  const typed = typedDate(question);
  const { inputId, inputType } = question;
  if (typed) return [stopAt(question, null, { kind: 'typed', fieldId: inputId, typed }, answered(question))];
  if (inputType === 'color' || inputType === 'range')
    return [stopAt(question, null, { kind: 'passed', fieldId: inputId }, answered(question))];
  const holds = inputType === 'number' ? 'number' : 'text';
  const text = (): string => shownText(question.inputValue);
  return [stopAt(question, null, { kind: 'field', fieldId: inputId, holds, text }, answered(question))];
}

/** The choices, and after them what opens below those that were chosen: words of one's own, or further questions. */
function* withDetails(question: QuestionSelectBase, options: () => readonly Option[]): Stops {
  yield choices(question, options);
  for (const item of question.visibleChoices) {
    if (item.isCommentShowing) yield words(question, item);
    if (item.isPanelShowing && question.showChoicePanelsInline) yield* stopsIn(item.panel);
  }
}

function* inList(question: QuestionDropdownModel | QuestionTagboxModel, options: () => readonly Option[]): Stops {
  if (isSearched(question)) {
    // survey-core has no public name for it.
    const fieldId = question['getFirstInputElementId']();
    yield stopAt(question, null, { kind: 'field', fieldId, holds: 'list', text: () => '' }, answered(question));
  } else {
    yield choices(question, options);
  }
  for (const item of question.visibleChoices) if (item.isCommentShowing) yield words(question, item);
}

/** Whether a list is too long, or too open, for numbers: it is searched by typing. */
export const isSearched = (question: QuestionDropdownModel | QuestionTagboxModel): boolean =>
  question.choicesLazyLoadEnabled || question.allowCustomChoices || question.visibleChoices.length >= SEARCHED;

function words(question: QuestionSelectBase, item: ChoiceItem): Stop {
  const area = question.getCommentTextAreaModel(item);
  const text = (): string => question.getCommentValue(item) || '';
  const way = { kind: 'field', fieldId: area.id, holds: 'text', text } as const;
  return stopAt(question, `words ${String(item.value)}`, way, () => text() !== '' || isExcused(question));
}

function* inRows(question: QuestionMatrixModel): Stops {
  for (const row of question.visibleRows) {
    if (row.isReadOnly) continue;
    const hasValue = (): boolean => {
      const value: unknown = row.value;
      return (value !== undefined && value !== null && value !== '') || isExcused(question);
    };
    yield stopAt(question, `row ${row.name}`, { kind: 'choices', options: () => columnsOf(question, row) }, hasValue);
  }
}

function* inCells(question: QuestionMatrixDropdownModelBase): Stops {
  const rows = question.visibleRows;
  for (const row of rows) {
    for (const cell of row.cells) yield* stopsOf(cell.question);
    if (row.isDetailPanelShowing) yield* stopsIn(row.detailPanel);
  }
  if (rows.length === 0) yield noEntries(question);
}

function* inPanels(question: QuestionPanelDynamicModel): Stops {
  const panels = question.visiblePanels;
  for (const panel of panels) yield* stopsIn(panel);
  if (panels.length === 0) yield noEntries(question);
}

/** Somewhere to stand while a list has no entry yet. */
const noEntries = (question: Question): Stop =>
  stopAt(question, 'entries', { kind: 'passed', fieldId: null }, answered(question));

function onSlider(question: QuestionSliderModel): Stops {
  return question.renderedValue.map((_value, index) => {
    const fieldId = index === 0 ? question.inputId : `${question.inputId}_${String(index)}`;
    const way = { kind: 'typed', fieldId, typed: typedPlace(question, index) } as const;
    return stopAt(question, index === 0 ? null : `end ${String(index)}`, way, answered(question));
  });
}
