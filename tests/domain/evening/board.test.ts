/** What everybody may see of the votes while the tablet goes round. */
import { expect } from 'chai';
import fc from 'fast-check';
import { boardAfter, boardAtEnd, countVotes, EMPTY_BOARD, TURNS_IN_A_STEP } from '../../../domain/evening/board.js';
import type { Board, VoteCount } from '../../../domain/evening/evening-records.js';
import { rankTopics } from '../../../domain/evening/rank-topics.js';
import { sampleBallot, sampleTopic } from '../../support/sample-evening.js';

const turns = fc.array(fc.subarray(['garden', 'noise', 'coffee']), { maxLength: 40 });

/** An evening: turn after turn, and at some turns the organiser ends the vote and opens it again. */
function play(votes: readonly (readonly string[])[], ends: ReadonlySet<number>): { shown: VoteCount[]; board: Board } {
  const ballots = votes.map((topics, index) => sampleBallot(`turn-${index}`, ...topics));
  const shown: VoteCount[] = [];
  let board = EMPTY_BOARD;
  const see = (next: Board): void => {
    board = next;
    if (next.shown && next.shown.turns !== shown.at(-1)?.turns) shown.push(next.shown);
  };
  for (let over = 1; over <= ballots.length; over++) {
    see(boardAfter(board, countVotes(ballots.slice(0, over))));
    if (ends.has(over)) see(boardAtEnd(board, countVotes(ballots.slice(0, over))));
  }
  see(boardAtEnd(board, countVotes(ballots)));
  return { shown, board };
}

describe('the board of an evening', () => {
  it('never moves by fewer than five turns, whenever the vote is ended and opened again', () =>
    fc.assert(
      fc.property(turns, fc.array(fc.nat(40)), (votes, ends) => {
        let before = 0;
        for (const { turns: now } of play(votes, new Set(ends)).shown) {
          expect(now - before).to.be.at.least(TURNS_IN_A_STEP);
          before = now;
        }
      }),
    ));

  it('shows every vote in the end, of an evening with five turns or more', () =>
    fc.assert(
      fc.property(turns, (votes) => {
        const { board } = play(votes, new Set());
        const all = countVotes(votes.map((topics, index) => sampleBallot(`turn-${index}`, ...topics)));
        expect(board.shown).to.deep.equal(votes.length < TURNS_IN_A_STEP ? null : all);
      }),
    ));

  it('counts a topic once a turn', () => {
    expect(countVotes([sampleBallot('one', 'garden', 'garden'), sampleBallot('two')])).to.deep.equal({
      turns: 2,
      votes: { garden: 1 },
    });
  });

  it('puts most votes first, and keeps the order of the organiser where two have as many', () => {
    const topics = [sampleTopic('b', { place: 2 }), sampleTopic('a', { place: 1 }), sampleTopic('c', { place: 3 })];
    const ranked = rankTopics(topics, { turns: 5, votes: { c: 4 } });
    expect(ranked.map(({ topic, votes }) => [topic.id, votes])).to.deep.equal([
      ['c', 4],
      ['a', 0],
      ['b', 0],
    ]);
  });
});
