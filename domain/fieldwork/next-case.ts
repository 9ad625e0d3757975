/**
 * Who is next: the plain answer, straight from the rules, over all cases. `call-queue.ts` gives the same one without
 * looking at all of them.
 */
import { byRank, kindOrder, rankOf, type Rank } from './call-order.js';
import type { CaseState } from './case-state.js';
import { standingOf, type Caller, type CallReason, type CallRules } from './standing.js';
import type { Slots } from './time-slot.js';

/** The case to try, and why this one. */
export interface NextCase {
  readonly case: string;
  readonly reason: CallReason;
}

interface Pick {
  readonly id: string;
  readonly reason: CallReason;
  readonly rank: Rank;
}

/**
 * Everything that this interviewer may try now, first things first.
 *
 * @param now milliseconds since 1970
 */
export function callList(...given: Parameters<typeof picks>): readonly NextCase[] {
  return [...picks(...given)].sort(inOrder).map(asNext);
}

/** The first of them; null when there is nobody to try now. */
export function nextCase(...given: Parameters<typeof picks>): NextCase | null {
  let first: Pick | null = null;
  for (const pick of picks(...given)) if (!first || inOrder(pick, first) < 0) first = pick;
  return first && asNext(first);
}

function* picks(
  states: Iterable<CaseState>,
  caller: Caller,
  now: number,
  rules: CallRules,
  slots: Slots,
): Iterable<Pick> {
  for (const state of states) {
    const standing = standingOf(state, caller, now, rules, slots);
    if (standing.kind === 'call') yield { id: state.id, reason: standing.reason, rank: rankOf(standing.reason) };
  }
}

const inOrder = (a: Pick, b: Pick): number => kindOrder[a.reason.kind] - kindOrder[b.reason.kind] || byRank(a, b);

const asNext = ({ id, reason }: Pick): NextCase => ({ case: id, reason });
