/** The answers that a question can be given by a digit, in the order in which they are drawn. They set the model. */
import type {
  ItemValue,
  MatrixRowModel,
  QuestionBooleanModel,
  QuestionCheckboxModel,
  QuestionImageMapModel,
  QuestionImagePickerModel,
  QuestionMatrixModel,
  QuestionRankingModel,
  QuestionRatingModel,
  QuestionSelectBase,
} from 'survey-core';
import { plainText } from '../../rendering/plain-text.js';
import { hasRoom, keepOrder, orderOf, withItemAt } from '../../questions/ranking-order.js';
import type { Option } from './stop.js';

/** One out of several. Choosing the same again changes nothing: a key pressed twice must not take an answer away. */
export const oneOf = (question: QuestionSelectBase): readonly Option[] =>
  question.visibleChoices.map((item) => ({
    value: item.value as unknown,
    text: item.locText,
    isEnabled: question.getItemEnabled(item),
    isChosen: question.isItemSelected(item),
    // Not as a click: that moves the focus to a comment that opens.
    choose: () => (question.renderedValue = item.value as unknown),
  }));

/** Several: a digit chooses, and takes back. "All of them" and "none" are answers like the others. */
export const severalOf = (question: QuestionCheckboxModel): readonly Option[] =>
  question.visibleChoices.map((item) => ({
    value: item.value as unknown,
    text: item.locText,
    isEnabled: question.getItemEnabled(item),
    isChosen: question.isItemSelected(item),
    choose: () => question.clickItemHandler(item, !question.isItemSelected(item)),
  }));

export function picturesOf(question: QuestionImagePickerModel): readonly Option[] {
  return question.visibleChoices.map((item) => ({
    value: item.value as unknown,
    text: item.locText,
    isEnabled: question.getItemEnabled(item),
    isChosen: question.isItemSelected(item),
    choose: () => {
      if (question.multiSelect) question.value = toggled(question.value, item.value);
      else question.value = item.value as unknown;
    },
  }));
}

function toggled(chosen: unknown, value: unknown): unknown[] {
  const values: unknown[] = Array.isArray(chosen) ? chosen : [];
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}

/** Where the boxes show the numbers themselves, the key of a mark is the mark. */
export function marksOf(question: QuestionRatingModel): readonly Option[] {
  const items = question.renderedRateItems;
  const showsNumbers =
    !question.isStar &&
    !question.isSmiley &&
    items.every((item) => isMark(item.value) && plainText(item.locText) === String(item.value));
  return items.map((item) => ({
    value: item.value as unknown,
    text: item.locText,
    number: showsNumbers ? (item.value as number) : undefined,
    isEnabled: item.isEnabled,
    isChosen: question.isItemSelected(item),
    choose: () => (question.value = item.value as unknown),
  }));
}

const isMark = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 100;

/** As they stand: "no" before "yes" unless the definition turns them round. A field that is on or off begins with "on". */
export function sidesOf(question: QuestionBooleanModel): readonly Option[] {
  const sides = question.swapOrder || isSingle(question) ? [true, false] : [false, true];
  return sides.map((isTrue) => ({
    value: isTrue,
    text: isTrue ? question.locLabelTrue : question.locLabelFalse,
    isEnabled: true,
    isChosen: question.booleanValue === isTrue,
    choose: () => (question.booleanValue = isTrue),
  }));
}

/** Drawn as one field that is on or off, which shows no key of its own. */
export function isSingle({ renderAs, displayMode }: QuestionBooleanModel): boolean {
  const mode = renderAs && renderAs !== 'default' ? renderAs : displayMode;
  return mode === 'checkbox' || mode === 'switch';
}

export const placesOf = (question: QuestionImageMapModel): readonly Option[] =>
  question.areas.map((area) => ({
    value: area.value as unknown,
    text: area.locText,
    isEnabled: true,
    isChosen: question.isItemSelected(area),
    choose: () => {
      if (question.isMultiSelect || !question.isItemSelected(area)) question.mapItemToggle(area);
    },
  }));

export const columnsOf = (question: QuestionMatrixModel, row: MatrixRowModel): readonly Option[] =>
  (question.visibleColumns as readonly ItemValue[]).map((column) => ({
    value: column.value as unknown,
    text: question.hasCellText ? question.getCellDisplayLocText(row.name, column) : column.locText,
    isEnabled: !row.isDisabledAttr,
    isChosen: row.isChecked(column),
    choose: () => row.cellClick(column),
  }));

/** What was put in order so far, of lists that begin in some order: it cannot be seen from the answer. */
const begun = new WeakMap<QuestionRankingModel, readonly ItemValue[]>();

/** In the order in which they are pressed: the first comes first. A choice that may stay out goes out by its digit. */
export function ranksOf(question: QuestionRankingModel): readonly Option[] {
  const choose = question.selectToRankEnabled ? takeInOrOut : putNext;
  return question.visibleChoices.map((item) => ({
    value: item.value as unknown,
    text: item.locText,
    isEnabled: question.getItemEnabled(item),
    isChosen: isPlaced(question, item),
    choose: () => choose(question, item),
  }));
}

const isPlaced = (question: QuestionRankingModel, item: ItemValue): boolean =>
  question.selectToRankEnabled
    ? orderOf(question).ranked.includes(item)
    : (begun.get(question)?.includes(item) ?? false);

function takeInOrOut(question: QuestionRankingModel, item: ItemValue): void {
  const order = orderOf(question);
  const isIn = order.ranked.includes(item);
  if (!isIn && !hasRoom(question)) return;
  keepOrder(question, withItemAt(order, item, isIn ? null : order.ranked.length));
}

/** Begins anew with a choice that has its place already. */
function putNext(question: QuestionRankingModel, item: ItemValue): void {
  const order = orderOf(question);
  const before = begun.get(question) ?? [];
  const placed = question.isEmpty() || before.includes(item) || before.length === order.ranked.length ? [] : before;
  begun.set(question, [...placed, item]);
  keepOrder(question, withItemAt(order, item, placed.length));
}
