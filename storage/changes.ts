/**
 * The changes of a store, here and in other tabs. What goes over the wire is the kind of a record, the id and the state
 * of a response, and never anything that somebody answered.
 */
import type { StoreChange } from '../domain/records/store.js';
import { Wire } from './wire.js';

/** What other tabs are told: everything but the health, which is each tab's own. */
export type SharedChange = Exclude<StoreChange, { kind: 'health' }>;

export class Changes extends Wire<StoreChange, SharedChange> {
  constructor(name: string | null) {
    super(name, isSharedChange);
  }
}

const STATES: readonly unknown[] = ['draft', 'complete', 'withdrawn'];

function isSharedChange(message: unknown): message is SharedChange {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  switch (message.kind) {
    case 'response':
      return 'id' in message && typeof message.id === 'string' && 'state' in message && STATES.includes(message.state);
    case 'consent':
    case 'household':
    case 'outbox':
      return true;
    default:
      return false;
  }
}
