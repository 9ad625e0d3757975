/** One release being made: records go in, some at a time, and a release comes out. */
import type { ResponseReader } from '../../../domain/person/data-store.js';
import type { Release } from '../../../domain/results/release.js';
import type { ReadingOrder, ReleaseOrder, SomeRecords } from './release-messages.js';

export interface ReleaseMaking {
  /** Resolves when there is room for more. */
  take(records: SomeRecords): Promise<void>;
  /**
   * Reads the responses without the page, where that can be. False when they are to be handed over instead; nothing of
   * them was taken then.
   * @param told  now and then, from 0 to 1
   */
  read?(order: ReadingOrder, told: (share: number) => void): Promise<boolean>;
  /** Makes ready what reading would take long for, with rests. It is all the same when it cannot. */
  keep?(reader: ResponseReader): Promise<void>;
  /**
   * Rejects with the reason of the signal when it is aborted.
   * @param told  now and then, from 0 to 1
   */
  make(order: ReleaseOrder, told: (share: number) => void): Promise<Release>;
  /** Lets go of everything; also in the middle. */
  end(): void;
}
