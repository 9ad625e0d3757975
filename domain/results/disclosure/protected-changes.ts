/** What disclosure control makes of changes, and what it has to know. */
import type { AnswerChanges } from '../change/answer-changes.js';
import type { MeasureChanges } from '../change/measure-changes.js';
import type { PairsOf } from '../change/pairs.js';
import type { Period } from '../change/periods.js';
import type { Respondents } from '../respondents.js';
import type { ShownWaves } from '../standing/shown-waves.js';
import type { QuestionTally } from '../tables.js';
import type { AttritionCells, ChangeCells } from './change-cells.js';
import type { Ledger } from './ledger.js';
import type { WaveContext } from './question-cells.js';

export interface ProtectedMeasureChange extends ChangeCells {
  readonly ledger: Ledger;
  /** By slot of the design; null outside the places. */
  readonly attrition: readonly (AttritionCells | null)[];
}

export interface ProtectedAnswerChange {
  readonly ledger: Ledger;
  readonly period: Period;
  /** Per choice. */
  readonly choices: readonly ChangeCells[];
}

export interface ProtectedChanges {
  /** In the order of their periods. */
  readonly measures: ReadonlyMap<MeasureChanges, readonly ProtectedMeasureChange[]>;
  readonly answers: ReadonlyMap<AnswerChanges, readonly ProtectedAnswerChange[]>;
}

export interface ChangeContext {
  readonly respondents: Respondents;
  /** All of them: also those that are not followed themselves, as they make up a score. */
  readonly questions: readonly QuestionTally[];
  readonly pairsOf: PairsOf;
  readonly contexts: readonly WaveContext[];
  /** The same for the design without breakdowns. */
  readonly placeContexts: readonly WaveContext[];
  /** What the waves show of them. */
  readonly shown: ShownWaves;
}
