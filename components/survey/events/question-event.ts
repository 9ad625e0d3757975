/** Which question an interviewer is at, for the page around a questionnaire: a header that names section and progress. */

export interface QuestionPlace {
  /** Way to the answer, as responses keep it: `income`, `children[0].age`. */
  readonly path: string;
  /** A row of a table of statements, the words behind a choice; null for the question itself. */
  readonly part: string | null;
  /** Its title as a resident reads it, as plain text in the interviewer's language. */
  readonly title: string;
}

export interface PagePlace {
  readonly name: string;
  /** Its title as plain text; empty where it has none. */
  readonly title: string;
  /** Counted from 0, among the pages that are visible now. */
  readonly index: number;
  readonly count: number;
}

/** With `keys`: another question is asked, or the one that is asked was answered. */
export class RenovationQuestionEvent extends Event {
  static readonly eventName = 'renovation-question';
  constructor(
    /** Null where a page asks nothing, and when the questionnaire is done. */
    readonly question: QuestionPlace | null,
    readonly page: PagePlace | null,
    /** Questions that are visible now, over all pages, and how many of them have an answer (or "don't know"). */
    readonly progress: { readonly answered: number; readonly questions: number },
    /** Whether an earlier visit ended here. */
    readonly resumed: boolean,
  ) {
    super(RenovationQuestionEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'renovation-question': RenovationQuestionEvent;
  }
}
