/**
 * In which waves a question can be asked, from the conditions on `{wave}` of the question and of all that it stands in.
 * Whatever a condition asks about answers is taken as possible.
 */
import { parseExpression, variablesIn, type Expression } from './expression.js';
import { ownOf, textOf } from './json-value.js';
import { withParents, type DefinitionElement } from './definition-elements.js';

/** The variable that the kit sets on every questionnaire. */
export const WAVE = 'wave';

type Truth = 'yes' | 'no' | 'perhaps';

const opposite: Readonly<Record<Truth, Truth>> = { yes: 'no', no: 'yes', perhaps: 'perhaps' };

/** SurveyJS compares texts without regard to case. */
const same = (one: unknown, other: string): boolean => String(one).toLowerCase() === other.toLowerCase();

/** What a condition says once the wave is known. `wave` null stands for any wave that the condition does not name. */
export function truthIn(condition: Expression, wave: string | null): Truth {
  switch (condition.kind) {
    case 'unary': {
      if (condition.operator === 'not') return opposite[truthIn(condition.operand, wave)];
      if (!isWave(condition.operand)) return 'perhaps';
      return condition.operator === 'empty' ? 'no' : 'yes';
    }
    case 'binary':
      return binaryTruth(condition, wave);
    case 'constant':
      return typeof condition.value === 'boolean' ? (condition.value ? 'yes' : 'no') : 'perhaps';
    default:
      return 'perhaps';
  }
}

function binaryTruth(condition: Extract<Expression, { kind: 'binary' }>, wave: string | null): Truth {
  const { operator, left, right } = condition;
  if (operator === 'and' || operator === 'or') {
    const sides = [truthIn(left, wave), truthIn(right, wave)];
    const decisive: Truth = operator === 'and' ? 'no' : 'yes';
    if (sides.includes(decisive)) return decisive;
    return sides.includes('perhaps') ? 'perhaps' : opposite[decisive];
  }
  const named = isWave(left) ? constants(right) : isWave(right) ? constants(left) : null;
  if (named === null) return 'perhaps';
  const among: Truth = wave !== null && named.some((value) => same(value, wave)) ? 'yes' : 'no';
  switch (operator) {
    case '=':
    case 'anyof':
      return among;
    case '!=':
    case 'noneof':
      return opposite[among];
    default:
      return 'perhaps';
  }
}

const isWave = (expression: Expression): boolean => expression.kind === 'variable' && expression.name === WAVE;

/** The constants that the wave is compared with; null when it is compared with something else. */
function constants(expression: Expression): readonly unknown[] | null {
  if (expression.kind === 'constant') return [expression.value];
  if (expression.kind !== 'list') return null;
  const values = expression.items.map((item) => (item.kind === 'constant' ? item.value : undefined));
  return values.includes(undefined) ? null : values;
}

/** The conditions under which an element is shown, its own and those of all that it stands in. */
export function showConditions(element: DefinitionElement): readonly Expression[] {
  return withParents(element).flatMap(({ json }) => {
    const source = textOf(ownOf(json, 'visibleIf'));
    const read = source === null ? null : parseExpression(source);
    return read?.ok === true ? [read.value] : [];
  });
}

/**
 * The waves of a question, in the order of `studyWaves`; null means every wave. Without `studyWaves` only waves that
 * the conditions name can be told apart: a question that may also be asked in another one is asked in every wave.
 */
export function askedWaves(element: DefinitionElement, studyWaves: readonly string[] | null): readonly string[] | null {
  const conditions = showConditions(element).filter((condition) => variablesIn(condition).includes(WAVE));
  if (conditions.length === 0) return null;
  const possible = (wave: string | null): boolean => conditions.every((condition) => truthIn(condition, wave) !== 'no');
  if (studyWaves !== null) {
    const asked = studyWaves.filter(possible);
    return asked.length === studyWaves.length ? null : asked;
  }
  return possible(null) ? null : [...new Set(conditions.flatMap(namedWaves))].filter(possible);
}

/** The waves that a condition compares with, in the order in which it names them. */
function namedWaves(condition: Expression): readonly string[] {
  switch (condition.kind) {
    case 'binary': {
      const named = isWave(condition.left)
        ? constants(condition.right)
        : isWave(condition.right)
          ? constants(condition.left)
          : null;
      return named?.map(String) ?? [...namedWaves(condition.left), ...namedWaves(condition.right)];
    }
    case 'unary':
      return namedWaves(condition.operand);
    default:
      return [];
  }
}
