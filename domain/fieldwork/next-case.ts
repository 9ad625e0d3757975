/**
 * Who is next: the plain answer, straight from the rules, over all cases. `call-queue.ts` gives the same one without
 * looking at all of them.
 */
import { byRank, kindOrder, rankOf } from './call-order.js';
import type { CaseState } from './case-state.js';
import { standingOf, type Caller, type CallReason, type CallRules } from './standing.js';
import type { Slots } from './time-slot.js';

/** The case to try, and why this one. */
export interface NextCase {
  readonly case: string;
  readonly reason: CallReason;
}

/**
 * Everything that this interviewer may try now, first things first.
 *
 * @param now milliseconds since 1970
 */
export function callList(
  states: Iterable<CaseState>,
  caller: Caller,
  now: number,
  rules: CallRules,
  slots: Slots,
): readonly NextCase[] {
  const picks: { pick: NextCase; id: string; rank: readonly number[] }[] = [];
  for (const state of states) {
    const standing = standingOf(state, caller, now, rules, slots);
    if (standing.kind !== 'call') continue;
    const { reason } = standing;
    picks.push({ pick: { case: state.id, reason }, id: state.id, rank: rankOf(reason) });
  }
  picks.sort((a, b) => kindOrder[a.pick.reason.kind] - kindOrder[b.pick.reason.kind] || byRank(a, b));
  return picks.map(({ pick }) => pick);
}

/** The first of them; null when there is nobody to try now. */
export const nextCase = (...given: Parameters<typeof callList>): NextCase | null => callList(...given)[0] ?? null;
