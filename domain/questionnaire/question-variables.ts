/**
 * The variables that one question yields: one for most, one per row, cell or item for the others, one for the text
 * beside a choice. What is asked per entry of a list is counted per respondent (see `Variable.repeats`).
 */
import type { LocalizedText } from '../localized-text.js';
import type { CodebookChoice, Variable, VariableKind } from './codebook.js';
import { joinTexts, localizedText } from './definition-text.js';
import { parseExpression, type Expression } from './expression.js';
import { firstOf, isRecord, isTrue, listOf, ownOf, textOf, type JsonRecord } from './json-value.js';
import {
  booleanChoices,
  choicesIn,
  hasOther,
  questionChoices,
  ratingChoices,
  type ChoiceContext,
} from './question-choices.js';
import { answerShapeOf, type AnswerShape, type CustomTypes } from './question-types.js';

/** What a variable takes over from where it stands. */
export type VariableSetting = Pick<Variable, 'domain' | 'core' | 'disclosive' | 'waves'>;

export interface VariableContext extends ChoiceContext {
  readonly customTypes: CustomTypes;
  readonly setting: VariableSetting;
}

/** A question in its place: the top question, the way from its answer to this one, and the labels on the way. */
export interface AskedQuestion {
  readonly json: JsonRecord;
  readonly type: string;
  readonly name: string;
  /** The question at the top, the key of its answer, and the way from there. */
  readonly question: string;
  readonly key: string;
  readonly path: readonly string[];
  readonly label: LocalizedText;
}

/** Stands for every entry of a list in `Variable.path`. */
export const EVERY = '*';

export const titleOf = (json: JsonRecord, name: string, language: string): LocalizedText =>
  localizedText(firstOf(json, 'title', 'text', 'label'), language) ?? { [language]: name };

/** Where answers keep what is written beside a choice, or in a comment area. */
const COMMENT = '-Comment';

/** The variables of a question that has no questions inside; those are asked on their own. */
export function questionVariables(asked: AskedQuestion, context: VariableContext): readonly Variable[] {
  const shape: AnswerShape = answerShapeOf(asked.type, context.customTypes) ?? 'text';
  return [...valueVariables(asked, shape, context), ...commentVariables(asked, context)];
}

function valueVariables(asked: AskedQuestion, shape: AnswerShape, context: VariableContext): readonly Variable[] {
  const { json } = asked;
  const one = (
    kind: VariableKind,
    choices: readonly CodebookChoice[] = [],
    ...steps: string[]
  ): readonly Variable[] => [variable(asked, context, kind, choices, steps)];
  const single: VariableKind = ownOf(json, 'scale') === true ? 'scale' : 'choice';
  const multiple = one.bind(null, 'multiple');
  switch (shape) {
    case 'container':
    case 'nothing':
    case 'items':
    case 'table':
      return [];
    case 'input':
      return one(inputKind(json));
    case 'text':
      return one('text');
    case 'one-choice':
      return one(single, questionChoices(json, context));
    case 'several-choices': {
      const property = textOf(ownOf(json, 'valuePropertyName'));
      return multiple(questionChoices(json, context), ...(property === null ? [] : [EVERY, property]));
    }
    case 'pictures':
      return isTrue(ownOf(json, 'multiSelect'))
        ? multiple(questionChoices(json, context))
        : one(single, questionChoices(json, context));
    case 'areas': {
      const areas = choicesIn(ownOf(json, 'areas'), context.language);
      return ownOf(json, 'multiSelect') === false ? one(single, areas) : multiple(areas);
    }
    case 'ranking':
      return one('ranking', questionChoices(json, context));
    case 'boolean':
      return one('boolean', booleanChoices(json, context));
    case 'rating':
      return one('scale', ratingChoices(json, context));
    case 'slider':
      return ownOf(json, 'sliderType') === 'range'
        ? [...one('number', [], '0'), ...one('number', [], '1')]
        : one('number');
    case 'file':
      return one('file');
    case 'computed':
      return one(computedKind(json));
    case 'rows':
      return rowVariables(asked, context, single);
    case 'entries':
      // How many there are: children in the household, rows filled in.
      return one('number');
  }
}

/** A simple matrix: one variable per row, each with the columns as its choices. */
function rowVariables(asked: AskedQuestion, context: VariableContext, single: VariableKind): readonly Variable[] {
  const columns = choicesIn(ownOf(asked.json, 'columns'), context.language);
  const kind: VariableKind = ownOf(asked.json, 'cellType') === 'checkbox' ? 'multiple' : single;
  return choicesIn(ownOf(asked.json, 'rows'), context.language).map((row) => ({
    ...variable(asked, context, kind, columns, [String(row.value)]),
    label: joinTexts(asked.label, row.label),
    ...rowCondition(asked.json, row.value),
  }));
}

