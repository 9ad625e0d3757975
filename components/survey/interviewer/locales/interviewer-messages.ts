/** What the kit says to an interviewer around a question: staff, so in Dutch or English. */
import type { KeyAction } from '../keys/key-table.js';

export interface InterviewerMessages {
  /** Above an instruction, so that nobody reads it out. */
  readonly note: string;
  readonly help: {
    readonly title: string;
    readonly key: string;
    readonly does: string;
    readonly close: string;
    /** Name of the key that chooses, as it stands in the list. */
    readonly digits: string;
    readonly actions: Readonly<Record<KeyAction | 'digits', string>>;
    readonly inTexts: string;
  };
  /** Beside the list of a question whose choices are folded away. */
  readonly choices: string;
}
