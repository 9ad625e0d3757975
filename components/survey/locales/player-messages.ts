/**
 * The words of the player: what the kit itself says around a questionnaire. Buttons, errors and placeholders that
 * survey-core translates are taken from survey-core.
 */
import type { AnsweringMessages } from './answering-messages.js';
import type { ChoiceMessages } from './choice-messages.js';
import type { EntryMessages } from './entry-messages.js';

export interface PlayerMessages {
  readonly dontKnow: string;
  readonly refused: string;
  /** For the group of the two buttons above. */
  readonly noAnswerGroup: string;
  readonly required: string;
  /** As survey-core words them, for before it is there: the two sides of a question, and a list of which nothing is chosen. */
  readonly ofEngine: { readonly yes: string; readonly no: string; readonly choose: string };
  readonly unknownType: (type: string) => string;
  readonly blockedImage: string;
  /** In the place of a question that could not be drawn. */
  readonly faulty: (question: string) => string;
  /** Name of a dialog that has no title. */
  readonly dialog: string;
  readonly close: string;
  readonly entries: EntryMessages;
  readonly choices: ChoiceMessages;
  /** Of a resident who answers alone. */
  readonly answering: AnsweringMessages;
}
