/** From a definition (any SurveyJS JSON, ours or a stranger's) to its codebook. Never throws, whatever the JSON holds. */
import { fail, succeed, type Result } from '../failure.js';
import type { Language } from '../localized-text.js';
import type { DefinitionRef } from '../records/records.js';
import { askedWaves } from './asked-waves.js';
import type { Codebook, Variable } from './codebook.js';
import { elementsOf, withParents, type DefinitionElement } from './definition-elements.js';
import { defaultLanguageOf, joinTexts, languagesOf, localizedText } from './definition-text.js';
import { isRecord, isTrue, ownOf, recordsOf, textOf, type JsonRecord } from './json-value.js';
import { choicesIn, type EngineLabels } from './question-choices.js';
import { answerShapeOf, type CustomTypes } from './question-types.js';
import { computedKind, EVERY, questionVariables, titleOf } from './question-variables.js';
import type { AskedQuestion, VariableContext, VariableSetting } from './question-variables.js';
import { declaredMeasures, readMeasures } from './read-measures.js';
import { readSignals } from './signals.js';

export interface CodebookOptions {
  /** Names a definition that does not name itself. */
  readonly fallback?: DefinitionRef;
  /** The waves of the study, so that "not in the first wave" is known to mean the others. */
  readonly waves?: readonly string[];
  readonly customTypes?: CustomTypes;
  /** Labels that a definition leaves to the survey engine: yes, no, other, none, … Without them: the codes. */
  readonly labels?: EngineLabels;
}

export interface CodebookFailure {
  readonly reason: 'not-a-definition';
}

export function readCodebook(definition: unknown, options: CodebookOptions = {}): Result<Codebook, CodebookFailure> {
  if (!isRecord(definition)) return fail({ reason: 'not-a-definition' });
  const language = defaultLanguageOf(definition);
  const elements = elementsOf(definition);
  const reading: Reading = { definition, language, options, questions: questionsByName(elements) };
  const taken = new Map<string, number>();
  const own = new Map(elements.map((element) => [element, uniquelyNamed(elementVariables(element, reading), taken)]));
  const variables = [...own.values()].flat().concat(uniquelyNamed(calculatedVariables(definition, language), taken));
  const variablesOf = withInnerVariables(own);
  const domains = recordsOf(ownOf(definition, 'domains')).flatMap((domain) => {
    const id = textOf(ownOf(domain, 'id'));
    return id === null ? [] : [{ id, label: localizedText(ownOf(domain, 'label'), language) ?? { [language]: id } }];
  });
  return succeed({
    definition: refOf(definition, options.fallback),
    title: localizedText(ownOf(definition, 'title'), language) ?? {
      [language]: refOf(definition, options.fallback).id,
    },
    languages: definitionLanguages(definition, elements, language),
    variables,
    measures: readMeasures(declaredMeasures(definition, elements), variables, variablesOf, language),
    signals: readSignals(variablesOf),
    domains,
  });
}

interface Reading {
  readonly definition: JsonRecord;
  readonly language: Language;
  readonly options: CodebookOptions;
  readonly questions: ReadonlyMap<string, JsonRecord>;
}

function refOf(definition: JsonRecord, fallback: DefinitionRef | undefined): DefinitionRef {
  return {
    id: textOf(ownOf(definition, 'definitionId')) ?? fallback?.id ?? 'questionnaire',
    version: textOf(ownOf(definition, 'definitionVersion')) ?? fallback?.version ?? '0',
  };
}

function questionsByName(elements: readonly DefinitionElement[]): ReadonlyMap<string, JsonRecord> {
  const questions = new Map<string, JsonRecord>();
  for (const { role, name, json } of elements) {
    if (role === 'element' && name !== null && !questions.has(name)) questions.set(name, json);
  }
  return questions;
}

function elementVariables(element: DefinitionElement, reading: Reading): readonly Variable[] {
  if (element.role === 'page' || element.name === null || element.type === null) return [];
  const shape = answerShapeOf(element.type, reading.options.customTypes);
  if (shape === 'container' || shape === 'nothing') return [];
  const context: VariableContext = {
    language: reading.language,
    labels: reading.options.labels ?? {},
    questions: reading.questions,
    customTypes: reading.options.customTypes ?? {},
    setting: settingOf(element, reading.options.waves ?? null),
  };
  const json = withSharedChoices(element);
  return placesOf(element, reading.language).flatMap((asked) => questionVariables({ ...asked, json }, context));
}

/** A dropdown cell without choices of its own offers those of its table. */
function withSharedChoices({ role, json, owner }: DefinitionElement): JsonRecord {
  const shared = role === 'column' && owner !== null ? ownOf(owner.json, 'choices') : undefined;
  const own = ownOf(json, 'choices') ?? ownOf(json, 'choicesFromQuestion');
  return shared === undefined || own !== undefined ? json : { ...json, choices: shared };
}

