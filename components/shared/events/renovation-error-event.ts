/** What went wrong in a tag, for the page around it. The tag itself shows the person an error panel as well. */

/** Stable codes, subject before reason: `study/invalid`, `definition/too-large`, `store/quota`. */
export type RenovationErrorCode =
  `${'study' | 'definition' | 'answer' | 'store' | 'release' | 'environment' | 'bug'}/${string}`;

/** Fired by every tag, bubbling out of shadow roots. Not cancelable: it tells, it does not ask. */
export class RenovationErrorEvent extends Event {
  static readonly eventName = 'renovation-error';

  constructor(
    /** What a page may test for. */
    readonly code: RenovationErrorCode,
    /** One sentence in the language of the tag. */
    readonly message: string,
    /** The failure as the kit has it: a `StoreFailure`, a list of findings, the error that was caught. */
    readonly detail: unknown = null,
  ) {
    super(RenovationErrorEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'renovation-error': RenovationErrorEvent;
  }
}
