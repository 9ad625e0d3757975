/** A register was brought into the store: queues and counts have something new to show. */
import type { ImportReceipt } from '../../../domain/register/apply-import.js';

export class RegisterImportedEvent extends Event {
  static readonly eventName = 'renovation-register-imported';

  constructor(readonly receipt: ImportReceipt) {
    super(RegisterImportedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'renovation-register-imported': RegisterImportedEvent;
  }
}
