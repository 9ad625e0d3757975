/** How often each outcome came up, and how many people were spoken to. Counts, and nothing called a rate. */
import { outcomeIds, type AttemptEntry, type CaseRecord, type OutcomeId } from '../records/fieldwork-records.js';
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

/** @param cases the attempts of each household */
export const householdsSpokenTo = (
  cases: readonly { readonly attempts: readonly Pick<AttemptEntry, 'outcome'>[] }[],
): ContactFigure => ({
  unit: 'households',
  spokenTo: cases.filter(({ attempts }) => attempts.some(isSpoken)).length,
  of: cases.length,
});

/**
 * Residents who were themselves spoken to, of those who are to be asked by name. What one of them said at the door was
 * not said by the others.
 */
export function residentsSpokenTo(
  cases: readonly {
    readonly residents: CaseRecord['residents'];
    readonly attempts: readonly Pick<AttemptEntry, 'outcome' | 'respondent'>[];
  }[],
): ContactFigure {
  const spokenTo = cases.map(({ residents, attempts }) => {
    const met = attempts.flatMap((attempt) =>
      isSpoken(attempt) && attempt.respondent !== null ? attempt.respondent : [],
    );
    return new Set(met.filter((respondent) => respondent <= (residents ?? 0))).size;
  });
  return {
    unit: 'residents',
    spokenTo: spokenTo.reduce((sum, count) => sum + count, 0),
    of: cases.reduce((sum, { residents }) => sum + (residents ?? 0), 0),
  };
}

const isSpoken = ({ outcome }: Pick<AttemptEntry, 'outcome'>): boolean => outcomes[outcome].spoken;
