/**
 * Every object store with its key and its indexes, in one table. The shapes are those of `domain/records`; what the
 * store itself adds (bytes in place of a blob, last words) stands here too.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type {
  BallotRecord,
  EveningRecord,
  EveningTopicRecord,
  GrievanceRecord,
  SignUpRecord,
} from '../domain/evening/evening-records.js';
import type { CaseEntry, CaseRecord, HoldRecord, InterviewerRecord } from '../domain/records/fieldwork-records.js';
import type {
  AttachmentRecord,
  ConsentRecord,
  HouseholdRecord,
  OutboxEntry,
  ResponseRecord,
} from '../domain/records/records.js';
import type { BackedUp } from '../domain/person/data-store.js';
import type { ErasureRecord } from '../domain/person/erasure.js';
import type { PackedPart } from '../domain/results/packed-responses.js';
import type { ErasedResponse } from './backup/erased-response.js';

export const DATABASE_NAME = 'renovation-kit';

/** Bytes where the browser cannot keep a `Blob` in IndexedDB (WebKit without a profile); null after a withdrawal. */
export type StoredAttachment = Omit<AttachmentRecord, 'content'> & {
  readonly content: unknown;
};

/** A snapshot that a page left behind as it went away; see `last-words.ts`. Keyed by the response's `id`. */
export interface LastWords {
  readonly id: string;
  /** Its `revision` is the one that it is based on. */
  readonly draft: ResponseRecord;
  /** The earlier snapshot whose write was under way: kept or not, nobody was left to hear. */
  readonly underWay: ResponseRecord | null;
}

