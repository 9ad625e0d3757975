/** Tells, here and in other tabs, that an evening changed: its id, and nothing of what was voted or written. */
import { Wire } from '../wire.js';

export class EveningChanges extends Wire<string> {
  /** Of the store with this name; null for one that no other tab can see. */
  constructor(store: string | null) {
    super(store === null ? null : `${store}/evening`, (message) => typeof message === 'string');
  }
}
