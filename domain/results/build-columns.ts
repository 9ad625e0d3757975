/**
 * Reads the answers to a question into a column. Without the survey engine there is no telling why an unanswered
 * question was not answered, but a response keeps a time for every question that was in front of the person: with a
 * time it was skipped (missing), without one it was never asked.
 */
import { nonresponseOf } from '../questionnaire/nonresponse-of.js';
import { valueOf } from '../questionnaire/value-of.js';
import type { Variable } from '../questionnaire/codebook.js';
import type { ResponseRecord } from '../records/records.js';
import { binCode, binLabel, binOf, binsFor, type Bin } from './bins.js';
import type { CatalogueQuestion } from './catalogue.js';
import { COLUMN_OF, DONT_KNOW, FIRST_CHOICE, MISSING, NOT_ASKED, REFUSED, type Column } from './columns.js';
import { dateBins, monthsOf, writeMonth } from './dates.js';
import type { LocalizedText } from '../localized-text.js';
import type { ReleaseChoice } from './release.js';

/** Stands for every answer that is not among the choices. Such answers are own words, and are never shown. */
export const UNLISTED = '*';

export interface QuestionColumn {
  readonly column: Column;
  /** What the column's codes mean, from `FIRST_CHOICE` on. Empty for open text. */
  readonly choices: readonly ReleaseChoice[];
  /** Whether each choice has a number, so that it has a mean; those numbers. */
  readonly numbers: readonly number[] | null;
}

/** @param bins the groups of a breakdown by this very number, if there is one: table and breakdown then agree */
export function buildColumn(
  question: CatalogueQuestion,
  rows: number,
  languages: readonly string[],
  bins: readonly (Bin & { readonly label: LocalizedText; readonly code: string })[] | null,
): QuestionColumn {
  const { variable } = question;
  switch (COLUMN_OF[variable.kind]) {
    case 'bits':
      return bitColumn(question, rows, languages);
    case 'numbers':
      return numberColumn(question, rows, languages, bins);
    case 'codes':
      return variable.kind === 'text' || variable.kind === 'file'
        ? textColumn(question, rows)
        : codeColumn(question, rows, languages);
  }
}

const everyLanguage = (languages: readonly string[], text: string): LocalizedText =>
  Object.fromEntries(languages.map((language) => [language, text]));

const unlistedChoice = (languages: readonly string[]): ReleaseChoice => ({
  code: UNLISTED,
  label: everyLanguage(languages, '…'),
});

const isIn = (record: object, key: string): boolean => Object.prototype.hasOwnProperty.call(record, key);

const wasShown = ({ timings }: ResponseRecord, { question, name }: Variable): boolean =>
  isIn(timings, question) || isIn(timings, name);

/** Calls `read` for every response to the question, until one questionnaire of the row gave a value. */
function fill(
  question: CatalogueQuestion,
  codes: Uint8Array | Uint16Array,
  read: (variable: Variable, response: ResponseRecord, row: number) => number | null,
): void {
  for (const { answered, variable } of question.sources) {
    const { rows, responses, saidNothing } = answered;
    for (let index = 0; index < responses.length; index += 1) {
      const row = rows[index];
      const response = responses[index];
      if (row === undefined || response === undefined || (codes[row] ?? 0) >= FIRST_CHOICE) continue;
      const said = saidNothing[index] === 1 ? nonresponseOf(variable, response.itemNonresponse) : null;
      if (said !== null) codes[row] = said === 'refused' ? REFUSED : DONT_KNOW;
      else {
        const code = read(variable, response, row);
        if (code !== null) codes[row] = code;
        else if (codes[row] === NOT_ASKED && wasShown(response, variable)) codes[row] = MISSING;
      }
    }
  }
}

/** The plain case without detours: an answer that stands under the question's name, exactly as a choice has it. */
const plainKey = (variable: Variable): string | null =>
  variable.path.length === 0 && variable.repeats === undefined ? (variable.key ?? variable.question) : null;

class ChoiceCodes {
  readonly #byValue = new Map<unknown, number>();
  readonly #byText = new Map<string, number>();
  unlisted = false;

  constructor(private readonly question: CatalogueQuestion) {
    question.choices.forEach(({ value }, index) => {
      this.#byValue.set(value, index);
      this.#byText.set(String(value), index);
    });
  }

  exact(value: unknown): number | undefined {
    return this.#byValue.get(value);
  }

  of(value: unknown): number {
    const known = this.#byText.get(String(value));
    if (known !== undefined) return known;
    this.unlisted = true;
    return this.question.choices.length;
  }

  release(languages: readonly string[]): readonly ReleaseChoice[] {
    const listed = this.question.choices.map(({ value, label }) => ({ code: String(value), label }));
    return this.unlisted ? [...listed, unlistedChoice(languages)] : listed;
  }
}

