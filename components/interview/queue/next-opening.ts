/** When there will be somebody to call again, for an interviewer who has nobody now. */
import type { CaseDesk } from '../../casework/case-desk.js';

/** Milliseconds since 1970 of the first cool-down, hold or appointment that ends; null when nothing is waited for. */
export function nextOpening(desk: CaseDesk): number | null {
  let first = Infinity;
  for (const { id } of desk.book.states.values()) {
    const standing = desk.standing(id);
    if (standing?.kind !== 'wait' || !('until' in standing.reason)) continue;
    if (standing.reason.until > desk.now) first = Math.min(first, standing.reason.until);
  }
  return Number.isFinite(first) ? first : null;
}
