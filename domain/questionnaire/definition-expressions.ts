/** The expressions of a definition, each with the element that it belongs to and what it decides. */
import { branchesOf, type DefinitionElement } from './definition-elements.js';
import { parseExpression, type Expression } from './expression.js';
import type { JsonPath, JsonRecord } from './json-value.js';
import { propertiesOf } from './json-walk.js';

/** What an expression decides: what a value is, when something is shown or usable, or neither for other questions. */
export type ExpressionRole = 'value' | 'condition' | 'other';

/** The properties that hold expressions. `expression` also stands in validators, triggers and calculated values. */
const ROLES = {
  visibleIf: 'condition',
  enableIf: 'condition',
  requiredIf: 'other',
  resetValueIf: 'condition',
  setValueIf: 'condition',
  setValueExpression: 'value',
  defaultValueExpression: 'value',
  expression: 'other',
  runExpression: 'other',
  choicesVisibleIf: 'other',
  choicesEnableIf: 'other',
  columnsVisibleIf: 'other',
  rowsVisibleIf: 'other',
  templateVisibleIf: 'other',
  minValueExpression: 'other',
  maxValueExpression: 'other',
  panelCountExpression: 'other',
  rowCountExpression: 'other',
  totalExpression: 'other',
} as const satisfies Readonly<Record<string, ExpressionRole>>;

export interface DefinitionExpression {
  /** Null for the questionnaire itself: calculated values, triggers. */
  readonly element: DefinitionElement | null;
  /** The object that holds it: the element, or a choice, validator or trigger in it. */
  readonly owner: JsonRecord;
  readonly property: keyof typeof ROLES;
  readonly role: ExpressionRole;
  readonly path: JsonPath;
  readonly source: string;
  /** Null when it cannot be read; `failedAt` tells where. */
  readonly expression: Expression | null;
  readonly failedAt: number;
}

export function expressionsOf(
  definition: JsonRecord,
  elements: readonly DefinitionElement[],
): readonly DefinitionExpression[] {
  return [...expressionsIn(definition, null), ...elements.flatMap((element) => expressionsIn(element.json, element))];
}

/** Where most of a definition is, and no expression. */
const TEXTS = new Set(['title', 'description', 'html', 'readAloud', 'interviewerNote']);

/** The expressions of one element; those of the elements inside it are theirs. */
function expressionsIn(json: JsonRecord, element: DefinitionElement | null): readonly DefinitionExpression[] {
  const branches = new Set(branchesOf(element));
  const start = element?.path ?? [];
  const own = propertiesOf(json, start, (property) => {
    if (property.owner === json) return !branches.has(property.key) && !TEXTS.has(property.key);
    return !(property.key === 'elements' && property.path.at(-3) === 'choices');
  });
  const found: DefinitionExpression[] = [];
  for (const entry of own) {
    const { owner, key, value } = entry;
    if (typeof value !== 'string' || value.trim() === '' || !isExpressionKey(key)) continue;
    const read = parseExpression(value);
    found.push({
      element,
      owner,
      property: key,
      role: owner === json ? roleOf(key, element) : 'other',
      path: entry.path,
      source: value,
      expression: read.ok ? read.value : null,
      failedAt: read.ok ? 0 : read.failure.offset,
    });
  }
  return found;
}

const isExpressionKey = (key: string): key is keyof typeof ROLES => Object.prototype.hasOwnProperty.call(ROLES, key);

function roleOf(key: keyof typeof ROLES, element: DefinitionElement | null): ExpressionRole {
  return key === 'expression' && element?.type === 'expression' ? 'value' : ROLES[key];
}
