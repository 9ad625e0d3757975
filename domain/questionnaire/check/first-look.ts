/**
 * A first look at a definition, small enough to be loaded with every questionnaire: whether it is plainly sound, or has
 * to be checked. What is sound here, `checkDefinition` would not refuse; a test holds the one against the other.
 */
import { elementsOf, type DefinitionElement } from '../definition-elements.js';
import { isRecord, listOf, ownOf, textOf } from '../json-value.js';
import { answerShapeOf, type CustomTypes } from '../question-types.js';
import { DEEPEST_DEFINITION, LARGEST_DEFINITION } from './definition-limits.js';

export interface FirstLook {
  /** What the text says; undefined when it cannot be read. */
  readonly definition: unknown;
  /** Nothing in it can be refused. Otherwise `checkDefinitionText` (or `checkDefinition`) decides. */
  readonly sound: boolean;
}

/** @param source the text of a definition, or what it parses to */
export function firstLook(source: unknown, customTypes: CustomTypes = {}): FirstLook {
  if (typeof source !== 'string') return { definition: source, sound: isSound(source, customTypes) };
  // Three bytes are the most that one unit of UTF-16 takes.
  if (source.length > LARGEST_DEFINITION / 3 || isDeep(source)) return { definition: undefined, sound: false };
  try {
    const definition: unknown = JSON.parse(source);
    return { definition, sound: isSound(definition, customTypes) };
  } catch {
    return { definition: undefined, sound: false };
  }
}

function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') depth++;
    else if (bracket === ']' || bracket === '}') depth--;
    if (depth > DEEPEST_DEFINITION) return true;
  }
  return false;
}

function isSound(definition: unknown, customTypes: CustomTypes): boolean {
  if (!isRecord(definition) || listOf(ownOf(definition, 'calculatedValues')).length > 0) return false;
  const elements = elementsOf(definition).filter(({ role }) => role !== 'page');
  if (elements.length === 0) return false;
  const names = new Map<DefinitionElement | null, Set<string>>();
  return elements.every((element) => {
    const { json, name, owner, type } = element;
    const shape = type === null ? null : answerShapeOf(type, customTypes);
    if (shape === null || computes(element) || hasPattern(element) || hasDoubleRows(element)) return false;
    if ([name, textOf(ownOf(json, 'valueName'))].some((given) => given !== null && given in {})) return false;
    if (shape === 'container' || shape === 'nothing') return true;
    const beside = names.get(owner) ?? new Set();
    names.set(owner, beside);
    return name !== null && beside.size < beside.add(name).size;
  });
}

/** Its value depends on others, and so perhaps on itself. */
const computes = ({ json }: DefinitionElement): boolean =>
  ['expression', 'setValueExpression', 'defaultValueExpression'].some((key) => ownOf(json, key) !== undefined);

const hasPattern = ({ json }: DefinitionElement): boolean =>
  listOf(ownOf(json, 'validators')).some((validator) => isRecord(validator) && ownOf(validator, 'regex') !== undefined);

function hasDoubleRows({ json }: DefinitionElement): boolean {
  const codes = listOf(ownOf(json, 'rows')).map((row) =>
    String(isRecord(row) ? (ownOf(row, 'value') ?? ownOf(row, 'name')) : row).replace(/\|[^]*/, ''),
  );
  return new Set(codes).size < codes.length;
}
