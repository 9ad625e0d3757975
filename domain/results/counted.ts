/** Everything that was counted, before anything is hidden. */
import type { AnswerChanges } from './change/answer-changes.js';
import type { MeasureChanges } from './change/measure-changes.js';
import type { PairsOf } from './change/pairs.js';
import type { RegisterMargin } from './change/weighting.js';
import type { Tally } from './count.js';
import type { Design } from './design.js';
import type { Respondents } from './respondents.js';
import type { MeasureTally } from './scores.js';
import type { QuestionTally } from './tables.js';

export interface Counted {
  readonly respondents: Respondents;
  readonly design: Design;
  readonly questions: readonly QuestionTally[];
  readonly measures: readonly MeasureTally[];
  readonly sizes: Tally;
  /** The design without breakdowns, in which answers are followed. */
  readonly places: Design;
  readonly measureChanges: readonly MeasureChanges[];
  readonly answerChanges: readonly AnswerChanges[];
  readonly pairsOf: PairsOf;
  readonly margins: readonly RegisterMargin[];
}
