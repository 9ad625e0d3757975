/** What the lists ask of the workspace around them. */

/** Open this case: to call, or because the household is on the line. */
export class CaseOpenEvent extends Event {
  static readonly eventName = 'case-open';
  constructor(
    readonly caseId: string,
    /** They ring us now. */
    readonly inbound: boolean,
  ) {
    super(CaseOpenEvent.eventName);
  }
}

declare global {
  interface HTMLElementEventMap {
    'case-open': CaseOpenEvent;
  }
}
