/** Who joins what, as an organiser reads it: by topic, those with a name in the order of the alphabet, the rest counted. */
import type { EveningTopicRecord, SignUpRecord } from './evening-records.js';

export interface TopicJoiners {
  readonly topic: EveningTopicRecord;
  /** With a name, a contact or both. */
  readonly known: readonly SignUpRecord[];
  readonly nameless: number;
}

/** Topics that somebody joins; those that were taken off the list among them. */
export function joinersOf(
  topics: readonly EveningTopicRecord[],
  signUps: readonly SignUpRecord[],
  language: string,
): readonly TopicJoiners[] {
  const { compare } = new Intl.Collator(language);
  return topics.flatMap((topic) => {
    const joining = signUps.filter((signUp) => signUp.topic === topic.id);
    if (joining.length === 0) return [];
    const known = joining
      .filter(({ name, contact }) => name !== null || contact !== null)
      .sort((one, other) => compare(nameOf(one), nameOf(other)));
    return [{ topic, known, nameless: joining.length - known.length }];
  });
}

export const nameOf = ({ name, contact }: SignUpRecord): string => name ?? contact ?? '';
