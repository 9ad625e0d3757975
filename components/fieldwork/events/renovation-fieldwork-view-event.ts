/** What the supervisor's screen tells the page around it. */
import type { FieldworkViewName } from '../view-name.js';

/** Somebody chose to see something else. A page may keep it in its address, to come back to. */
export class RenovationFieldworkViewEvent extends Event {
  static readonly eventName = 'renovation-fieldwork-view';

  constructor(
    readonly view: FieldworkViewName,
    readonly wave: string | null,
    readonly complex: string | null,
  ) {
    super(RenovationFieldworkViewEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'renovation-fieldwork-view': RenovationFieldworkViewEvent;
  }
}
