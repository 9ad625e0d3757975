/** What the organiser's view is drawn from, and what can be done there. */
import type { EveningTopicRecord } from '../../../domain/evening/evening-records.js';
import type { TopicJoiners } from '../../../domain/evening/joiners.js';
import type { TopicIdea } from '../../../domain/evening/topic-sources.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import type { StudyConfig } from '../../../domain/study/study-config.js';
import type { StoreSentences } from '../../shared/locales/store/store-sentences.js';
import type { ReleaseSource } from '../../shared/release/release-source.js';
import type { OpenEvening } from '../evening-data.js';
import type { OrganiserMessages } from '../locales/organiser-messages.js';
import type { PrivateRecords } from './private-records.js';

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
  readonly notice: string | null;
  readonly failure: StoreFailure | null;
  /** The box at the door is ticked. */
  alone: boolean;
  refused: boolean;
  /** The topic that is being written: null for a new one, undefined for none. */
  editing: EveningTopicRecord | null | undefined;

  enter(): void;
  shut(): void;
  putIdea(idea: TopicIdea): Promise<void>;
  putTopics(topics: readonly EveningTopicRecord[]): Promise<void>;
  putWritten(written: Pick<EveningTopicRecord, 'label' | 'promise'> | null): Promise<void>;
  raise(topic: EveningTopicRecord): Promise<void>;
  endVoting(ended: boolean): Promise<void>;
  emptySignUp(id: string): Promise<void>;
  print(words: OrganiserMessages): void;
  saveCsv(words: OrganiserMessages): void;
  saveVotes(words: OrganiserMessages): void;
  bringVotes(file: File, words: OrganiserMessages): Promise<void>;
}
