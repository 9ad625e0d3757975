/** One release being made: records go in, some at a time, and a release comes out. */
import type { Release } from '../../../domain/results/release.js';
import type { ReleaseOrder, SomeRecords } from './release-messages.js';

export interface ReleaseMaking {
  /** Resolves when there is room for more. */
  take(records: SomeRecords): Promise<void>;
  /**
   * Rejects with the reason of the signal when it is aborted.
   * @param told  now and then, from 0 to 1
   */
  make(order: ReleaseOrder, told: (share: number) => void): Promise<Release>;
  /** Lets go of everything; also in the middle. */
  end(): void;
}
