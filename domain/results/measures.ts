/** The scores of a measure as a column: one figure per respondent, by the scoring engine of the questionnaire. */
import type { Codebook, MeasureSpec, Variable } from '../questionnaire/codebook.js';
import { score, variablesByName, type Variables } from '../questionnaire/score.js';
import type { CountedResponse } from './packed-responses.js';
import { DETOUR, isSaidOf, plainValue } from './plain-value.js';
import type { Answered, Respondents } from './respondents.js';

export interface CatalogueMeasure {
  readonly spec: MeasureSpec;
  readonly codebook: Codebook;
  readonly disclosive: boolean;
  readonly sources: readonly { readonly answered: Answered; readonly spec: MeasureSpec }[];
}

/** The measures of all questionnaires; the same id is the same measure, as the first questionnaire describes it. */
export function measuresOf(answered: readonly Answered[]): readonly CatalogueMeasure[] {
  const found = new Map<string, CatalogueMeasure & { readonly sources: { answered: Answered; spec: MeasureSpec }[] }>();
  for (const source of answered) {
    for (const spec of source.codebook.measures) {
      const entry = found.get(spec.id) ?? {
        spec,
        codebook: source.codebook,
        disclosive: itemsOf(spec, source.codebook).some(({ disclosive }) => disclosive),
        sources: [],
      };
      entry.sources.push({ answered: source, spec });
      found.set(spec.id, entry);
    }
  }
  return [...found.values()];
}

/** The items of a measure; for work status also those that its rule names. */
function itemNames({ items, scoring }: MeasureSpec): ReadonlySet<string> {
  const named = scoring.kind === 'ilo' ? [scoring.paidWork, scoring.searched, scoring.available, scoring.age] : [];
  return new Set([...items, ...named]);
}

/** The variables that a measure is made of. */
export function itemsOf(spec: MeasureSpec, codebook: Codebook): readonly Variable[] {
  const names = itemNames(spec);
  return codebook.variables.filter(({ name }) => names.has(name));
}

/** A column per measure; NaN for who has no score. */
export function scoreColumns(measures: readonly CatalogueMeasure[], { rows, answered }: Respondents): Float64Array[] {
  const columns = measures.map(() => new Float64Array(rows).fill(NaN));
  for (const source of answered) {
    const tasks = measures.flatMap((measure, index) => {
      const spec = measure.sources.find((one) => one.answered === source)?.spec;
      const column = columns[index];
      return spec && column ? [{ column, scoreOf: scorerOf(spec, source.codebook) }] : [];
    });
    if (tasks.length === 0) continue;
    source.responses.forEach(({ answers, itemNonresponse }, index) => {
      const row = source.rows[index] ?? 0;
      const given = { answers, itemNonresponse };
      const apart = Object.keys(itemNonresponse);
      for (const { column, scoreOf } of tasks) {
        if (!Number.isNaN(column[row])) continue;
        const figure = scoreOf(given, apart);
        if (figure !== null) column[row] = figure;
      }
    });
  }
  return columns;
}

type Given = Pick<CountedResponse, 'answers' | 'itemNonresponse'>;

const MOST_PATTERNS = 50_000;
const MOST_VALUES = 128;

/**
 * Few respondents answer a handful of items in a way that nobody did before: each pattern of answers is scored once
 * and remembered. Answers that are lists or objects, and those with a "don't know" beside them, are scored one by one.
 */
function scorerOf(spec: MeasureSpec, codebook: Codebook): (given: Given, apart: readonly string[]) => number | null {
  const variables: Variables = variablesByName(codebook.variables);
  const direct = ({ answers, itemNonresponse }: Given): number | null =>
    score(spec, answers, itemNonresponse, variables);
  const items = itemsOf(spec, codebook);
  if (items.length !== itemNames(spec).size || MOST_VALUES ** items.length > Number.MAX_SAFE_INTEGER) return direct;
  const seen = items.map((variable) => ({ variable, numbers: new Map<unknown, number>() }));
  const known = new Map<number, number | null>();
  return (given, apart) => {
    let pattern = 0;
    for (const { variable, numbers } of seen) {
      const value = plainValue(variable, given.answers);
      if (value === DETOUR || (typeof value === 'object' && value !== null)) return direct(given);
      if (isSaidOf(variable, apart)) return direct(given);
      let number = numbers.get(value);
      if (number === undefined) {
        if (numbers.size === MOST_VALUES) return direct(given);
        number = numbers.size;
        numbers.set(value, number);
      }
      pattern = pattern * MOST_VALUES + number;
    }
    const found = known.get(pattern);
    if (found !== undefined) return found;
    const figure = direct(given);
    if (known.size < MOST_PATTERNS) known.set(pattern, figure);
    return figure;
  };
}
