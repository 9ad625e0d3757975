/** What is known of an outcome: AAPOR's letters, and what happens to the case after it. The list is `outcome-table.ts`. */
import type { Mode } from '../records/records.js';
import type { ProtocolConfig } from '../study/study-config.js';

/**
 * AAPOR's letters: I complete, P partial, R refusal and break-off, NC non-contact, O other eligible, UH unknown if there
 * is a household, UO unknown otherwise, NE not eligible.
 */
export const outcomeGroups = ['I', 'P', 'R', 'NC', 'O', 'UH', 'UO', 'NE'] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

/** Whether the case is tried again. */
export type TryAgain =
  | 'yes'
  /** One more time in the whole wave, after its cool-down: soft refusals and break-offs together. */
  | 'once'
  /** Only at a moment that the household agreed to. */
  | 'by-appointment'
  /** Not by telephone any more, or not at the door; the other way is still open. */
  | 'not-this-mode'
  | 'never';

export interface Outcome {
  /** AAPOR's number, with this kit's third digit where facts name one. */
  readonly code: string;
  readonly group: OutcomeGroup;
  /** The code's name in a list of outcomes. */
  readonly label: { readonly nl: string; readonly en: string };
  readonly coolDown: keyof ProtocolConfig['coolDownMinutes'] | null;
  readonly again: TryAgain;
  /** An interviewer has to say why. */
  readonly needsNote: boolean;
  /** Where an interviewer can choose it. */
  readonly modes: readonly Mode[];
  /** Somebody of the household was spoken to. */
  readonly spoken: boolean;
  /** How much it tells of the case; the last attempt with the highest weight is its disposition. */
  readonly weight: Weight;
}

/** What an attempt can tell, from least to most. Each beats all before it. */
export const weights = [
  'nothing',
  /** The line or the address as such: no household behind it, or one that did not say who lives there. */
  'place',
  /** There is a home, and nobody was reached. */
  'home',
  /** Somebody spoke, or it was established what the case is. */
  'established',
  'refused-for-good',
  'partial',
  'complete',
] as const;
export type Weight = (typeof weights)[number];
