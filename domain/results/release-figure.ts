/** A figure of a Release: a number, or a reason. */

/** A figure, or the reason why it is not shown. */
export type Figure = number | { readonly hidden: HiddenReason };

export type HiddenReason =
  /** Fewer than k respondents. */
  | 'small'
  /** Shown, it would give away a small one. */
  | 'complement'
  /** (Nearly) everybody or (nearly) nobody of the group gave this answer to a sensitive question; not told how many. */
  | 'unanimous'
  /** Too few respondents in the whole group. */
  | 'base'
  /** Beside an earlier release it would give somebody away; see `disclosure/earlier.ts`. */
  | 'previous';
