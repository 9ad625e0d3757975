/** One reader per kind of column: from the value of an answer to a code, and in the end to what the codes mean. */
import type { Variable } from '../questionnaire/codebook.js';
import { valueOf, type Answers } from '../questionnaire/value-of.js';
import { binOf, inEveryLanguage, type NamedBin } from './bins.js';
import type { CatalogueQuestion } from './catalogue.js';
import { COLUMN_OF, FIRST_CHOICE, type Column } from './columns.js';
import { monthsOf } from './dates.js';
import { namedBins } from './named-bins.js';
import type { ReleaseChoice } from './release.js';

/** Stands for every answer that is not among the choices. Such answers are own words, and are never shown. */
export const UNLISTED = '*';

export interface QuestionColumn {
  readonly column: Column;
  /** What the column's codes mean, from `FIRST_CHOICE` on. Empty for open text. */
  readonly choices: readonly ReleaseChoice[];
  /** The number that each choice stands for, where all of them do, so that there is a mean. */
  readonly numbers: readonly number[] | null;
}

export interface ColumnReader {
  readonly codes: Uint8Array | Uint16Array;
  /**
   * The code of an answer, or null when it is none.
   * @param plain what stands where the answer usually does; anything else is for `valueOf` to find
   */
  read(plain: unknown, variable: Variable, answers: Answers, row: number): number | null;
  finish(): QuestionColumn;
}

export function columnReader(
  question: CatalogueQuestion,
  rows: number,
  languages: readonly string[],
  bins: readonly NamedBin[] | null,
): ColumnReader {
  const { kind } = question.variable;
  switch (COLUMN_OF[kind]) {
    case 'bits':
      return new BitReader(question, rows, languages);
    case 'numbers':
      return new NumberReader(question, rows, languages, bins);
    case 'codes':
      return kind === 'text' || kind === 'file' ? new TextReader(rows) : new CodeReader(question, rows, languages);
  }
}

const unlistedChoice = (languages: readonly string[]): ReleaseChoice => ({
  code: UNLISTED,
  label: inEveryLanguage(languages, '…'),
});

/** Finds the choice of a value, and notices when there is none. */
class Choices {
  readonly #byValue = new Map<unknown, number>();
  readonly #byText = new Map<string, number>();
  #unlisted = false;

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
    this.#unlisted = true;
    return this.question.choices.length;
  }

  release(languages: readonly string[]): readonly ReleaseChoice[] {
    const listed = this.question.choices.map(({ value, label }) => ({ code: String(value), label }));
    return this.#unlisted ? [...listed, unlistedChoice(languages)] : listed;
  }
}

class CodeReader implements ColumnReader {
  readonly codes: Uint8Array | Uint16Array;
  readonly #choices: Choices;
  readonly #ranking: boolean;

  constructor(
    private readonly question: CatalogueQuestion,
    rows: number,
    private readonly languages: readonly string[],
  ) {
    this.#choices = new Choices(question);
    this.#ranking = question.variable.kind === 'ranking';
    const most = FIRST_CHOICE + question.choices.length + 1;
    this.codes = most > 256 ? new Uint16Array(rows) : new Uint8Array(rows);
  }

  read(plain: unknown, variable: Variable, answers: Answers): number | null {
    const exact = this.#choices.exact(this.#ranking && Array.isArray(plain) ? plain[0] : plain);
    if (exact !== undefined) return FIRST_CHOICE + exact;
    const read = valueOf(variable, answers);
    const value: unknown = Array.isArray(read) ? read[0] : read;
    return value === null || value === undefined ? null : FIRST_CHOICE + this.#choices.of(value);
  }

  finish(): QuestionColumn {
    const choices = this.#choices.release(this.languages);
    const column = { kind: 'codes', codes: this.codes, width: FIRST_CHOICE + choices.length } as const;
    return { column, choices, numbers: this.question.variable.kind === 'scale' ? numbersOf(choices) : null };
  }
}

function numbersOf(choices: readonly ReleaseChoice[]): readonly number[] | null {
  const numbers = choices.map(({ code }) => (code.trim() === '' ? NaN : Number(code)));
  return numbers.length > 0 && numbers.every(Number.isFinite) ? numbers : null;
}

