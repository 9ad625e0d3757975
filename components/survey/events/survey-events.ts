/** What `<renovation-survey>` tells the page around it. All bubble, out of shadow roots; none holds an identity. */
import type { ItemNonresponse, Moment } from '../../../domain/records/records.js';

const TOLD = { bubbles: true, composed: true } as const;

/** A question was answered, cleared, or answered with "don't know" or "prefer not to say". Not saved yet. */
export class RenovationAnswerEvent extends Event {
  static readonly eventName = 'renovation-answer';
  constructor(
    /** The question's name, or its path in a repeated panel. */
    readonly question: string,
    readonly value: unknown,
    readonly nonresponse: ItemNonresponse | null,
  ) {
    super(RenovationAnswerEvent.eventName, TOLD);
  }
}

/** Another page came up. */
export class RenovationPageEvent extends Event {
  static readonly eventName = 'renovation-page';
  constructor(
    readonly page: string,
    /** Counted from 0, among the pages that are visible now. */
    readonly index: number,
    readonly count: number,
  ) {
    super(RenovationPageEvent.eventName, TOLD);
  }
}

/** Everything up to here is kept on the device; fired after the transaction, never before. */
export class RenovationSavedEvent extends Event {
  static readonly eventName = 'renovation-saved';
  constructor(
    readonly response: string,
    readonly revision: number,
    readonly at: Moment,
  ) {
    super(RenovationSavedEvent.eventName, TOLD);
  }
}

/** The questionnaire is finished and the finished response is kept. */
export class RenovationCompleteEvent extends Event {
  static readonly eventName = 'renovation-complete';
  constructor(
    readonly response: string,
    readonly answers: Readonly<Record<string, unknown>>,
    readonly itemNonresponse: Readonly<Record<string, ItemNonresponse>>,
  ) {
    super(RenovationCompleteEvent.eventName, TOLD);
  }
}

declare global {
  interface HTMLElementEventMap {
    'renovation-answer': RenovationAnswerEvent;
    'renovation-page': RenovationPageEvent;
    'renovation-saved': RenovationSavedEvent;
    'renovation-complete': RenovationCompleteEvent;
  }
}
