/** When there will be somebody to call again, for an interviewer who has nobody now. */
import type { CaseDesk } from '../../casework/case-desk.js';

const QUARTER = 15 * 60_000;
/** A week, in quarters of an hour: every study calls once in that, or not at all. */
const QUARTERS_AHEAD = 7 * 24 * 4;

/** Milliseconds since 1970 of the first appointment, or moment of calling; null when nothing is waited for. */
export function nextOpening(desk: CaseDesk): number | null {
  let agreed = Infinity;
  let free = Infinity;
  for (const { id } of desk.book.states.values()) {
    const standing = desk.standing(id);
    if (standing?.kind !== 'wait') continue;
    const { reason } = standing;
    if (reason.why === 'appointment' && reason.mode === desk.mode) agreed = Math.min(agreed, reason.until);
    else if (reason.why === 'cool-down' || reason.why === 'held') free = Math.min(free, reason.until);
    else if (reason.why === 'outside-hours') free = Math.min(free, desk.now);
  }
  const first = Math.min(agreed, callingFrom(desk, free));
  return Number.isFinite(first) ? first : null;
}

/** The first moment from `free` on at which households are called; an appointment may be at any hour. */
function callingFrom({ book: { slots } }: CaseDesk, free: number): number {
  if (!Number.isFinite(free) || slots.callingAt(free) !== null) return free;
  const quarter = Math.ceil(free / QUARTER) * QUARTER;
  for (let ahead = 0; ahead < QUARTERS_AHEAD; ahead++) {
    const at = quarter + ahead * QUARTER;
    if (slots.callingAt(at) !== null) return at;
  }
  return Infinity;
}
