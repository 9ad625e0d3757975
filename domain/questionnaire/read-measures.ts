/**
 * Reads the measures of a definition: those of the questionnaire, and those that a question declares of itself. What
 * the definition leaves out is taken from the construct that it names.
 */
import type { Language } from '../localized-text.js';
import type { MeasureSpec, MeasureThreshold, Variable } from './codebook.js';
import { constructOf } from './constructs.js';
import type { DefinitionElement } from './definition-elements.js';
import { localizedText } from './definition-text.js';
import {
  isRecord,
  listOf,
  numberOf,
  ownOf,
  recordsOf,
  textOf,
  textsOf,
  type JsonPath,
  type JsonRecord,
} from './json-value.js';
import { readScoring } from './scoring-rule.js';

export interface DeclaredMeasure {
  readonly json: JsonRecord;
  readonly path: JsonPath;
  /** The question that declares it; null for one of the questionnaire's. */
  readonly element: DefinitionElement | null;
}

/** Every measure that a definition declares, complete or not. */
export function declaredMeasures(
  definition: JsonRecord,
  elements: readonly DefinitionElement[],
): readonly DeclaredMeasure[] {
  const ofSurvey = listOf(ownOf(definition, 'measures'));
  return [
    ...ofSurvey.flatMap((json, index) => (isRecord(json) ? [{ json, path: ['measures', index], element: null }] : [])),
    ...elements.flatMap((element) => {
      const json = ownOf(element.json, 'measure');
      return isRecord(json) ? [{ json, path: [...element.path, 'measure'], element }] : [];
    }),
  ];
}

/** The measures that can be scored: with an id, items that exist, and a rule. */
export function readMeasures(
  declared: readonly DeclaredMeasure[],
  variables: readonly Variable[],
  variablesOf: ReadonlyMap<DefinitionElement, readonly Variable[]>,
  language: Language,
): readonly MeasureSpec[] {
  const taken = new Set<string>();
  return declared.flatMap((measure) => {
    const spec = readMeasure(measure, variables, variablesOf, language);
    if (spec === null || taken.has(spec.id)) return [];
    taken.add(spec.id);
    return [spec];
  });
}

function readMeasure(
  { json, element }: DeclaredMeasure,
  variables: readonly Variable[],
  variablesOf: ReadonlyMap<DefinitionElement, readonly Variable[]>,
  language: Language,
): MeasureSpec | null {
  const construct = textOf(ownOf(json, 'construct')) ?? '';
  const known = constructOf(construct);
  const id = textOf(ownOf(json, 'id')) ?? element?.name ?? null;
  const scoring = readScoring(ownOf(json, 'scoring')) ?? known?.scoring ?? null;
  const named = textsOf(ownOf(json, 'items'));
  const own = element === null ? [] : (variablesOf.get(element) ?? []);
  const items =
    named.length > 0 ? named.flatMap((name) => itemsCalled(name, variables)) : scored(own).map(({ name }) => name);
  if (id === null || scoring === null || items.length === 0) return null;
  const unit =
    ownOf(json, 'unit') ?? known?.unit ?? (scoring.kind === 'among' || scoring.kind === 'ilo' ? 'share' : 'score');
  const better = ownOf(json, 'better') === undefined ? (known?.better ?? null) : ownOf(json, 'better');
  const domain = variables.find(({ name }) => name === items[0])?.domain;
  return {
    id,
    construct,
    label: localizedText(ownOf(json, 'label'), language) ?? { [language]: id },
    domain: textOf(ownOf(json, 'domain')) ?? domain ?? '',
    items,
    scoring,
    unit: unit === 'share' ? 'share' : 'score',
    min: numberOf(ownOf(json, 'min')) ?? known?.min ?? 0,
    max: numberOf(ownOf(json, 'max')) ?? known?.max ?? (unit === 'share' ? 1 : items.length),
    better: better === 'higher' || better === 'lower' ? better : null,
    thresholds: readThresholds(json, known?.thresholds ?? [], language),
  };
}

/** An item is a variable, or a whole question: then every variable of it. */
function itemsCalled(name: string, variables: readonly Variable[]): readonly string[] {
  if (variables.some((variable) => variable.name === name)) return [name];
  return scored(variables.filter((variable) => variable.question === name)).map((variable) => variable.name);
}

const scored = (variables: readonly Variable[]): readonly Variable[] =>
  variables.filter(({ kind }) => kind !== 'text' && kind !== 'file');

function readThresholds(
  json: JsonRecord,
  known: readonly Omit<MeasureThreshold, 'label'>[],
  language: Language,
): readonly MeasureThreshold[] {
  const written = ownOf(json, 'thresholds');
  if (!Array.isArray(written)) return known.map((threshold) => ({ ...threshold, label: { [language]: threshold.id } }));
  return recordsOf(written).flatMap((threshold) => {
    const id = textOf(ownOf(threshold, 'id'));
    if (id === null) return [];
    const cutOff = known.find((candidate) => candidate.id === id);
    const atMost = numberOf(ownOf(threshold, 'atMost')) ?? cutOff?.atMost;
    const atLeast = numberOf(ownOf(threshold, 'atLeast')) ?? cutOff?.atLeast;
    return [
      {
        id,
        label: localizedText(ownOf(threshold, 'label'), language) ?? { [language]: id },
        ...(atMost === undefined ? {} : { atMost }),
        ...(atLeast === undefined ? {} : { atLeast }),
      },
    ];
  });
}
