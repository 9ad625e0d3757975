/**
 * Walks the paths of a questionnaire. Every answer that a condition looks at is tried in every combination that
 * conditions can tell apart, and a small set of these paths, which together show everything that can be shown, is
 * played through the survey engine from the first page to the last.
 */
import { ConditionRunner, Model, type Question } from 'survey-core';
import { showConditions } from '../../domain/questionnaire/asked-waves.js';
import { elementsOf, withParents, type DefinitionElement } from '../../domain/questionnaire/definition-elements.js';
import { variablesIn } from '../../domain/questionnaire/expression.js';
import { ownOf, recordsOf, textOf, type JsonRecord } from '../../domain/questionnaire/json-value.js';
import { questionChoices, ratingChoices, SPECIAL_ITEMS } from '../../domain/questionnaire/question-choices.js';
import { answerShapeOf } from '../../domain/questionnaire/question-types.js';

export const MODES = ['phone', 'door', 'self'] as const;

export interface Setting {
  readonly wave: string;
  readonly mode: string;
}

/** Answers to the questions that conditions look at; undefined is no answer. */
export type Answers = Readonly<Record<string, unknown>>;

/** Combinations of one group of routing questions; beyond it, every pair of answers is tried instead. */
const MOST_COMBINATIONS = 20_000;

export class Walk {
  readonly questions: readonly DefinitionElement[];
  /** The questions that any condition looks at, in the order of the questionnaire. */
  readonly routing: readonly DefinitionElement[];
  private readonly conditions: ReadonlyMap<DefinitionElement, readonly ConditionRunner[]>;

  constructor(readonly definition: JsonRecord) {
    const elements = elementsOf(definition);
    this.questions = elements.filter(({ role, owner, type }) => role !== 'page' && owner === null && hasAnswer(type));
    const asked = new Set(elements.flatMap((element) => namesAskedFor(element)));
    this.routing = this.questions.filter(({ name }) => name !== null && asked.has(name));
    this.conditions = new Map(
      this.questions.map((question) => [
        question,
        withParents(question).flatMap(({ json }) => {
          const source = textOf(ownOf(json, 'visibleIf'));
          return source === null ? [] : [new ConditionRunner(source)];
        }),
      ]),
    );
  }

  /** The questions that are asked, by these answers; what is not asked has no answer either. */
  shown(setting: Setting, answers: Answers): ReadonlySet<DefinitionElement> {
    const values: Record<string, unknown> = { ...setting };
    const shown = new Set<DefinitionElement>();
    for (const question of this.questions) {
      if (!(this.conditions.get(question) ?? []).every((condition) => condition.runValues(values))) continue;
      shown.add(question);
      const answer = answers[question.name ?? ''];
      if (answer !== undefined) values[question.name ?? ''] = answer;
    }
    return shown;
  }

  /** Routing questions that meet in a condition, directly or through the questions between them. */
  groups(): readonly (readonly DefinitionElement[])[] {
    const group = new Map(this.routing.map((question) => [question, question]));
    const rootOf = (question: DefinitionElement): DefinitionElement => {
      const parent = group.get(question) ?? question;
      return parent === question ? question : rootOf(parent);
    };
    for (const question of this.questions) {
      const [first, ...others] = [
        ...(this.routing.includes(question) ? [question] : []),
        ...this.routing.filter(({ name }) => name !== null && this.names(question).has(name)),
      ];
      for (const other of others) if (first !== undefined) group.set(rootOf(other), rootOf(first));
    }
    const groups = new Map<DefinitionElement, DefinitionElement[]>();
    for (const question of this.routing) {
      const root = rootOf(question);
      groups.set(root, [...(groups.get(root) ?? []), question]);
    }
    return [...groups.values()];
  }

  /**
   * Every combination of answers within each group. The groups go on side by side, as they have nothing to do with
   * each other, so that each path tells something of all of them.
   */
  combinations(): readonly Answers[] {
    const ofGroups = this.groups().map((group) => {
      const sides = group.map((question) => ({ name: question.name ?? '', values: this.candidates(question) }));
      const all = sides.reduce((product, { values }) => product * values.length, 1);
      return [...(all <= MOST_COMBINATIONS ? every(sides) : pairs(sides))];
    });
    const longest = Math.max(1, ...ofGroups.map(({ length }) => length));
    return Array.from(
      { length: longest },
      (_, index) => Object.assign({}, ...ofGroups.map((group) => group[index % group.length])) as Answers,
    );
  }

