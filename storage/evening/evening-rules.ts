/** The rules of writing about an evening, apart from where it is written: pure, and the same for both stores. */
import { boardAfter, boardAtEnd, countVotes, EMPTY_BOARD } from '../../domain/evening/board.js';
import { eveningId, type BallotRecord, type EveningRecord } from '../../domain/evening/evening-records.js';
import type { EveningKey } from '../../domain/evening/evening-store.js';

/** As it is stored: with the outbox entry that tells of the evening, which may have been sent since. */
export interface StoredEvening extends EveningRecord {
  readonly entry: number | null;
}

export const newEvening = ({ study, name }: EveningKey): StoredEvening => ({
  id: eveningId(study, name),
  study,
  name,
  votingEnded: false,
  board: EMPTY_BOARD,
  revision: 0,
  entry: null,
});

export function withoutEntry({ id, study, name, votingEnded, board, revision }: StoredEvening): EveningRecord {
  return { id, study, name, votingEnded, board, revision };
}

/** The evening when a new turn has begun, or turns were brought in: `over` are the ballots of those that are over. */
export const afterTurns = (evening: StoredEvening, over: readonly BallotRecord[]): StoredEvening => ({
  ...evening,
  board: boardAfter(evening.board, countVotes(over)),
});

export const afterEnd = (evening: StoredEvening, ended: boolean, ballots: readonly BallotRecord[]): StoredEvening => ({
  ...evening,
  votingEnded: ended,
  board: ended ? boardAtEnd(evening.board, countVotes(ballots)) : evening.board,
});