/** Own properties count for what stands inside: a panel's `domain`, a matrix's `disclosive`. */
function settingOf(element: DefinitionElement, waves: readonly string[] | null): VariableSetting {
  const chain = withParents(element);
  const inherited = (key: string): unknown =>
    chain.map(({ json }) => ownOf(json, key)).find((value) => value !== undefined);
  return {
    domain: textOf(inherited('domain')),
    core: isTrue(inherited('core')),
    disclosive: isTrue(inherited('disclosive')),
    waves: askedWaves(element, waves),
  };
}

/** Tables inside tables multiply; beyond this nobody fills one in. */
const MOST_PLACES = 1000;

/** Where a question is asked: once, once per row of a table, or once per entry of a list. */
function placesOf(element: DefinitionElement, language: Language): readonly AskedQuestion[] {
  const { json, name, type, owner } = element;
  if (name === null || type === null) return [];
  const label = titleOf(json, name, language);
  if (owner === null) {
    const key = textOf(ownOf(json, 'valueName')) ?? name;
    return [{ json, type, name, question: name, key, path: [], label }];
  }
  const own = textOf(ownOf(json, 'valueName')) ?? name;
  return placesOf(owner, language)
    .flatMap((outer) =>
      stepsInto(owner, language).map(({ steps, label: rowLabel }) => ({
        json,
        type,
        name,
        question: outer.question,
        key: outer.key,
        path: [...outer.path, ...steps, own],
        label: joinTexts(rowLabel === null ? outer.label : joinTexts(outer.label, rowLabel), label),
      })),
    )
    .slice(0, MOST_PLACES);
}

/** The ways from an answer to the answers inside it. */
function stepsInto(owner: DefinitionElement, language: Language): readonly Step[] {
  switch (owner.type === null ? null : answerShapeOf(owner.type)) {
    case 'table':
      return choicesIn(ownOf(owner.json, 'rows'), language).map((row) => ({
        steps: [String(row.value)],
        label: row.label,
      }));
    case 'entries':
      return [{ steps: [EVERY], label: null }];
    default:
      return [{ steps: [], label: null }];
  }
}

interface Step {
  readonly steps: readonly string[];
  readonly label: Variable['label'] | null;
}

/** Values that SurveyJS computes and keeps among the answers. */
function calculatedVariables(definition: JsonRecord, language: Language): readonly Variable[] {
  return recordsOf(ownOf(definition, 'calculatedValues')).flatMap((json) => {
    const name = textOf(ownOf(json, 'name'));
    if (name === null || !isTrue(ownOf(json, 'includeIntoResult'))) return [];
    const kind = computedKind(json);
    const label = { [language]: name };
    return [
      {
        name,
        question: name,
        path: [],
        kind,
        label,
        choices: [],
        domain: null,
        core: false,
        disclosive: false,
        waves: null,
      },
    ];
  });
}

/** A name that is taken gets a mark behind it, so that every variable can be told apart. */
function uniquelyNamed(variables: readonly Variable[], taken: Map<string, number>): readonly Variable[] {
  return variables.map((variable) => {
    let name = variable.name;
    while (taken.has(name)) {
      const count = (taken.get(variable.name) ?? 1) + 1;
      taken.set(variable.name, count);
      name = `${variable.name}~${count}`;
    }
    taken.set(name, 1);
    return name === variable.name ? variable : { ...variable, name };
  });
}

/** What a table, a list or a group of texts declares goes for the variables of the questions inside it. */
function withInnerVariables(
  own: ReadonlyMap<DefinitionElement, readonly Variable[]>,
): ReadonlyMap<DefinitionElement, readonly Variable[]> {
  const all = new Map<DefinitionElement, Variable[]>([...own].map(([element, variables]) => [element, [...variables]]));
  for (const [element, variables] of own) {
    for (let owner = element.owner; owner !== null; owner = owner.owner) all.get(owner)?.push(...variables);
  }
  return all;
}

/** The languages of titles and choices, in the order in which they appear; the definition's own first. */
function definitionLanguages(
  definition: JsonRecord,
  elements: readonly DefinitionElement[],
  language: Language,
): readonly Language[] {
  const texts = [definition, ...elements.map(({ json }) => json)].flatMap((json) => [
    ownOf(json, 'title'),
    ...recordsOf(ownOf(json, 'choices')).map((choice) => ownOf(choice, 'text')),
  ]);
  const found = new Set(texts.flatMap((text) => languagesOf(text, language)));
  return [...new Set([...(found.has(language) || found.size === 0 ? [language] : []), ...found])];
}