/** `{help_wish} contains {item}`: the rows that were chosen before. */
function rowCondition(json: JsonRecord, code: CodebookChoice['value']): Pick<Variable, 'shownFor'> {
  const source = textOf(ownOf(json, 'rowsVisibleIf'));
  if (source === null) return {};
  const read = parseExpression(source);
  if (!read.ok || read.value.kind !== 'binary') return { shownFor: null };
  const { operator, left, right } = read.value;
  const [list, item] = operator === 'contains' ? [left, right] : operator === 'anyof' ? [right, left] : [];
  const follows = list?.kind === 'variable' && item?.kind === 'variable' && item.name === 'item';
  return { shownFor: follows ? { question: list.name, code } : null };
}

function commentVariables(asked: AskedQuestion, context: VariableContext): readonly Variable[] {
  const { json } = asked;
  const beside = listOf(ownOf(json, 'choices')).some(
    (choice) => isRecord(choice) && isTrue(ownOf(choice, 'showCommentArea')),
  );
  if (!hasOther(json) && !beside && !isTrue(firstOf(json, 'showCommentArea', 'hasComment'))) return [];
  const text = localizedText(firstOf(json, 'commentText', 'otherText'), context.language);
  const label = text === null ? asked.label : joinTexts(asked.label, text);
  const last = asked.path.length - 1;
  const comment: AskedQuestion =
    last < 0
      ? { ...asked, name: asked.name + COMMENT, key: asked.key + COMMENT, label }
      : { ...asked, path: asked.path.map((step, index) => (index === last ? step + COMMENT : step)), label };
  return [variable(comment, context, 'text', [], [])];
}

function variable(
  asked: AskedQuestion,
  context: VariableContext,
  kind: VariableKind,
  choices: readonly CodebookChoice[],
  steps: readonly string[],
): Variable {
  const path = [...asked.path, ...steps];
  // The list itself is one answer; only what is asked inside its entries repeats.
  const repeats = asked.path.includes(EVERY);
  // What codes are wrapped in is no name.
  const shown = [...asked.path, ...(steps[0] === EVERY ? [] : steps)].filter((step) => step !== EVERY);
  const base = asked.path.length === 0 ? asked.name : asked.question;
  return {
    name: [base, ...shown].join('.'),
    question: asked.question,
    path,
    ...(asked.key === asked.question ? {} : { key: asked.key }),
    kind: repeats ? kindOverEntries(kind) : kind,
    ...(repeats ? { repeats: kind } : {}),
    label: asked.label,
    choices,
    ...context.setting,
  };
}

function kindOverEntries(kind: VariableKind): VariableKind {
  switch (kind) {
    case 'choice':
    case 'scale':
    case 'boolean':
    case 'multiple':
      return 'multiple';
    case 'file':
      return 'file';
    default:
      return 'text';
  }
}

const NUMBERS = new Set(['number', 'range']);
const DATES = new Set(['date', 'datetime', 'datetime-local', 'month', 'week']);
const NUMBER_MASKS = new Set(['numeric', 'currency']);

function inputKind(json: JsonRecord): VariableKind {
  const type = textOf(ownOf(json, 'inputType')) ?? 'text';
  const mask = textOf(ownOf(json, 'maskType')) ?? 'none';
  if (NUMBERS.has(type) || NUMBER_MASKS.has(mask)) return 'number';
  return DATES.has(type) || mask === 'datetime' ? 'date' : 'text';
}

const NUMBER_FUNCTIONS = new Set([
  'age', 'avg', 'avgInArray', 'count', 'countInArray', 'currentYear', 'dateDiff', 'day', 'diffDays', 'getYear',
  'max', 'maxInArray', 'min', 'minInArray', 'month', 'round', 'sum', 'sumInArray', 'trunc', 'weekday', 'year',
]); // prettier-ignore
const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '^']);

/** What an expression computes, as far as its form tells. */
export function computedKind(json: JsonRecord): VariableKind {
  const style = textOf(ownOf(json, 'displayStyle')) ?? 'none';
  if (style === 'date') return 'date';
  if (style !== 'none') return 'number';
  const source = textOf(ownOf(json, 'expression'));
  const read = source === null ? null : parseExpression(source);
  return read?.ok === true && isNumber(read.value) ? 'number' : 'text';
}

function isNumber(expression: Expression): boolean {
  switch (expression.kind) {
    case 'constant':
      return typeof expression.value === 'number';
    case 'binary':
      return ARITHMETIC.has(expression.operator);
    case 'call':
      if (expression.name === 'iif') return expression.items.slice(1).every(isNumber);
      return NUMBER_FUNCTIONS.has(expression.name);
    default:
      return false;
  }
}
