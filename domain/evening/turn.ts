/** One turn of the tablet: from "Begin" until the screen clears itself. Votes toggle; a finger that trembles counts once. */

export interface Turn {
  /** Of the ballot, and of nothing else. */
  readonly id: string;
  readonly votes: readonly string[];
  /** The topic that was tapped last, and when, in milliseconds. */
  readonly tapped: { readonly topic: string; readonly at: number } | null;
}

/** Two taps on one topic within this many milliseconds are one tap. */
export const DOUBLE_TAP = 700;

export const beginTurn = (id: string): Turn => ({ id, votes: [], tapped: null });

/** The same turn (`===`) when the tap was the second half of a double one. */
export function tapTopic(turn: Turn, topic: string, at: number): Turn {
  const { tapped } = turn;
  if (tapped?.topic === topic && at - tapped.at < DOUBLE_TAP) return turn;
  const votes = turn.votes.includes(topic) ? turn.votes.filter((each) => each !== topic) : [...turn.votes, topic];
  return { ...turn, votes, tapped: { topic, at } };
}
