/** The scores of a measure as a column: one figure per respondent, by the scoring engine of the questionnaire. */
import type { Codebook, MeasureSpec, Variable } from '../questionnaire/codebook.js';
import { score, variablesByName, type Variables } from '../questionnaire/score.js';
import type { ResponseRecord } from '../records/records.js';
import type { Answered } from './respondents.js';

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

/** NaN for who has no score. */
export function scoreColumn(measure: CatalogueMeasure, rows: number): Float64Array {
  const column = new Float64Array(rows).fill(NaN);
  for (const { answered, spec } of measure.sources) {
    const scoreOf = scorerOf(spec, answered.codebook);
    answered.responses.forEach((response, index) => {
      const row = answered.rows[index];
      if (row === undefined || !Number.isNaN(column[row])) return;
      const figure = scoreOf(response, answered.saidNothing[index] === 1);
      if (figure !== null) column[row] = figure;
    });
  }
  return column;
}

const MOST_PATTERNS = 50_000;
const MOST_VALUES = 128;

/**
 * Few respondents answer a handful of items in a way that nobody did before: each pattern of answers is scored once
 * and remembered. Answers that are lists or objects, and responses with a "don't know", are scored each by itself.
 */
function scorerOf(spec: MeasureSpec, codebook: Codebook): (response: ResponseRecord, apart: boolean) => number | null {
  const variables: Variables = variablesByName(codebook.variables);
  const direct = (response: ResponseRecord): number | null =>
    score(spec, response.answers, response.itemNonresponse, variables);
  const items = itemsOf(spec, codebook);
  const keys = items.map(({ key, question }) => key ?? question);
  const plain =
    items.length === itemNames(spec).size &&
    items.every(({ path, repeats }) => path.length === 0 && repeats === undefined);
  if (!plain || MOST_VALUES ** keys.length > Number.MAX_SAFE_INTEGER) return direct;
  const numbers = keys.map(() => new Map<unknown, number>());
  const known = new Map<number, number | null>();
  return (response, apart) => {
    let pattern = 0;
    for (let item = 0; item < keys.length; item += 1) {
      const value = response.answers[keys[item] ?? ''];
      const seen = numbers[item];
      if (apart || !seen || (typeof value === 'object' && value !== null)) return direct(response);
      let number = seen.get(value);
      if (number === undefined) {
        if (seen.size === MOST_VALUES) return direct(response);
        number = seen.size;
        seen.set(value, number);
      }
      pattern = pattern * MOST_VALUES + number;
    }
    const found = known.get(pattern);
    if (found !== undefined) return found;
    const figure = direct(response);
    if (known.size < MOST_PATTERNS) known.set(pattern, figure);
    return figure;
  };
}
