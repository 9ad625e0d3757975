/** Where the figures of one score stand in the ledger: what is shown of it, and what would give it away. */
import type { RawScore } from '../scores.js';

export interface ScoreCells {
  readonly raw: RawScore;
  readonly base: number;
  /** The sum behind the mean; of a share, how many have it. */
  readonly sum: number;
  /** The sum of squares behind the standard deviation; `ZERO` for a share, whose deviation follows from it. */
  readonly squares: number;
  readonly within: readonly number[];
  /** Those who are not within each threshold, and (last) those who do not have the share. */
  readonly rests: readonly number[];
  /** Those who are within just these thresholds, by their bits, where there are several; `ZERO` for what cannot be. */
  readonly sets: readonly number[];
}
