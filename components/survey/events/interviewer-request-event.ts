/** What an interviewer asks of the page around a questionnaire, by a key. */

/** The interviewer wants to write a note, break the conversation off, or make an appointment. Nothing has happened yet. */
export class RenovationInterviewerRequestEvent extends Event {
  static readonly eventName = 'renovation-interviewer-request';
  constructor(
    readonly kind: 'note' | 'break-off' | 'appointment',
    /** Way to the question that is asked now, as answers are kept by; null where none is. */
    readonly question: string | null,
  ) {
    super(RenovationInterviewerRequestEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'renovation-interviewer-request': RenovationInterviewerRequestEvent;
  }
}
