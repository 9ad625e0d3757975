/** A call has ended: written, or laid back before it began. */
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { Moment } from '../../../domain/records/records.js';

export class CallOverEvent extends Event {
  static readonly eventName = 'call-over';
  constructor(
    readonly caseId: string,
    /** Null: laid back without an attempt. */
    readonly outcome: OutcomeId | null,
    /** When to call again, where that was agreed. */
    readonly agreed: Moment | null,
  ) {
    super(CallOverEvent.eventName);
  }
}

declare global {
  interface HTMLElementEventMap {
    'call-over': CallOverEvent;
  }
}
