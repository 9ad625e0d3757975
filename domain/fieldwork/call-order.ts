/** In which order cases are tried: what stands in a pick, as numbers to sort by. */
import type { CallReason } from './standing.js';
import { compare } from './case-log.js';

/** Smaller goes first. Of one length per kind of reason. */
export type Rank = readonly number[];

/** Ring-backs on top, appointments that are due, then everybody's turn. */
export const kindOrder: Readonly<Record<CallReason['kind'], number>> = { 'ring-back': 0, appointment: 1, turn: 2 };

export function rankOf(reason: CallReason): Rank {
  switch (reason.kind) {
    case 'ring-back':
      return [reason.at];
    case 'appointment':
      return [reason.at, reason.hard ? 0 : 1];
    // Then whoever waits longest; a case that was never tried has waited longest of all.
    case 'turn':
      return [-reason.priority, reason.ahead, reason.attempts, reason.lastAt ?? -Infinity];
  }
}

/** By rank, and by key where ranks are equal, so that two devices with the same log agree. */
export function byRank(
  a: { readonly rank: Rank; readonly id: string },
  b: { readonly rank: Rank; readonly id: string },
): number {
  for (let place = 0; place < a.rank.length; place += 1) {
    const one = a.rank[place] ?? 0;
    const other = b.rank[place] ?? 0;
    if (one !== other) return one < other ? -1 : 1;
  }
  return compare(a.id, b.id);
}