function codeColumn(question: CatalogueQuestion, rows: number, languages: readonly string[]): QuestionColumn {
  const lookup = new ChoiceCodes(question);
  const most = FIRST_CHOICE + question.choices.length + 1;
  const codes = most > 256 ? new Uint16Array(rows) : new Uint8Array(rows);
  const ranking = question.variable.kind === 'ranking';
  fill(question, codes, (variable, { answers }) => {
    const key = ranking ? null : plainKey(variable);
    const exact = key === null ? undefined : lookup.exact(answers[key]);
    if (exact !== undefined) return FIRST_CHOICE + exact;
    const read = valueOf(variable, answers);
    const value: unknown = Array.isArray(read) ? read[0] : read;
    return value === null || value === undefined ? null : FIRST_CHOICE + lookup.of(value);
  });
  const choices = lookup.release(languages);
  return {
    column: { kind: 'codes', codes, width: FIRST_CHOICE + choices.length },
    choices,
    numbers: question.variable.kind === 'scale' && !lookup.unlisted ? numbersOf(choices) : null,
  };
}

function numbersOf(choices: readonly ReleaseChoice[]): readonly number[] | null {
  const numbers = choices.map(({ code }) => (code.trim() === '' ? NaN : Number(code)));
  return numbers.length > 0 && numbers.every(Number.isFinite) ? numbers : null;
}

function bitColumn(question: CatalogueQuestion, rows: number, languages: readonly string[]): QuestionColumn {
  const lookup = new ChoiceCodes(question);
  const codes = new Uint8Array(rows);
  const wordsPerRow = Math.ceil((question.choices.length + 1) / 32);
  const words = new Uint32Array(rows * wordsPerRow);
  const set = (row: number, bit: number): void => {
    const at = row * wordsPerRow + (bit >> 5);
    words[at] = (words[at] ?? 0) | (1 << (bit & 31));
  };
  fill(question, codes, (variable, { answers }, row) => {
    const value = valueOf(variable, answers);
    if (!Array.isArray(value) || value.length === 0) return null;
    for (const one of value as readonly unknown[]) set(row, lookup.exact(one) ?? lookup.of(one));
    return FIRST_CHOICE;
  });
  const choices = lookup.release(languages);
  return { column: { kind: 'bits', codes, words, wordsPerRow, choices: choices.length }, choices, numbers: null };
}

function textColumn(question: CatalogueQuestion, rows: number): QuestionColumn {
  const codes = new Uint8Array(rows);
  fill(question, codes, (variable, { answers }) => {
    const value = valueOf(variable, answers);
    return value === null || (Array.isArray(value) && value.length === 0) ? null : FIRST_CHOICE;
  });
  return { column: { kind: 'codes', codes, width: FIRST_CHOICE + 1 }, choices: [], numbers: null };
}

function numberColumn(
  question: CatalogueQuestion,
  rows: number,
  languages: readonly string[],
  declared: Parameters<typeof buildColumn>[3],
): QuestionColumn {
  const codes = new Uint8Array(rows);
  const values = new Float64Array(rows).fill(NaN);
  const date = question.variable.kind === 'date';
  fill(question, codes, (variable, { answers }, row) => {
    const key = plainKey(variable);
    const plain = key === null ? undefined : answers[key];
    const read = !date && typeof plain === 'number' ? plain : valueOf(variable, answers);
    if (read === null) return null;
    const value = date ? monthsOf(read) : Number(read);
    if (Number.isFinite(value)) values[row] = value;
    return FIRST_CHOICE;
  });
  const bins = declared ?? namedBins(values, date, languages);
  let unlisted = false;
  for (let row = 0; row < rows; row += 1) {
    if (codes[row] !== FIRST_CHOICE) continue;
    const bin = binOf(bins, values[row] ?? NaN);
    unlisted ||= bin < 0;
    codes[row] = FIRST_CHOICE + (bin < 0 ? bins.length : bin);
  }
  const choices = bins.map(({ code, label, from, below }) => ({
    code,
    label,
    ...(from === null || date ? {} : { from }),
    ...(below === null || date ? {} : { below }),
  }));
  if (unlisted) choices.push(unlistedChoice(languages));
  return {
    column: { kind: 'numbers', codes, width: FIRST_CHOICE + choices.length, values },
    choices,
    numbers: null,
  };
}

export type NamedBin = NonNullable<Parameters<typeof buildColumn>[3]>[number];

function namedBins(values: Float64Array, date: boolean, languages: readonly string[]): readonly NamedBin[] {
  if (!date) {
    const whole = values.every((value) => Number.isNaN(value) || Number.isInteger(value));
    return binsFor(values).map((bin) => ({
      ...bin,
      code: binCode(bin),
      label: everyLanguage(languages, binLabel(bin, whole)),
    }));
  }
  const { bins, unit } = dateBins(values);
  const inUnit = (edge: number | null): number | null => (edge === null || unit === 'month' ? edge : edge / 12);
  const write = unit === 'month' ? writeMonth : String;
  return bins.map((bin) => {
    const shown = { from: inUnit(bin.from), below: inUnit(bin.below) };
    return { ...bin, code: binCode(shown, write), label: everyLanguage(languages, binLabel(shown, true, write)) };
  });
}
