/** What the interviewer says before the questionnaire, in the resident's language; the rest of it is in the study. */

export interface Spoken {
  readonly greeting: (said: Greeting) => string;
  /** At the door there is no line to check. */
  readonly greetingAtDoor: (said: Greeting) => string;
  readonly suits: string;
}

export interface Greeting {
  readonly part: 'morning' | 'afternoon' | 'evening';
  readonly interviewer: string;
  readonly organisation: string;
  /** As the register has it; null when it has none. */
  readonly name: string | null;
}

const NOON = 12 * 60;
const EVENING = 18 * 60;

/** @param minute since midnight, on the clock where the homes are */
export const partOfDay = (minute: number): Greeting['part'] =>
  minute < NOON ? 'morning' : minute < EVENING ? 'afternoon' : 'evening';
