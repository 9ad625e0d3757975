/** What is wrong with the day and times of a visit, as they were typed. */
import type { CardKind } from '../../../../domain/fieldwork/doors/card-doors.js';

export interface VisitFields {
  /** `2026-12-03`, or empty. */
  readonly day: string;
  /** `18:00`. */
  readonly from: string;
  readonly until: string;
}

/**
 * @param today where the homes are, `2026-12-02`
 * @param tried somebody wants to print: now a day that is missing is told as well
 */
export function visitProblem(
  { day, from, until }: VisitFields,
  kind: CardKind,
  today: string,
  tried: boolean,
): 'dateMissing' | 'datePast' | 'timesWrong' | null {
  if (day === '') return kind === 'announcement' && tried ? 'dateMissing' : null;
  if (day < today) return 'datePast';
  return from === '' || until === '' || from >= until ? 'timesWrong' : null;
}
