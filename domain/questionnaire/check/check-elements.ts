/** Elements that cannot be what was meant: unknown types, missing and double names, codes that stand for two things. */
import { closestWord } from '../../study/closest-word.js';
import { pathText } from '../../study/study-finding.js';
import type { DefinitionElement } from '../definition-elements.js';
import { isScalar, listOf, ownOf, textOf, type JsonPath, type JsonRecord } from '../json-value.js';
import { choiceOf } from '../question-choices.js';
import { answerShapeOf, QUESTION_TYPES, type CustomTypes } from '../question-types.js';
import { finding, type DefinitionFinding } from './definition-finding.js';

export function checkElements(
  elements: readonly DefinitionElement[],
  customTypes: CustomTypes,
): readonly DefinitionFinding[] {
  return [
    ...elements.flatMap((element) => [
      ...checkType(element, customTypes),
      ...checkName(element, customTypes),
      ...checkCodes(element),
    ]),
    ...checkDoubleNames(elements, customTypes),
  ];
}

function checkType({ role, type, name, path }: DefinitionElement, custom: CustomTypes): readonly DefinitionFinding[] {
  if (role === 'page' || role === 'item') return [];
  if (type === null) return [finding('missing-type', path, { name: name ?? '' })];
  if (answerShapeOf(type, custom) !== null) return [];
  const known = [...Object.keys(QUESTION_TYPES), ...Object.keys(custom)];
  const at = role === 'column' ? 'cellType' : 'type';
  return [finding('unknown-type', [...path, at], { type, name: name ?? '' }, closestWord(type, known))];
}

/** Whether an element has an answer, and so needs a name of its own. */
function hasAnswer({ role, type }: DefinitionElement, custom: CustomTypes): boolean {
  if (role === 'page' || type === null) return false;
  const shape = answerShapeOf(type, custom);
  return shape !== 'container' && shape !== 'nothing';
}

function checkName(element: DefinitionElement, custom: CustomTypes): readonly DefinitionFinding[] {
  const { name, path, type, json } = element;
  if (name === null) return hasAnswer(element, custom) ? [finding('missing-name', path, { type: type ?? '' })] : [];
  return ['name', 'valueName'].flatMap((key) => {
    const given = textOf(ownOf(json, key));
    return given !== null && given in {} ? [finding('unsafe-name', [...path, key], { name: given })] : [];
  });
}

/** Names are unique among the questions whose answers stand side by side; pages and panels among each other. */
function checkDoubleNames(elements: readonly DefinitionElement[], custom: CustomTypes): readonly DefinitionFinding[] {
  const questions = new Map<DefinitionElement | null, Map<string, DefinitionElement>>();
  const pages = new Map<string, DefinitionElement>();
  return elements.flatMap((element) => {
    const { name, owner, path } = element;
    if (name === null) return [];
    const answers = hasAnswer(element, custom);
    const beside = questions.get(owner) ?? new Map<string, DefinitionElement>();
    questions.set(owner, beside);
    const scope = answers ? beside : pages;
    const first = scope.get(name);
    if (first === undefined) {
      scope.set(name, element);
      return [];
    }
    const parameters = { name, first: pathText(first.path) };
    return [finding(answers ? 'duplicate-name' : 'duplicate-page', [...path, 'name'], parameters)];
  });
}

const CODE_LISTS = ['choices', 'rateValues', 'areas', 'rows', 'columns'] as const;

/** Rows hold answers, so two of one name overwrite each other; of two equal choices nobody knows which was meant. */
function checkCodes({ json, path, type }: DefinitionElement): readonly DefinitionFinding[] {
  return CODE_LISTS.flatMap((key) =>
    key === 'columns' && type !== 'matrix' ? [] : doubleCodes(json, key, [...path, key]),
  );
}

function doubleCodes(json: JsonRecord, key: (typeof CODE_LISTS)[number], path: JsonPath): readonly DefinitionFinding[] {
  const seen = new Map<string, number>();
  return listOf(ownOf(json, key)).flatMap((item, index) => {
    const code = choiceOf(item, '')?.value;
    if (!isScalar(code)) return [];
    const first = seen.get(String(code));
    if (first === undefined) {
      seen.set(String(code), index);
      return [];
    }
    const earlier = pathText([...path, first]);
    return key === 'rows'
      ? [finding('duplicate-name', [...path, index], { name: String(code), first: earlier })]
      : [finding('duplicate-choice', [...path, index], { value: String(code), first: earlier })];
  });
}
