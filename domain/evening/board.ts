/**
 * What everybody may see of the votes while they come in. A count that moved after one turn would show what that person
 * chose, to whoever watched. So the board moves in steps: each thing that it shows holds at least five turns more than
 * what it showed before. It therefore lags: a step is shown when the turns of the next one are in as well, and the end of
 * the vote can always show everything.
 */
import type { BallotRecord, Board, VoteCount } from './evening-records.js';

/** Turns in a step. As the least number of people that is shown to staff. */
export const TURNS_IN_A_STEP = 5;

export const EMPTY_BOARD: Board = { shown: null, waiting: null };

export function countVotes(ballots: readonly BallotRecord[]): VoteCount {
  const votes: Record<string, number> = {};
  for (const { topics } of ballots) {
    for (const topic of new Set(topics)) votes[topic] = (votes[topic] ?? 0) + 1;
  }
  return { turns: ballots.length, votes };
}

const turnsOf = (count: VoteCount | null): number => count?.turns ?? 0;

/** The board once these turns are over. */
export function boardAfter(board: Board, now: VoteCount): Board {
  return now.turns - turnsOf(board.waiting) < TURNS_IN_A_STEP ? board : { shown: board.waiting, waiting: now };
}

/** The board at the end of the vote. Of an evening with fewer turns than a step, nothing is shown. */
export function boardAtEnd(board: Board, now: VoteCount): Board {
  const all = now.turns - turnsOf(board.shown) < TURNS_IN_A_STEP ? board.shown : now;
  // Opened again, the next step counts from here.
  return { shown: all, waiting: all };
}
