/** The rules of writing about an evening, apart from where it is written: pure, and the same for both stores. */
import { boardAfter, boardAtEnd, countVotes, EMPTY_BOARD } from '../../domain/evening/board.js';
import { eveningId, type BallotRecord, type EveningRecord } from '../../domain/evening/evening-records.js';
import type { EveningKey } from '../../domain/evening/evening-store.js';

/** As it was stored up to version 5 of the database: with the number of its outbox entry, which is found by an index now. */
export interface EveningWithEntry extends EveningRecord {
  readonly entry: number | null;
}

export const newEvening = ({ study, name }: EveningKey): EveningRecord => ({
  id: eveningId(study, name),
  study,
  name,
  votingEnded: false,
  board: EMPTY_BOARD,
  revision: 0,
});

export function withoutEntry({ id, study, name, votingEnded, board, revision }: EveningWithEntry): EveningRecord {
  return { id, study, name, votingEnded, board, revision };
}

/** The evening when a new turn has begun, or turns were brought in: `over` are the ballots of those that are over. */
export const afterTurns = (evening: EveningRecord, over: readonly BallotRecord[]): EveningRecord => ({
  ...evening,
  board: boardAfter(evening.board, countVotes(over)),
});

export const afterEnd = (evening: EveningRecord, ended: boolean, ballots: readonly BallotRecord[]): EveningRecord => ({
  ...evening,
  votingEnded: ended,
  board: ended ? boardAtEnd(evening.board, countVotes(ballots)) : evening.board,
});
