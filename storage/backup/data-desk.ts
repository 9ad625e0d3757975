/** What writing and restoring a backup work with. */
import type { SharedChange } from '../changes.js';
import type { Transactions } from '../transactions.js';

export interface DataDesk {
  /** The name of the database. */
  readonly name: string;
  readonly transactions: Transactions;
  /** Tells everybody that records came, changed or went. */
  readonly announce: (changes: readonly SharedChange[]) => void;
  readonly now: () => string;
}
