/**
 * Codes of choices as numbers: SPSS and Stata label numbers only, and one number for all formats makes one codebook do.
 * Whole numbers stay what they are, yes and no become 1 and 0, and words are numbered in the order of the questionnaire.
 */
import type { CodebookChoice } from '../../questionnaire/codebook.js';
import type { Scalar } from '../../questionnaire/json-value.js';
import type { ColumnValue } from '../column.js';

export interface Coding {
  readonly values: readonly ColumnValue[];
  /** Null for a code that the questionnaire does not know; `unlisted` then says what to write. */
  numberOf(code: Scalar): number | null;
  readonly unlisted: number;
  /** Numbers that are not among the choices are kept: they are no words that could name somebody. */
  readonly numeric: boolean;
}

/** Stata's value labels go up to 2,147,483,620; SPSS and R hold more. */
const LARGEST = 1_000_000_000;

export const wholeNumber = (value: Scalar): number | null => {
  if (typeof value === 'boolean') return null;
  const number = typeof value === 'number' ? value : /^-?\d{1,10}$/.test(value) ? Number(value) : NaN;
  return Number.isInteger(number) && Math.abs(number) <= LARGEST ? number : null;
};

/** @param others  whole numbers that were answered and are no choices: an unlisted word must not get one of them */
export function codingOf(
  choices: readonly CodebookChoice[],
  labelOf: (choice: CodebookChoice) => string,
  others: Iterable<number>,
): Coding {
  const kind = choices.every(({ value }) => wholeNumber(value) !== null)
    ? 'numbers'
    : choices.every(({ value }) => typeof value === 'boolean')
      ? 'booleans'
      : 'words';
  const numbers = choices.map(({ value }, index) =>
    kind === 'numbers' ? (wholeNumber(value) ?? 0) : kind === 'booleans' ? Number(value) : index + 1,
  );
  const known = new Map(choices.map(({ value }, index) => [String(value), numbers[index] ?? 0]));
  let largest = 0;
  for (const number of [...numbers, ...others]) largest = Math.max(largest, number);
  return {
    values: choices.map((choice, index) => ({
      value: numbers[index] ?? 0,
      label: labelOf(choice),
      code: choice.value,
    })),
    numberOf: (code) => known.get(String(code)) ?? null,
    unlisted: largest + 1,
    numeric: kind === 'numbers',
  };
}
