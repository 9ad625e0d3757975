/** What the data screen tells the page around it. */
import type { DataViewName } from '../view-name.js';

/** Somebody chose another part. A page may keep it in its address, to come back to. */
export class RenovationDataViewEvent extends Event {
  static readonly eventName = 'renovation-data-view';

  constructor(readonly view: DataViewName) {
    super(RenovationDataViewEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'renovation-data-view': RenovationDataViewEvent;
  }
}
