/** The outcomes at a door, in the order in which they are met on a round. */
import type { OutcomeId } from '../../records/fieldwork-records.js';
import { outcomesIn } from '../outcome-table.js';

/** What several doors at once can have in common. */
export const sharedOutcomes = [
  'nobody-home',
  'no-access',
  'vacant',
  'unsafe-address',
] as const satisfies readonly OutcomeId[];

/** What is met daily at one door. */
export const dailyOutcomes = [
  'nobody-home',
  'household-refusal-soft',
  'household-refusal',
  'household-language',
  'away',
  'vacant',
] as const satisfies readonly OutcomeId[];

/** These follow from the questionnaire, or need a moment. */
const elsewhere: readonly OutcomeId[] = ['complete', 'partial', 'break-off', 'appointment'];

/** All others that an interviewer can choose at a door. */
export const rareOutcomes: readonly OutcomeId[] = outcomesIn('door').filter(
  (outcome) => !elsewhere.includes(outcome) && !(dailyOutcomes as readonly OutcomeId[]).includes(outcome),
);
