/** Inside the tag: somebody said who they are, or is no longer the one at work. */
export class SupervisorEvent extends Event {
  static readonly eventName = 'fieldwork-supervisor';

  constructor(readonly supervisor: string | null) {
    super(SupervisorEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fieldwork-supervisor': SupervisorEvent;
  }
}
