/** What writing and restoring a backup work with. */
import type { SharedChange } from '../changes.js';
import type { Transactions } from '../transactions.js';

export interface DataDesk {
  readonly transactions: Transactions;
  /** Tells everybody that records came, changed or went. */
  readonly announce: (changes: readonly SharedChange[]) => void;
  readonly now: () => string;
}
