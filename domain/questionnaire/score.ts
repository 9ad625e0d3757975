/**
 * From the answers to the items of a measure to one figure per respondent, by the measure's own rule. What counts as
 * missing: no answer, "don't know", "prefer not to say", and a code outside the item's range.
 */
import { unreachable } from '../failure.js';
import type { MeasureSpec, MeasureThreshold, ScoringRule, Variable } from './codebook.js';
import { numberOf, sameCode, type Scalar } from './json-value.js';
import { nonresponseOf, type ItemNonresponses } from './nonresponse-of.js';
import { valueOf, type Answers, type VariableValue } from './value-of.js';

export type Variables = ReadonlyMap<string, Variable>;

/** The variables of a codebook by their names, as `score` wants them. */
export const variablesByName = (variables: readonly Variable[]): Variables =>
  new Map(variables.map((variable) => [variable.name, variable]));

/**
 * The score of one respondent, between the measure's `min` and `max`; for a share 1 or 0. Null when there is none:
 * more items are missing than the rule allows, or the question does not concern the respondent.
 *
 * `variables` tells where items are kept; without it the name of an item is the way to its answer (`trust.police`).
 */
export function score(
  measure: Pick<MeasureSpec, 'items' | 'scoring' | 'min' | 'max'>,
  answers: Answers,
  itemNonresponse: ItemNonresponses = {},
  variables: Variables = NO_VARIABLES,
): number | null {
  const read = (item: string): VariableValue => {
    const variable = variables.get(item) ?? itemByPath(item);
    return nonresponseOf(variable, itemNonresponse) === null ? valueOf(variable, answers) : null;
  };
  return scoreBy(measure.scoring, measure, read);
}

/** The thresholds that a score is within, in the order of the measure. */
export function thresholdsOf(measure: Pick<MeasureSpec, 'thresholds'>, figure: number): readonly MeasureThreshold[] {
  return measure.thresholds.filter(
    ({ atMost, atLeast }) => figure <= (atMost ?? Infinity) && figure >= (atLeast ?? -Infinity),
  );
}

const NO_VARIABLES: Variables = new Map();

type ReadItem = (item: string) => VariableValue;

function scoreBy(
  rule: ScoringRule,
  measure: Pick<MeasureSpec, 'items' | 'min' | 'max'>,
  read: ReadItem,
): number | null {
  switch (rule.kind) {
    case 'sum': {
      const mean = meanOfItems(rule, measure.items, read);
      return mean === null ? null : round(mean * measure.items.length * rule.times);
    }
    case 'mean': {
      const mean = meanOfItems(rule, measure.items, read);
      if (mean === null) return null;
      const share = (mean - rule.itemMin) / (rule.itemMax - rule.itemMin);
      return round(measure.min + share * (measure.max - measure.min));
    }
    case 'count':
      return countOfItems(rule, measure.items, read);
    case 'value': {
      const value = numberIn(read(measure.items[0] ?? ''));
      return value === null || value < measure.min || value > measure.max ? null : value;
    }
    case 'among': {
      const value = read(measure.items[0] ?? '');
      return value === null ? null : isAmong(value, rule.values) ? 1 : 0;
    }
    case 'ilo': {
      const status = workStatus(rule, read);
      return status === null ? null : status === 'unemployed' ? 1 : 0;
    }
    default:
      return unreachable(rule);
  }
}

/** Mean of the answered items, which is the same as putting the respondent's mean in place of the missing ones. */
function meanOfItems(
  rule: Extract<ScoringRule, { kind: 'sum' | 'mean' }>,
  items: readonly string[],
  read: ReadItem,
): number | null {
  let sum = 0;
  let answered = 0;
  for (const item of items) {
    const value = numberIn(read(item));
    if (value === null || value < rule.itemMin || value > rule.itemMax) continue;
    sum += rule.reversed?.includes(item) === true ? rule.itemMin + rule.itemMax - value : value;
    answered++;
  }
  return answered === 0 || items.length - answered > rule.missingAllowed ? null : sum / answered;
}

/** A missing item does not count, and nothing takes its place (De Jong Gierveld & Van Tilburg 2006). */
function countOfItems(
  rule: Extract<ScoringRule, { kind: 'count' }>,
  items: readonly string[],
  read: ReadItem,
): number | null {
  let count = 0;
  let missing = 0;
  for (const item of items) {
    const value = read(item);
    if (value === null) missing++;
    else if (isAmong(value, rule.counts[item] ?? [])) count++;
  }
  return missing === items.length || missing > rule.missingAllowed ? null : count;
}

export type WorkStatus = 'employed' | 'unemployed' | 'inactive';

/**
 * Work status as the ILO defines it. Null outside 15–74, and when what decides was not answered. An age band counts
 * by its lower bound. The unemployment rate divides by the labour force, employed and unemployed; the share that
 * `score` gives divides by everybody aged 15–74.
 */
export function workStatus(rule: Extract<ScoringRule, { kind: 'ilo' }>, read: ReadItem): WorkStatus | null {
  const age = numberIn(read(rule.age));
  if (age === null || age < 15 || age > 74) return null;
  const said = (item: string): boolean | null => {
    const value = read(item);
    return value === null ? null : isAmong(value, rule.yes);
  };
  const paidWork = said(rule.paidWork);
  if (paidWork === null) return null;
  if (paidWork) return 'employed';
  const steps = [said(rule.searched), said(rule.available)];
  if (steps.includes(false)) return 'inactive';
  return steps.includes(null) ? null : 'unemployed';
}

const numberIn = (value: VariableValue): number | null =>
  typeof value === 'boolean' ? Number(value) : numberOf(value);

function isAmong(value: VariableValue, codes: readonly Scalar[]): boolean {
  const given = Array.isArray(value) ? (value as readonly Scalar[]) : [value];
  return codes.some((code) => given.some((one) => sameCode(one, code)));
}

/** Takes the dust of binary fractions off: 18.400000000000002 × 4. */
const round = (figure: number): number => Math.round(figure * 1e9) / 1e9;

/** A variable for an item that no codebook describes: its name is the way to its answer. */
function itemByPath(item: string): Variable {
  const [question = '', ...path] = item.split('.');
  return {
    name: item,
    question,
    path,
    kind: 'choice',
    label: {},
    choices: [],
    domain: null,
    core: false,
    disclosive: false,
    waves: null,
  };
}
