/** What the kit says to an interviewer around a question: staff, so in Dutch or English. */
import type { ItemNonresponse } from '../../../../domain/records/records.js';
import type { KeyAction } from '../keys/key-table.js';
import type { Typed } from '../keys/stop.js';

export interface InterviewerMessages {
  /** Above an instruction, so that nobody reads it out. */
  readonly note: string;
  readonly help: {
    readonly title: string;
    readonly key: string;
    readonly numpad: string;
    readonly does: string;
    readonly close: string;
    /** Name of the key that chooses, as it stands in the list. */
    readonly digits: string;
    /** Names of keys that are not signs, by `KeyboardEvent.key`. */
    readonly names: Readonly<Record<string, string>>;
    readonly actions: Readonly<Record<KeyAction | 'digits', string>>;
    readonly inTexts: string;
  };
  /** Beside the list of a question whose choices are folded away. */
  readonly choices: string;
  /** Name of the line that answers keys. */
  readonly line: string;
  readonly typed: (signs: string) => string;
  readonly chosen: (key: string, answer: string) => string;
  readonly takenBack: (answer: string) => string;
  readonly noSuchAnswer: (key: string) => string;
  readonly cannotChoose: (answer: string) => string;
  readonly unfinished: (digits: number) => string;
  readonly wrong: (format: Typed['format']) => string;
  readonly said: Readonly<Record<ItemNonresponse, string>>;
  readonly saidBack: string;
  readonly notOffered: Readonly<Record<ItemNonresponse, string>>;
  /** It is said of a whole of which something was answered: asked for a second time. */
  readonly wholeInstead: Readonly<Record<ItemNonresponse, string>>;
  readonly cleared: string;
  readonly noComment: string;
  readonly noEntries: string;
  readonly full: string;
  readonly added: string;
  readonly removeAgain: string;
  readonly cannotRemove: string;
  readonly noDetails: string;
  readonly atBeginning: string;
  readonly notComplete: string;
  readonly resumed: (question: string) => string;
}
