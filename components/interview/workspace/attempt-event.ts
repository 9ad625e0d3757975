/** Tells the page around the workspace that a call or a visit was written down. Holds no identity and no answer. */
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';

/** A call or a visit is kept, with its outcome. */
export class RenovationAttemptEvent extends Event {
  static readonly eventName = 'renovation-attempt';
  constructor(
    /** Key of the case: the wave and the household. */
    readonly caseId: string,
    readonly outcome: OutcomeId,
  ) {
    super(RenovationAttemptEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'renovation-attempt': RenovationAttemptEvent;
  }
}
