/**
 * The changes of the fieldwork, here and in other tabs, over a channel of its own. What goes over the wire is which
 * cases, and never what happened to them.
 */
import type { FieldworkChange } from '../../domain/records/fieldwork-store.js';
import { Wire } from '../wire.js';

export class FieldworkChanges extends Wire<FieldworkChange> {
  /** Of the store with this name; null for one that no other tab can see. */
  constructor(store: string | null) {
    super(store === null ? null : `${store}/fieldwork`, isFieldworkChange);
  }
}

function isFieldworkChange(message: unknown): message is FieldworkChange {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  switch (message.kind) {
    case 'entries':
    case 'holds':
      return (
        'cases' in message && Array.isArray(message.cases) && message.cases.every((each) => typeof each === 'string')
      );
    case 'cases':
    case 'interviewers':
      return true;
    default:
      return false;
  }
}
