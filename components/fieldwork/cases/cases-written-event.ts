/** Inside the tag: what was decided about the chosen cases is kept. */
export class CasesWrittenEvent extends Event {
  static readonly eventName = 'fieldwork-written';

  constructor() {
    super(CasesWrittenEvent.eventName, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fieldwork-written': CasesWrittenEvent;
  }
}
