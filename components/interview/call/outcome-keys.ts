/**
 * The key of every outcome on the telephone, in one table: first those of a line that nobody speaks on, then those of a
 * conversation. An outcome that can be met on the telephone and has no key does not pass the test.
 */
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';

export interface OutcomeKey {
  readonly key: string;
  readonly outcome: OutcomeId;
}

/** While it rings. */
export const ringingKeys: readonly OutcomeKey[] = [
  { key: '1', outcome: 'no-answer' },
  { key: '2', outcome: 'busy' },
  { key: '3', outcome: 'answering-machine' },
  { key: '4', outcome: 'no-message-left' },
  { key: '5', outcome: 'message-left' },
  { key: '6', outcome: 'disconnected' },
  { key: '7', outcome: 'data-line' },
  { key: '8', outcome: 'technical-problem' },
];

/** When somebody speaks, and there will be no interview now. Digits for what is met daily, letters for the rest. */
export const answeredKeys: readonly OutcomeKey[] = [
  { key: '1', outcome: 'appointment' },
  { key: '2', outcome: 'household-refusal-soft' },
  { key: '3', outcome: 'household-refusal' },
  { key: '4', outcome: 'respondent-refusal-soft' },
  { key: '5', outcome: 'respondent-refusal' },
  { key: '6', outcome: 'non-contact' },
  { key: '7', outcome: 'away' },
  { key: '8', outcome: 'household-language' },
  { key: '9', outcome: 'respondent-language' },
  { key: 'u', outcome: 'unable' },
  { key: 'd', outcome: 'deceased' },
  { key: 'k', outcome: 'respondent-unknown' },
  { key: 'e', outcome: 'no-eligible-respondent' },
  { key: 'v', outcome: 'vacant' },
  { key: 'o', outcome: 'organisation' },
  { key: 'x', outcome: 'out-of-sample' },
  { key: 'q', outcome: 'quota-filled' },
  { key: 'z', outcome: 'unknown-other' },
];

/** When a talk under way ends for good. */
export const hardRefusalKeys: readonly OutcomeKey[] = [
  { key: '3', outcome: 'household-refusal' },
  { key: '5', outcome: 'respondent-refusal' },
];

/** The outcome of a key, whatever the shift. */
export const outcomeOf = (keys: readonly OutcomeKey[], key: string): OutcomeId | null =>
  keys.find((each) => each.key === key.toLowerCase())?.outcome ?? null;
