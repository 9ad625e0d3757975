/**
 * Where a question's answer stands in a response: `income`, `children[0].age`, `trust.municipality.score`. The
 * codebook reads the same ways (domain/questionnaire/nonresponse-of.ts).
 */
import { QuestionSelectBase, type Question, type QuestionCustomModel } from 'survey-core';
import { hasAddedRows, isPanelList, isTable } from './model-kinds.js';

/** Null for a question whose row or entry has been taken away. */
export function answerPath(question: Question): string | null {
  const custom = customAround(question);
  if (custom) return answerPath(custom);
  const way = wayTo(question);
  return way === null ? null : way + question.getValueName();
}

/** What stands before the question's own name; empty for a question of the questionnaire itself. */
function wayTo(question: Question): string | null {
  const parent = question.parentQuestion;
  if (!parent) return '';
  // What is asked below a choice is answered beside the choice.
  if (parent instanceof QuestionSelectBase) return wayTo(parent);
  const outer = answerPath(parent);
  const entry = entryOf(question, parent);
  return outer === null || entry === null ? null : `${outer}${entry}.`;
}

/** The step from a question to one of its entries; empty where it has none. */
function entryOf(question: Question, parent: Question): string | null {
  if (isPanelList(parent)) {
    return numbered(parent.panels.findIndex((panel) => panel.questions.includes(question)));
  }
  if (!isTable(parent)) return '';
  const rows = parent.allRows;
  const index = rows.findIndex((each) => each.questions.includes(question));
  if (hasAddedRows(parent)) return numbered(index);
  const row = rows[index];
  return row ? `.${String(row.rowName)}` : null;
}

const numbered = (index: number): string | null => (index < 0 ? null : `[${String(index)}]`);

/** The question that a host registered with survey-core, around the one that answers it. */
export function customAround(question: Question): QuestionCustomModel | undefined {
  const owner = question.data as unknown as Partial<QuestionCustomModel> | null;
  return owner?.contentQuestion === question ? (owner as QuestionCustomModel) : undefined;
}
