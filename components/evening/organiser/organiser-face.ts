/** What the organiser's view is drawn from, and what can be done there. */
import type { EveningTopicRecord } from '../../../domain/evening/evening-records.js';
import type { TopicJoiners } from '../../../domain/evening/joiners.js';
import type { TopicIdea } from '../../../domain/evening/topic-sources.js';
import type { StudyConfig } from '../../../domain/study/study-config.js';
import type { StoreSentences } from '../../shared/locales/store/store-sentences.js';
import type { ReleaseSource } from '../../shared/release/release-source.js';
import type { OpenEvening } from '../evening-data.js';
import type { OrganiserMessages } from '../locales/organiser-messages.js';
import type { PrivateRecords } from './private-records.js';

export type OrganiserPart = 'topics' | 'ideas' | 'joiners' | 'devices';

export interface Said {
  readonly part: OrganiserPart;
  readonly text: string;
  /** Nothing was written. */
  readonly problem: boolean;
}

export interface OrganiserFace {
  readonly evening: OpenEvening;
  readonly config: StudyConfig;
  readonly storeWords: StoreSentences;
  readonly headingLevel: number;
  /** The language of this view, which is Dutch or English. */
  readonly spoken: string;
  readonly records: PrivateRecords;
  readonly source: ReleaseSource;
  readonly topics: readonly EveningTopicRecord[];
  readonly joiners: readonly TopicJoiners[];
  readonly ideas: readonly TopicIdea[];
  /** What came of what was done last, and in which part of the screen that was. */
  readonly said: Said | null;
  /** The box at the door is ticked. */
  alone: boolean;
  refused: boolean;
  /** The topic that is being written: null for a new one, undefined for none. */
  editing: EveningTopicRecord | null | undefined;
  /** The sign-up whose name will be erased once that is said again. */
  erasing: string | null;

  enter(): void;
  shut(): void;
  /** Opens the editor. */
  write(topic: EveningTopicRecord | null): void;
  putIdea(idea: TopicIdea): Promise<void>;
  takeOff(topic: EveningTopicRecord): Promise<void>;
  putWritten(written: Pick<EveningTopicRecord, 'label' | 'promise'> | null): Promise<void>;
  raise(topic: EveningTopicRecord): Promise<void>;
  endVoting(ended: boolean): Promise<void>;
  /** Asks before a name is erased; null takes the question back. */
  askToEmpty(id: string | null): void;
  emptySignUp(id: string): Promise<void>;
  print(words: OrganiserMessages): void;
  saveCsv(words: OrganiserMessages): void;
  saveVotes(words: OrganiserMessages): void;
  bringVotes(file: File, words: OrganiserMessages): Promise<void>;
}
