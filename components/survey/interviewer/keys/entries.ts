/** Entries of a list by keys: rows of a table and repeated panels, added, removed and unfolded on the model. */
import type {
  MatrixDropdownRowModelBase,
  PanelModel,
  Question,
  QuestionMatrixDynamicModel,
  QuestionPanelDynamicModel,
} from 'survey-core';
import { hasAddedRows, isPanelList, isTable } from '../../player/model-kinds.js';

export type Added = 'added' | 'full' | 'none';

/** The question itself, and what it stands in. */
export function* around(question: Question): Generator<Question> {
  for (let each: Question | null = question; each; each = each.parentQuestion) yield each;
}

const isList = (question: Question): question is QuestionPanelDynamicModel | QuestionMatrixDynamicModel =>
  isPanelList(question) || hasAddedRows(question);

/** Adds one to the nearest list that a question stands in. */
export function addTo(question: Question): Added {
  const list = [...around(question)].find(isList);
  if (!list || list.isReadOnly) return 'none';
  if (isPanelList(list)) {
    if (!list.canAddPanel) return 'full';
    const { panelCount } = list;
    list.addPanelUI();
    return list.panelCount > panelCount ? 'added' : 'full';
  }
  if (!list.canAddRow) return 'full';
  const { rowCount } = list;
  list.addRowUI();
  return list.rowCount > rowCount ? 'added' : 'full';
}

/** The way to remove the entry that a question stands in; undefined where nothing may be removed. */
export function removalOf(question: Question): (() => void) | undefined {
  const list = [...around(question)].find(isList);
  if (!list || list.isReadOnly) return undefined;
  if (isPanelList(list)) {
    const panel = list.visiblePanels.find((each) => holds(each, question));
    return panel && list.canRemovePanel ? () => list.removePanelUI(panel) : undefined;
  }
  const row = list.visibleRows.find((each) => each.questions.some((cell) => isWithin(question, cell)));
  return row && list.canRemoveRows && list.canRemoveRow(row) ? () => list.removeRowUI(row) : undefined;
}

const isWithin = (question: Question, whole: Question): boolean => [...around(question)].includes(whole);
const holds = (panel: PanelModel, question: Question): boolean =>
  panel.questions.some((each) => isWithin(question, each));

/** The row that a question stands in, where it has details to unfold. */
export function rowWithDetails(question: Question): MatrixDropdownRowModelBase | undefined {
  for (const table of around(question)) {
    if (!isTable(table)) continue;
    const row = table.visibleRows.find((each) => each.questions.some((cell) => isWithin(question, cell)));
    if (row?.hasPanel === true) return row;
  }
  return undefined;
}
