/** The counts of one question, ready for disclosure control: what every slot of every wave holds. */
import { DONT_KNOW, FIRST_CHOICE, MISSING, NOT_ASKED, REFUSED } from './columns.js';
import { at, moments, count, type Tally } from './count.js';
import type { CatalogueQuestion } from './catalogue.js';
import type { QuestionColumn } from './column-readers.js';
import type { Design } from './design.js';
import { largest, LARGEST } from './largest.js';

export interface QuestionTally {
  readonly question: CatalogueQuestion;
  readonly counted: QuestionColumn;
  readonly tally: Tally;
  /** Of numbers: how many, and their sum. */
  readonly sums: Tally<Float64Array> | null;
  /** Of numbers: the largest, see `largest.ts`. */
  readonly largest: Tally<Float64Array> | null;
}

export function tallyQuestion(
  question: CatalogueQuestion,
  counted: QuestionColumn,
  design: Design,
  indices: readonly Uint32Array[],
): QuestionTally {
  const { column } = counted;
  const hasMean = column.kind === 'numbers' && question.variable.kind === 'number';
  return {
    question,
    counted,
    tally: count(column, design, indices),
    sums: hasMean ? moments(column.values, design, indices) : null,
    largest: hasMean ? largest(column.values, design, indices) : null,
  };
}

/** One question in one slot of one wave. */
export interface RawTable {
  readonly base: number;
  readonly counts: readonly number[];
  readonly dontKnow: number;
  readonly refused: number;
  readonly missing: number;
  readonly notAsked: number;
  /** Sum of the values of those who have one; null where there is no mean. */
  readonly sum: number | null;
  /** The largest numbers, in falling order; of scales none, whose steps are known. */
  readonly largest: readonly number[];
}

export function rawTable(
  { counted, tally, sums, largest: tops }: QuestionTally,
  design: Design,
  wave: number,
  slot: number,
): RawTable {
  const start = at(tally, design, wave, slot);
  const figure = (cell: number): number => tally.figures[start + cell] ?? 0;
  const several = counted.column.kind === 'bits';
  const first = several ? FIRST_CHOICE + 1 : FIRST_CHOICE;
  const all = Array.from({ length: tally.width - first }, (_, choice) => figure(first + choice));
  const base = several ? figure(FIRST_CHOICE) : all.reduce((total, one) => total + one, 0);
  const { numbers } = counted;
  const sum = numbers
    ? all.reduce((total, one, choice) => total + one * (numbers[choice] ?? 0), 0)
    : sums && (sums.figures[at(sums, design, wave, slot) + 1] ?? 0);
  return {
    base,
    // Open text and files: that they are there is the base, and there is nothing else to tell.
    counts: counted.choices.length === 0 ? [] : all,
    dontKnow: figure(DONT_KNOW),
    refused: figure(REFUSED),
    missing: figure(MISSING),
    notAsked: figure(NOT_ASKED),
    sum,
    largest: tops
      ? [...tops.figures.subarray(at(tops, design, wave, slot), at(tops, design, wave, slot) + LARGEST)]
      : [],
  };
}