  /** The answers that conditions can tell apart: none, each choice, and numbers around those that it is compared with. */
  private candidates({ json, type, name }: DefinitionElement): readonly unknown[] {
    const context = { language: 'nl', labels: {}, questions: new Map<string, JsonRecord>() };
    const codes = questionChoices(json, context).map(({ value }) => value);
    switch (type === null ? null : answerShapeOf(type)) {
      case 'one-choice':
        return [undefined, ...codes];
      case 'several-choices':
      case 'ranking':
        return [undefined, ...codes.map((code) => [code]), codes.filter((code) => !isExclusive(json, code))];
      case 'boolean':
        return [undefined, true, false];
      case 'rating':
        return [undefined, ...ratingChoices(json, context).map(({ value }) => value)];
      default: {
        const compared = new RegExp(`\\{${name ?? ''}\\} *[<>=!]+ *(\\d+)`, 'g');
        const numbers = [...JSON.stringify(this.definition).matchAll(compared)].map(([, number]) => Number(number));
        const around = numbers.flatMap((number) => [Math.max(number - 1, 0), number, number + 1]);
        return [undefined, ...new Set<unknown>(around.length > 0 ? around : ['x'])];
      }
    }
  }

  /** Questions that a question's own conditions look at. */
  names(question: DefinitionElement): ReadonlySet<string> {
    return new Set(showConditions(question).flatMap(variablesIn));
  }
}

const hasAnswer = (type: string | null): boolean => {
  const shape = type === null ? null : answerShapeOf(type);
  return shape !== null && shape !== 'container' && shape !== 'nothing';
};

const namesAskedFor = (element: DefinitionElement): readonly string[] => showConditions(element).flatMap(variablesIn);

interface Side {
  readonly name: string;
  readonly values: readonly unknown[];
}

function* every([side, ...others]: readonly Side[]): Generator<Answers> {
  if (side === undefined) {
    yield {};
    return;
  }
  for (const rest of every(others)) for (const value of side.values) yield { ...rest, [side.name]: value };
}

/** Every pair of answers to every two questions, the others at each of their answers in turn. */
function* pairs(sides: readonly Side[]): Generator<Answers> {
  for (const [at, one] of sides.entries()) {
    for (const other of sides.slice(at + 1)) {
      for (const [i, a] of one.values.entries()) {
        for (const [j, b] of other.values.entries()) {
          const rest = sides.map(({ name, values }) => [name, values[(i + j) % values.length]]);
          yield { ...Object.fromEntries(rest), [one.name]: a, [other.name]: b };
        }
      }
    }
  }
}

/** A choice that cannot stand with others: SurveyJS's "none", or one that says so. */
function isExclusive(question: JsonRecord, code: unknown): boolean {
  if (SPECIAL_ITEMS.some(({ id, value }) => id !== 'other' && value === code)) return true;
  return recordsOf(question['choices']).some(({ value, isExclusive: alone }) => value === code && alone === true);
}

export interface Played {
  readonly state: string;
  readonly asked: ReadonlySet<string>;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly stuckOn: string | null;
}

/** Plays one path: answers whatever is asked, page by page, until the questionnaire says that it is complete. */
export function play(definition: JsonRecord, setting: Setting, answers: Answers | 'none'): Played {
  const survey = new Model(definition);
  survey.setVariable('wave', setting.wave);
  survey.setVariable('mode', setting.mode);
  const asked = new Set<string>();
  for (let pages = 0; pages <= survey.pages.length && survey.state === 'running'; pages++) {
    // An answer can bring further questions onto the page.
    for (let question = nextOn(survey, asked); question !== undefined; question = nextOn(survey, asked)) {
      asked.add(question.name);
      if (answers !== 'none') {
        question.value = question.name in answers ? answers[question.name] : anyAnswer(question);
        // Whoever chooses "other" says what.
        if (question.isOtherSelected) question.comment = 'x';
      }
    }
    const moved = survey.isLastPage ? survey.completeLastPage() : survey.nextPage();
    if (!moved) break;
  }
  const stuck = survey.state === 'completed' ? undefined : (survey.currentPage as { readonly name?: string } | null);
  return { state: survey.state, asked, answers: survey.data as Record<string, unknown>, stuckOn: stuck?.name ?? null };
}

function nextOn(survey: Model, asked: ReadonlySet<string>): Question | undefined {
  const page = survey.currentPage as { readonly questions: readonly Question[] };
  return page.questions.find(
    (question) => question.isVisible && !asked.has(question.name) && hasAnswer(question.getType()),
  );
}

interface Selecting {
  readonly visibleChoices?: readonly { readonly value: unknown }[];
  readonly visibleRows?: readonly { readonly value: string }[];
  readonly columns?: readonly { readonly value: unknown }[];
}

/** A valid answer to any question, the first that there is. */
export function anyAnswer(question: Question): unknown {
  const { visibleChoices = [], visibleRows = [], columns = [] } = question as unknown as Selecting;
  switch (answerShapeOf(question.getType())) {
    case 'one-choice':
    case 'rating':
      return visibleChoices[0]?.value;
    case 'several-choices':
      return visibleChoices.slice(0, 1).map(({ value }) => value);
    case 'ranking':
      return visibleChoices.map(({ value }) => value);
    case 'boolean':
      return true;
    case 'rows':
      return Object.fromEntries(visibleRows.map(({ value }) => [value, columns[0]?.value]));
    case 'input':
      return question.getPropertyValue('inputType') === 'number' ? Number(question.getPropertyValue('min') ?? 1) : 'x';
    default:
      return 'x';
  }
}
