/** Where a case stands by AAPOR's codes. Every sequence of attempts has exactly one disposition. */
import type { AttemptEntry, CaseEntry, CaseRecord, OutcomeId } from '../records/fieldwork-records.js';
import { attemptsOf } from './case-log.js';
import { weights, type OutcomeGroup } from './outcome.js';
import { outcomes } from './outcome-table.js';

export interface Disposition {
  readonly outcome: OutcomeId;
  /** AAPOR's number, `2.111`. */
  readonly code: string;
  readonly group: OutcomeGroup;
  /** The attempt that decided it; null for a case that nobody tried. */
  readonly attempt: string | null;
}

/**
 * The last of the attempts that tell most: an interview stays one, a refusal is not undone by "no answer" the day
 * after, and an appointment after a soft refusal is no refusal any more.
 */
export const dispositionOf = (entries: readonly CaseEntry[]): Disposition => dispositionOfAttempts(attemptsOf(entries));

/** The same of attempts that are in order and corrected already (`attemptsOf`). */
export function dispositionOfAttempts(attempts: readonly AttemptEntry[]): Disposition {
  let deciding: AttemptEntry | null = null;
  let most = -1;
  for (const attempt of attempts) {
    const weight = weights.indexOf(outcomes[attempt.outcome].weight);
    if (weight < most) continue;
    most = weight;
    deciding = attempt;
  }
  const outcome = deciding?.outcome ?? 'not-attempted';
  return { outcome, code: outcomes[outcome].code, group: outcomes[outcome].group, attempt: deciding?.id ?? null };
}

/**
 * One disposition per resident who is to be asked by name. What was met with the household as a whole (nobody home, a
 * refusal at the door) goes for everyone in it. Empty where residents are not asked one by one.
 */
export function residentDispositions(
  { residents }: Pick<CaseRecord, 'residents'>,
  entries: readonly CaseEntry[],
): readonly Disposition[] {
  const attempts = attemptsOf(entries);
  return Array.from({ length: residents ?? 0 }, (_, index) =>
    dispositionOfAttempts(attempts.filter(({ respondent }) => respondent === null || respondent === index + 1)),
  );
}
