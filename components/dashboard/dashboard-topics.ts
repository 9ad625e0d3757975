/** Which questions and measures belong to which topic of a dashboard, in the order of the release. */
import type { ReleaseMeasure, ReleaseQuestion } from '../../domain/results/release.js';
import type { ReleaseView } from './release-view.js';

/** Reserved name of the topic that holds the questions without one. */
export const OTHER_QUESTIONS = 'other';

export interface Topic {
  readonly id: string;
  readonly label: string;
  /** The measure on its tile. */
  readonly main: ReleaseMeasure | null;
  readonly measures: readonly ReleaseMeasure[];
  readonly questions: readonly ReleaseQuestion[];
}

/** Every topic that has something to show. */
export function topicsOf(view: ReleaseView): Topic[] {
  const { domains, questions, measures } = view.release;
  const known = new Set(domains.map(({ id }) => id));
  const labelled = [
    ...domains.map(({ id, label }) => ({ id, label: view.text(label) })),
    { id: OTHER_QUESTIONS, label: view.words.otherQuestions },
  ];
  const topics = labelled.map(({ id, label }) => {
    const belongs = (domain: string | null): boolean =>
      domain !== null && known.has(domain) ? domain === id : id === OTHER_QUESTIONS;
    const own = measures.filter(({ domain }) => belongs(domain));
    return {
      id,
      label,
      main: own.find(({ main }) => main) ?? own[0] ?? null,
      measures: own,
      questions: questions.filter(({ domain }) => belongs(domain)),
    };
  });
  return topics.filter((topic) => topic.measures.length + topic.questions.length > 0);
}

/** The topic that a question belongs to. */
export const topicOf = (topics: readonly Topic[], question: string): Topic | undefined =>
  topics.find((topic) => topic.questions.some(({ id }) => id === question));