class BitReader implements ColumnReader {
  readonly codes: Uint8Array;
  readonly #choices: Choices;
  readonly #words: Uint32Array;
  readonly #wordsPerRow: number;

  constructor(
    question: CatalogueQuestion,
    rows: number,
    private readonly languages: readonly string[],
  ) {
    this.#choices = new Choices(question);
    this.codes = new Uint8Array(rows);
    this.#wordsPerRow = Math.ceil((question.choices.length + 1) / 32);
    this.#words = new Uint32Array(rows * this.#wordsPerRow);
  }

  read(plain: unknown, variable: Variable, answers: Answers, row: number): number | null {
    const exact = Array.isArray(plain) && plain.every((one) => this.#choices.exact(one) !== undefined);
    const value: unknown = exact ? plain : valueOf(variable, answers);
    if (!Array.isArray(value) || value.length === 0) return null;
    for (const one of value as readonly unknown[]) {
      const bit = this.#choices.exact(one) ?? this.#choices.of(one);
      const at = row * this.#wordsPerRow + (bit >> 5);
      this.#words[at] = (this.#words[at] ?? 0) | (1 << (bit & 31));
    }
    return FIRST_CHOICE;
  }

  finish(): QuestionColumn {
    const choices = this.#choices.release(this.languages);
    const shape = { codes: this.codes, words: this.#words, wordsPerRow: this.#wordsPerRow, choices: choices.length };
    return { column: { kind: 'bits', ...shape }, choices, numbers: null };
  }
}

class TextReader implements ColumnReader {
  readonly codes: Uint8Array;

  constructor(rows: number) {
    this.codes = new Uint8Array(rows);
  }

  read(plain: unknown, variable: Variable, answers: Answers): number | null {
    if (typeof plain === 'string' && plain !== '') return FIRST_CHOICE;
    const value = valueOf(variable, answers);
    return value === null || (Array.isArray(value) && value.length === 0) ? null : FIRST_CHOICE;
  }

  finish(): QuestionColumn {
    return { column: { kind: 'codes', codes: this.codes, width: FIRST_CHOICE + 1 }, choices: [], numbers: null };
  }
}

class NumberReader implements ColumnReader {
  readonly codes: Uint8Array;
  readonly #values: Float64Array;
  readonly #date: boolean;

  constructor(
    question: CatalogueQuestion,
    rows: number,
    private readonly languages: readonly string[],
    private readonly bins: readonly NamedBin[] | null,
  ) {
    this.codes = new Uint8Array(rows);
    this.#values = new Float64Array(rows).fill(NaN);
    this.#date = question.variable.kind === 'date';
  }

  read(plain: unknown, variable: Variable, answers: Answers, row: number): number | null {
    const read = typeof plain === 'number' && !this.#date ? plain : valueOf(variable, answers);
    if (read === null) return null;
    const value = this.#date ? monthsOf(read) : Number(read);
    if (Number.isFinite(value)) this.#values[row] = value;
    return FIRST_CHOICE;
  }

  /** Numbers get their bins when all of them are known. */
  finish(): QuestionColumn {
    const bins = this.bins ?? namedBins(this.#values, this.#date, this.languages);
    const { codes } = this;
    let unlisted = false;
    for (const [row, code] of codes.entries()) {
      if (code !== FIRST_CHOICE) continue;
      const bin = binOf(bins, this.#values[row] ?? NaN);
      unlisted ||= bin < 0;
      codes[row] = FIRST_CHOICE + (bin < 0 ? bins.length : bin);
    }
    const choices: ReleaseChoice[] = bins.map(({ code, label, from, below }) => ({
      code,
      label,
      ...(from === null || this.#date ? {} : { from }),
      ...(below === null || this.#date ? {} : { below }),
    }));
    if (unlisted) choices.push(unlistedChoice(this.languages));
    const width = FIRST_CHOICE + choices.length;
    return { column: { kind: 'numbers', codes, width, values: this.#values }, choices, numbers: null };
  }
}
