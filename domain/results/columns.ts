/**
 * Answers as columns of small numbers, one entry per respondent (a person in a wave): what makes counting fast. Text is never
 * kept: of an open answer a column knows that it was given.
 */
import type { VariableKind } from '../questionnaire/codebook.js';

/** The first codes of every column; choices follow. */
export const NOT_ASKED = 0;
export const MISSING = 1;
export const DONT_KNOW = 2;
export const REFUSED = 3;
export const FIRST_CHOICE = 4;

/** One code per respondent. Open text and files have one choice: answered. */
export interface CodeColumn {
  readonly kind: 'codes';
  readonly codes: Uint8Array | Uint16Array;
  /** Number of codes, the four reserved ones included. */
  readonly width: number;
}

/** Several choices per respondent: a code that says whether there are any, and a bit per choice. */
export interface BitColumn {
  readonly kind: 'bits';
  /** `FIRST_CHOICE` for those who chose something. */
  readonly codes: Uint8Array;
  readonly words: Uint32Array;
  readonly wordsPerRow: number;
  readonly choices: number;
}

/** Numbers, by bin and as they are; NaN without a value. */
export interface NumberColumn {
  readonly kind: 'numbers';
  readonly codes: Uint8Array;
  readonly width: number;
  readonly values: Float64Array;
}

export type Column = CodeColumn | BitColumn | NumberColumn;

/** How many counts a column yields per group: reserved codes, then choices; for bits also the number of answers. */
export const countsOf = (column: Column): number =>
  column.kind === 'bits' ? FIRST_CHOICE + 1 + column.choices : column.width;

/** How a kind of variable becomes a column. */
export const COLUMN_OF = {
  choice: 'codes',
  scale: 'codes',
  boolean: 'codes',
  /** Counts who put a choice first. */
  ranking: 'codes',
  multiple: 'bits',
  number: 'numbers',
  date: 'numbers',
  text: 'codes',
  file: 'codes',
} as const satisfies Record<VariableKind, Column['kind']>;
