/** Tells a softphone that a number is dialled, and the call that it rings. */
import type { CallSession } from './call-session.js';

/** A number is dialled: for a softphone in the page. `preventDefault()` keeps the browser from opening `tel:` as well. */
export class RenovationDialEvent extends Event {
  static readonly eventName = 'renovation-dial';
  constructor(
    /** In the international form of the register. */
    readonly number: string,
    /** Key of the household. */
    readonly household: string,
  ) {
    super(RenovationDialEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

/** @returns false when the page took care of dialling */
export function dialled(host: HTMLElement, session: CallSession, number: string | null): boolean {
  const household = session.desk.book.record(session.caseId)?.household ?? '';
  const ours = number === null || host.dispatchEvent(new RenovationDialEvent(number, household));
  session.dial(number);
  return ours;
}

declare global {
  interface HTMLElementEventMap {
    'renovation-dial': RenovationDialEvent;
  }
}
