/** One thing that is asked: a question, a row of a table of statements, the words behind "other". Enter goes from stop to stop. */
import type { LocalizableString, Question } from 'survey-core';
import type { Holds } from './key-table.js';

/** An answer that a key chooses. */
export interface Option {
  readonly value: unknown;
  readonly text: LocalizableString;
  readonly isEnabled: boolean;
  readonly isChosen: boolean;
  /** Where the answer is a number that is shown: its key is that number, and not its place. */
  readonly number?: number | undefined;
  /** Chooses it; takes it back where several can be chosen and it was one of them. */
  choose(): void;
}

/** What came of the signs that were typed so far. */
export type Reading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'impossible' };

/** An answer of digits that no field takes: a place on a slider, a date. */
export interface Typed {
  /** Which signs belong to it. */
  accepts(sign: string): boolean;
  /** How many signs it has at most; null where nobody can say. */
  readonly length: number | null;
  read(signs: string): Reading;
  give(value: unknown): void;
  /** How it is typed, for whoever gets it wrong: `dd-mm-yyyy`, or the two ends. */
  readonly format: 'date' | 'time' | 'month' | 'week' | 'moment' | { readonly min: number; readonly max: number };
}

export type Way =
  | { readonly kind: 'choices'; options(): readonly Option[] }
  | { readonly kind: 'field'; readonly fieldId: string; readonly holds: Holds; text(): string }
  | { readonly kind: 'typed'; readonly fieldId: string; readonly typed: Typed }
  /** Reached, and passed: nothing that a digit could say. */
  | { readonly kind: 'passed'; readonly fieldId: string | null };

export interface Stop {
  /** The same as long as the questionnaire is open. */
  readonly key: string;
  readonly question: Question;
  /** Which part of the question: a row, the words behind a choice; null for the whole. */
  readonly part: string | null;
  readonly way: Way;
  /** Not on the way: reached by a key of its own. */
  readonly isAside: boolean;
  isAnswered(): boolean;
}

export const stopAt = (
  question: Question,
  part: string | null,
  way: Way,
  isAnswered: () => boolean,
  isAside = false,
): Stop => ({ key: part === null ? question.id : `${question.id} ${part}`, question, part, way, isAside, isAnswered });
