/** Where topics of an evening come from: the study file, and what residents said in the questionnaire. */
import type { LocalizedText } from '../localized-text.js';
import type { Release, ReleaseQuestion } from '../results/release.js';
import type { StudyTopic } from '../study/promise.js';
import { eveningId, type EveningTopicRecord } from './evening-records.js';
import type { EveningKey } from './evening-store.js';

/** A topic that may be put on the list, and how many residents chose it, where a release says so. */
export interface TopicIdea {
  readonly id: string;
  /** The study file, residents in the questionnaire, or the list of this evening, which it was taken off. */
  readonly from: 'study' | 'residents' | 'list';
  readonly label: LocalizedText;
  readonly promise: StudyTopic['promise'];
  readonly chosenBy: number | null;
}

export const ideasOfStudy = (topics: readonly StudyTopic[]): readonly TopicIdea[] =>
  topics.map((topic) => ({ ...topic, from: 'study', chosenBy: null }));

/** Answers beside the list; what they are is not known. */
const BESIDE: ReadonlySet<string> = new Set(['*', 'other', 'none']);

/**
 * The choices of a question with several answers that a release shows a count of, most chosen first, in the last wave
 * in which it was asked. A hidden count gives no idea: not even that the topic is one.
 */
export function ideasOfRelease(release: Release, question: string): readonly TopicIdea[] {
  const found = release.questions.find(({ id, kind }) => id === question && kind === 'multiple');
  if (!found) return [];
  for (const wave of [...release.waves].reverse()) {
    const table = release.tables.find(
      (each) => each.question === question && each.wave === wave.id && each.complex === null && each.breakdown === null,
    );
    if (table) return ideasOf(found, table.counts);
  }
  return [];
}

const ideasOf = (question: ReleaseQuestion, counts: Release['tables'][number]['counts']): readonly TopicIdea[] =>
  question.choices
    .flatMap(({ code, label }, index): (TopicIdea & { chosenBy: number })[] => {
      const chosenBy = counts[index];
      if (typeof chosenBy !== 'number' || chosenBy === 0 || BESIDE.has(code)) return [];
      return [{ id: code, from: 'residents', label, promise: null, chosenBy }];
    })
    .sort((one, other) => other.chosenBy - one.chosenBy);

/**
 * The ideas that are not on the list yet, each once. One that was taken off the list is an idea again, in the words that
 * it had there: they may have been written by hand.
 */
export function newIdeas(
  ideas: readonly TopicIdea[],
  topics: readonly EveningTopicRecord[],
  key: EveningKey,
): readonly TopicIdea[] {
  const taken = new Set(topics.filter(({ removed }) => !removed).map(({ id }) => id));
  const off = topics.filter(({ removed }) => removed);
  const before = off.map((topic): TopicIdea => ({
    ...wordsOf(topic),
    id: ideaId(key, topic),
    from: 'list',
    chosenBy: null,
  }));
  return [...ideas, ...before].flatMap((idea) => {
    const id = topicId(key, idea.id);
    if (taken.has(id)) return [];
    taken.add(id);
    const written = off.find((topic) => topic.id === id);
    return [written ? { ...idea, ...wordsOf(written) } : idea];
  });
}

const wordsOf = ({ label, promise }: EveningTopicRecord): Pick<TopicIdea, 'label' | 'promise'> => ({ label, promise });

/** Two evenings may have the same topic, and each of them its own votes. */
const topicId = ({ study, name }: EveningKey, idea: string): string => `${eveningId(study, name)}/${idea}`;

const ideaId = (key: EveningKey, { id }: EveningTopicRecord): string => id.slice(topicId(key, '').length);

export function topicOf(
  { id, label, promise }: Pick<TopicIdea, 'id' | 'label' | 'promise'>,
  key: EveningKey,
  place: number,
): EveningTopicRecord {
  const evening = eveningId(key.study, key.name);
  return { id: topicId(key, id), study: key.study, evening, place, label, promise, removed: false, revision: 1 };
}

/** The next free place at the end of the list. */
export const nextPlace = (topics: readonly EveningTopicRecord[]): number =>
  topics.reduce((last, { place }) => Math.max(last, place), 0) + 1;
