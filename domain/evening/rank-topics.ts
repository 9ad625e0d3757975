/** Topics with their votes, most first; where two have as many, in the organiser's order. */
import type { EveningTopicRecord, VoteCount } from './evening-records.js';

export interface RankedTopic {
  readonly topic: EveningTopicRecord;
  readonly votes: number;
}

export function rankTopics(topics: readonly EveningTopicRecord[], count: VoteCount | null): readonly RankedTopic[] {
  return topics
    .map((topic) => ({ topic, votes: count?.votes[topic.id] ?? 0 }))
    .sort((one, other) => other.votes - one.votes || inOrder(one.topic, other.topic));
}

export const inOrder = (one: EveningTopicRecord, other: EveningTopicRecord): number =>
  one.place - other.place || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