/** A record of a backup that was read and not brought in yet. */
export interface StagedRow {
  readonly place: number;
  readonly kind: BackedUp;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Before every text and behind every one, in the order of keys. */
type Before = number;
type Behind = never[];

/**
 * What counts of the complete responses whose keys come after one and up to another, as columns: derived from them, and
 * gone as soon as one of them changes. See `reading/counted-parts.ts`.
 */
export interface CountedPart {
  readonly after: string | Before;
  readonly upto: string | Behind;
  /** Who is reading them; not there once they are read. */
  readonly reading?: string;
  readonly format: number;
  /** Null while they are read. */
  readonly part: PackedPart | null;
}

export interface Schema extends DBSchema {
  responses: {
    key: string;
    value: ResponseRecord;
    indexes: { life: [string, string, string, string]; household: [string, string] };
  };
  consents: { key: string; value: ConsentRecord; indexes: { study: string; household: [string, string] } };
  attachments: { key: string; value: StoredAttachment; indexes: { response: string } };
  households: { key: string; value: HouseholdRecord; indexes: { study: string; accessCode: [string, string] } };
  /** Its entries moved to `outboxEntries`; empty since version 6. */
  outbox: { key: number; value: never };
  lastWords: { key: string; value: LastWords };
  cases: { key: string; value: CaseRecord; indexes: { wave: [string, string] } };
  caseEntries: {
    key: string;
    value: CaseEntry;
    indexes: { log: [string, string, string]; time: [string, string, string] };
  };
  holds: { key: string; value: HoldRecord; indexes: { study: string } };
  interviewers: { key: string; value: InterviewerRecord; indexes: { study: string } };
  /** Found by an index of `outboxEntries`; empty since version 6. */
  responseEntries: { key: string; value: never };
  evenings: { key: string; value: EveningRecord };
  eveningTopics: { key: string; value: EveningTopicRecord; indexes: { evening: string } };
  eveningBallots: { key: string; value: BallotRecord; indexes: { evening: string } };
  eveningSignUps: { key: string; value: SignUpRecord; indexes: { evening: string } };
  eveningGrievances: { key: string; value: GrievanceRecord; indexes: { evening: string } };
  erasures: { key: string; value: ErasureRecord };
  erasedResponses: { key: string; value: ErasedResponse };
  restoring: { key: number; value: StagedRow; indexes: { kind: string } };
  outboxEntries: { key: number; value: OutboxEntry; indexes: { record: [string, string] } };
  countedParts: {
    key: [upto: string | Behind, after: string | Before];
    value: CountedPart;
    indexes: { reading: string };
  };
}

export type StoreName = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
export type Reading = IDBPTransaction<Schema, StoreName[]>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/** A path is a property, or several that make one compound key. A record without one of them is not in the index. */
export type KeyPath = string | string[];

type StoreShape<N extends StoreName> = {
  readonly keyPath: KeyPath;
  readonly autoIncrement?: boolean;
} & (Schema[N] extends { indexes: infer I }
  ? { readonly indexes: { readonly [K in keyof I]: KeyPath } }
  : { readonly indexes?: never });

type Shapes<N extends StoreName> = { readonly [K in N]: StoreShape<K> };

type FirstStores = 'responses' | 'consents' | 'attachments' | 'households' | 'outbox' | 'lastWords';
type SecondStores = 'cases' | 'caseEntries' | 'holds' | 'interviewers';
type ThirdStores = 'responseEntries';
type FourthStores = 'evenings' | 'eveningTopics' | 'eveningBallots' | 'eveningSignUps' | 'eveningGrievances';
type FifthStores = 'erasures' | 'erasedResponses' | 'restoring';
type SixthStores = 'outboxEntries';
/** What the newest version adds is all the rest: a store without a shape does not compile. */
type SeventhStores = Exclude<
  StoreName,
  FirstStores | SecondStores | ThirdStores | FourthStores | FifthStores | SixthStores
>;

/** Version 1. `life` orders a study's responses by state and change, and its keys are unique, so it can be paged. */
export const VERSION_1: Shapes<FirstStores> = {
  responses: {
    keyPath: 'id',
    indexes: { life: ['study', 'state', 'changedAt', 'id'], household: ['study', 'household'] },
  },
  consents: { keyPath: 'id', indexes: { study: 'study', household: ['study', 'household'] } },
  attachments: { keyPath: 'id', indexes: { response: 'response' } },
  households: { keyPath: 'id', indexes: { study: 'study', accessCode: ['study', 'accessCode'] } },
  outbox: { keyPath: 'sequence', autoIncrement: true },
  lastWords: { keyPath: 'id' },
};

/** Version 2 adds the fieldwork. `log` is the history of one case in its order, `time` that of a study, to be paged. */
export const VERSION_2: Shapes<SecondStores> = {
  cases: { keyPath: 'id', indexes: { wave: ['study', 'wave'] } },
  caseEntries: { keyPath: 'id', indexes: { log: ['case', 'at', 'id'], time: ['study', 'at', 'id'] } },
  holds: { keyPath: 'case', indexes: { study: 'study' } },
  interviewers: { keyPath: 'id', indexes: { study: 'study' } },
};

/** Version 3 adds where each response has its newest entry in the outbox, which can be long. */
export const VERSION_3: Shapes<ThirdStores> = {
  responseEntries: { keyPath: 'response' },
};

/** Version 4 adds residents' evenings. Votes, names and grievances each have a store of their own: nothing joins them. */
export const VERSION_4: Shapes<FourthStores> = {
  evenings: { keyPath: 'id' },
  eveningTopics: { keyPath: 'id', indexes: { evening: 'evening' } },
  eveningBallots: { keyPath: 'id', indexes: { evening: 'evening' } },
  eveningSignUps: { keyPath: 'id', indexes: { evening: 'evening' } },
  eveningGrievances: { keyPath: 'id', indexes: { evening: 'evening' } },
};

/** Version 5 adds who was erased, which nothing ever removes, and the place where a backup is read before it comes in. */
export const VERSION_5: Shapes<FifthStores> = {
  erasures: { keyPath: 'id' },
  erasedResponses: { keyPath: 'id' },
  restoring: { keyPath: 'place', autoIncrement: true, indexes: { kind: 'kind' } },
};

/**
 * Version 6 moves the outbox to where the entries of a record are found by an index: a draft is then two records and no
 * third that says where its entry is. (WebKit keeps an index that an undone upgrade gave to a store that was there.)
 */
export const VERSION_6: Shapes<SixthStores> = {
  outboxEntries: { keyPath: 'sequence', autoIncrement: true, indexes: { record: ['kind', 'record'] } },
};

/** Version 7 adds what is counted of responses, so that a release need not read each of them again. */
export const VERSION_7: Shapes<SeventhStores> = {
  countedParts: { keyPath: ['upto', 'after'], indexes: { reading: 'reading' } },
};
