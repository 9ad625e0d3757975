/** The ways in which a release cannot be had. Screens have a sentence for each. */

export type ReleaseFailureReason =
  'not-found' | 'unreachable' | 'not-json' | 'not-release' | 'newer-format' | 'damaged' | 'local';

export interface ReleaseFailure {
  readonly reason: ReleaseFailureReason;
  /** For whoever can mend it: the address, the place in the file. */
  readonly details: readonly string[];
  readonly cause?: unknown;
}
