/** One response (or one entry of a list in it) while its cells are read. */
import type { Variable } from '../../questionnaire/codebook.js';
import type { Scalar } from '../../questionnaire/json-value.js';
import { nonresponseOf } from '../../questionnaire/nonresponse-of.js';
import { EVERY } from '../../questionnaire/question-variables.js';
import { valueOf, type VariableValue } from '../../questionnaire/value-of.js';
import { wasAsked } from '../../questionnaire/was-asked.js';
import type { ResponseRecord } from '../../records/records.js';
import { isSaidOf, plainValue } from '../../results/plain-value.js';
import { ABSENT, type Cell } from '../cell.js';
import type { AskedVariable } from './catalogue.js';

export interface Reading {
  readonly response: ResponseRecord;
  /** Index of the codebook that reads it. */
  readonly codebook: number;
  /** Seconds to add to dates of this household. */
  readonly shift: number;
  /** Keys of `itemNonresponse`. */
  readonly apart: readonly string[];
  /** Which entry of a list, one number per level; empty for what is asked once. */
  readonly entry: readonly number[];
}

/** What a question holds: a value, or why there is none. */
export type Answer = { readonly value: Exclude<VariableValue, null> } | { readonly none: Cell };

const NOT_ASKED: Answer = { none: ABSENT['not-asked'] };
const PASSED: Answer = { none: null };

/** Reads values as they stand in the answers: what is no choice is told apart later, and own words are not lost. */
export function answerReader(asked: AskedVariable): (reading: Reading) => Answer {
  const bare = new Map([...asked.in].map(([index, variable]) => [index, { ...variable, choices: [] }]));
  return (reading) => {
    const own = bare.get(reading.codebook);
    if (own === undefined) return NOT_ASKED;
    const variable = reading.entry.length === 0 ? own : entryOf(own, reading.entry);
    const { answers } = reading.response;
    const plain = plainValue(variable, answers);
    if (plain === undefined) return absenceOf(variable, reading);
    // Most answers stand as they are meant; `valueOf` takes care of all others.
    if (isPlain(variable.kind, plain)) return { value: plain };
    const value = valueOf(variable, answers);
    return value === null ? absenceOf(variable, reading) : { value };
  };
}

function isPlain(kind: Variable['kind'], plain: unknown): plain is Scalar {
  switch (kind) {
    case 'choice':
    case 'scale':
    case 'boolean':
      return (typeof plain === 'string' && plain !== '') || typeof plain === 'boolean' || Number.isFinite(plain);
    case 'number':
      return Number.isFinite(plain);
    case 'date':
    case 'text':
      return typeof plain === 'string' && plain !== '';
    default:
      return false;
  }
}

export const codesOf = (value: Exclude<VariableValue, null>): readonly Scalar[] =>
  Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];

/** The variable of one entry: `children.*.age` becomes `children.2.age`, which repeats no more. */
function entryOf(variable: Variable, entry: readonly number[]): Variable {
  let level = 0;
  const path = variable.path.map((step) => (step === EVERY && level < entry.length ? String(entry[level++]) : step));
  const { repeats, ...one } = variable;
  return { ...one, path, kind: repeats ?? variable.kind };
}

/**
 * Why there is no value. As in `domain/results/read-columns.ts`: a response keeps a time for every question that was
 * in front of the person; with a time it was passed, without one it was never asked.
 */
function absenceOf(variable: Variable, { response, apart }: Reading): Answer {
  if (isSaidOf(variable, apart)) {
    const said = nonresponseOf(variable, response.itemNonresponse);
    if (said !== null) return { none: ABSENT[said] };
  }
  return wasAsked(variable, response.timings, response.answers) ? PASSED : NOT_ASKED;
}
