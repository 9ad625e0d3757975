/** How often each outcome came up, and how many people were spoken to. Counts, and nothing called a rate. */
import { outcomeIds, type AttemptEntry, type OutcomeId } from '../records/fieldwork-records.js';
import type { Disposition } from './disposition.js';
import { outcomes } from './outcome-table.js';
import type { RateUnit } from './rates.js';

export interface OutcomeCount {
  readonly outcome: OutcomeId;
  readonly count: number;
}

/** The outcomes that came up, most often first; in the order of the list where two came up as often. */
export function countOutcomes(given: Iterable<Pick<AttemptEntry | Disposition, 'outcome'>>): readonly OutcomeCount[] {
  const counts = new Map<OutcomeId, number>();
  for (const { outcome } of given) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return outcomeIds
    .flatMap((outcome) => ({ outcome, count: counts.get(outcome) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** "96 of 198 residents spoken to": a contact figure, never a response rate. */
export interface ContactFigure {
  readonly unit: RateUnit;
  readonly spokenTo: number;
  readonly of: number;
}

/** @param attempts per household or per resident, all attempts that were about it */
export const contactFigure = (
  attempts: readonly (readonly Pick<AttemptEntry, 'outcome'>[])[],
  unit: RateUnit,
): ContactFigure => ({
  unit,
  spokenTo: attempts.filter((tries) => tries.some(({ outcome }) => outcomes[outcome].spoken)).length,
  of: attempts.length,
});
