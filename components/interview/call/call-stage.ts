/** Where a call is, from the case on the screen to the outcome. Each stage holds what the next one needs. */
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { Moment } from '../../../domain/records/records.js';

interface Begun {
  readonly startedAt: Moment;
  /** They rang us. */
  readonly inbound: boolean;
  /** With whom, where residents are asked one by one; null while that is open, and where any one of them will do. */
  readonly respondent: number | null;
}

/** What was written last in this call, with whom. */
export interface JustWritten {
  readonly outcome: OutcomeId;
  readonly respondent: number | null;
  readonly agreed: Moment | null;
}

export type CallStage =
  /** Taking the case: another screen may have it. */
  | { readonly kind: 'opening' }
  /** What is known, before the number is dialled. */
  | { readonly kind: 'briefing' }
  | ({ readonly kind: 'ringing'; readonly number: string | null } & Begun)
  /** Somebody speaks: the greeting, and either the questionnaire or an outcome. */
  | ({ readonly kind: 'answered' } & Begun)
  /** Residents are asked one by one: which of them comes to the telephone, or to the door. */
  | ({ readonly kind: 'who'; readonly written: JustWritten | null } & Begun)
  | ({ readonly kind: 'talking'; readonly response: string | null } & Begun)
  /** The talk was interrupted; the answers so far are kept. */
  | ({ readonly kind: 'stopped'; readonly response: string | null } & Begun)
  /** The outcome wants a reason, or a moment, before it is written. */
  | ({
      readonly kind: 'closing';
      readonly outcome: OutcomeId;
      readonly response: string | null;
      /** With another moment, whatever else the outcome is. */
      readonly agrees: boolean;
      readonly from: 'ringing' | 'answered' | 'talking' | 'stopped';
    } & Begun)
  /** Written: the case is given back. */
  | {
      readonly kind: 'over';
      /** Null: laid back without an attempt. */
      readonly outcome: OutcomeId | null;
      /** The moment that was agreed on. */
      readonly agreed: Moment | null;
    };

/** The header names these stages already. */
export const isNamed = ({ kind }: CallStage): boolean =>
  kind === 'briefing' || kind === 'answered' || kind === 'opening' || kind === 'who';

/** While the questionnaire is there, in sight or not. */
export const isInTalk = (stage: CallStage): boolean =>
  stage.kind === 'talking' ||
  stage.kind === 'stopped' ||
  (stage.kind === 'closing' && (stage.from === 'stopped' || stage.from === 'talking'));
