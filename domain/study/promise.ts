/** What a corporation promises to do with a result or a topic: what, who, and when; as written in `study.json`. */
import type { LocalizedText } from '../localized-text.js';

export interface Promised {
  readonly text: LocalizedText;
  /** Who does it; null when the study does not say. */
  readonly by: LocalizedText | null;
  /** A month or a day, `2027-03` or `2027-03-15`: written out in the language of whoever reads it. */
  readonly when: string | null;
}

/** The promise about one question, measure or domain. */
export interface ResultPromise extends Promised {
  readonly about: string;
}

/** A topic for residents to vote for and to join. */
export interface StudyTopic {
  readonly id: string;
  readonly label: LocalizedText;
  readonly promise: Promised | null;
}
