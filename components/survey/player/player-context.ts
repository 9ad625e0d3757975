/**
 * What every question needs to know of the player around it, found through one Lit context: the words of the player,
 * who answers, and what a study offers and allows.
 */
import { createContext } from '@lit/context';
import type { ItemNonresponse, Mode } from '../../../domain/records/records.js';
import type { PlayerMessages } from '../locales/player-messages.js';
import type { AddressCheck } from './allowed-origins.js';

export interface PlayerSettings {
  readonly messages: PlayerMessages;
  readonly mode: Mode;
  /** The respondent's language, where an interviewer reads it beside their own. */
  readonly secondLocale: string | null;
  /** Whether an interviewer answers by keys. */
  readonly keys: boolean;
  /** What a question offers that does not say so itself. */
  readonly nonresponse: readonly ItemNonresponse[];
  /** Images, choices and files come from addresses that pass this alone. */
  readonly address: AddressCheck;
  /** Tells that a question was answered without a value; the answers themselves come from survey-core. */
  readonly onNonresponse: (path: string, code: ItemNonresponse | null) => void;
  /** An interviewer asks another question, by the name that its time is kept under; null when nothing is asked any more. */
  readonly onAttend: (question: string | null) => void;
  /** An interviewer pressed a key at the question that is asked. */
  readonly onKey: () => void;
}

export const playerContext = createContext<PlayerSettings, symbol>(Symbol.for('renovation-kit/player'));
