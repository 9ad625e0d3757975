/** Inside the tag: back to the list of running interviews. */
export class BackEvent extends Event {
  static readonly eventName = 'fieldwork-back';

  constructor() {
    super(BackEvent.eventName);
  }
}

declare global {
  interface HTMLElementEventMap {
    'fieldwork-back': BackEvent;
  }
}
