/**
 * The port through which `<renovation-data>` keeps a person's rights and a study's safety: everything about one
 * household, erasing it, and the whole store as one encrypted file. Given by `Store.data()`, loaded when it is asked for.
 */
import type { Result } from '../failure.js';
import type { CaseEntry, CaseRecord } from '../records/fieldwork-records.js';
import type { AttachmentRecord, ConsentRecord, Moment, ResponseRecord } from '../records/records.js';
import type { StoreFailure, StoreResult } from '../records/store-failure.js';
import type { PackedPart } from '../results/packed-responses.js';
import type { ErasureRecord } from './erasure.js';

/** The half of a household's file that knows a key and no name; the other half is its register entry. */
export interface AnswersHalf {
  readonly responses: readonly ResponseRecord[];
  readonly attachments: readonly AttachmentRecord[];
  readonly consents: readonly ConsentRecord[];
  readonly cases: readonly CaseRecord[];
  /** Oldest first. */
  readonly entries: readonly CaseEntry[];
}

export interface EraseRequest {
  readonly study: string;
  /** The household's key. */
  readonly household: string;
  readonly at: Moment;
  /** A random text, used when nobody of this study was erased before. */
  readonly salt: string;
}

/** Structurally an `AbortSignal`. */
export interface CancelSignal {
  readonly aborted: boolean;
}

export interface LongWork {
  /** From 0 to 1, now and then. */
  readonly told?: (share: number) => void;
  readonly signal?: CancelSignal;
}

/** The kinds of record in a backup, in the order of the file. */
export const BACKED_UP = [
  'erasures',
  'households',
  'responses',
  'consents',
  'cases',
  'caseEntries',
  'interviewers',
  'evenings',
  'eveningTopics',
  'eveningBallots',
  'eveningSignUps',
  'eveningGrievances',
  'attachments',
  'outbox',
] as const;
export type BackedUp = (typeof BACKED_UP)[number];
export type BackupCounts = Readonly<Record<BackedUp, number>>;

/** What is inside, told before anything is restored. */
export interface BackupContents {
  readonly madeAt: Moment;
  /** Ids of the studies that have records in it. */
  readonly studies: readonly string[];
  readonly counts: BackupCounts;
}

export type BackupFailure =
  | StoreFailure
  /** Not a file of ours. */
  | { readonly reason: 'not-a-backup' }
  /** Written by a newer version of the kit. */
  | { readonly reason: 'newer-format'; readonly version: number }
  | { readonly reason: 'wrong-passphrase' }
  /** Cut off, changed or with parts in another order. Nothing was restored. */
  | { readonly reason: 'damaged' }
  /** The page has no WebCrypto: it was not opened over https. */
  | { readonly reason: 'no-crypto' }
  | { readonly reason: 'cancelled' };

/** `merge`: what is newer here stays. `replace`: what is here and not in the file goes. Erased stays erased in both. */
export type RestoreHow = 'merge' | 'replace';

export interface RestoreReceipt {
  /** Records that came in. */
  readonly restored: number;
  /** Records that are as new or newer here, and stayed. */
  readonly kept: number;
  /** Records of households that were erased, and stayed out. */
  readonly erased: number;
  /** Records that were here and went first: all of them with `replace`, else those of households that the file says were erased. */
  readonly removed: number;
}

/** A backup whose every part was read and found whole. */
export interface OpenedBackup {
  readonly contents: BackupContents;
  /** What `restore` would do at this moment, found out by doing it and taking it back: nothing is changed. */
  foresee(how: RestoreHow, work?: LongWork): Promise<Result<RestoreReceipt, BackupFailure>>;
  /** All in one transaction, or none. */
  restore(how: RestoreHow, work?: LongWork): Promise<Result<RestoreReceipt, BackupFailure>>;
  /** Forgets what was read. */
  close(): Promise<void>;
}

export interface DataStore {
  /** Everything about one household but its register entry. */
  answersOf(study: string, household: string): Promise<StoreResult<AnswersHalf>>;
  /**
   * Removes everything about a household in one transaction, keeps an erasure, and puts a message of it in the outbox in
   * place of all entries about what went. Erasing a second time changes nothing. `not-found` when there is nothing.
   */
  erase(request: EraseRequest): Promise<StoreResult<ErasureRecord>>;
  /**
   * Responses in the order of their keys, some hundred of all studies at a time: for whoever reads 100,000 of them and must
   * not hold them all. Begins after the key given; `next` is null when there are no more.
   */
  responsePage(after: string | null): Promise<StoreResult<ResponsePage>>;
  /** Those that are still there, in any order, in one reading: some hundred keys at a time. */
  responsesWith(ids: readonly string[]): Promise<StoreResult<readonly ResponseRecord[]>>;
  /** For a worker that goes through all of them: what it reads never passes through the page. */
  readonly responseReader?: ResponseReader;
  /** Those of a study, oldest first. */
  erasures(study: string): Promise<StoreResult<readonly ErasureRecord[]>>;
  /** The whole store, of all studies, as one file. `content` of the result is a `Blob`. */
  backup(passphrase: string, work?: LongWork): Promise<Result<BackupFile, BackupFailure>>;
  /** Reads a file (a `Blob`) to its end. Nothing is changed yet. */
  openBackup(file: unknown, passphrase: string, work?: LongWork): Promise<Result<OpenedBackup, BackupFailure>>;
}

/** Where code finds the responses of this store without the page that opened it, in a worker of the same origin. */
export interface ResponseReader {
  /** Address of a module that exports `readResponses`, a `ReadResponses`, and `keepAhead`, a `KeepAhead`. */
  readonly module: string;
  /** What that module calls this store. */
  readonly database: string;
}

/**
 * Hands over what counts of the complete responses of a study, some hundred or thousand at a time, in any order. Answers
 * written meanwhile may be among them or not. Begun again from the page when it fails: what was taken by then does not
 * count.
 * @param take  `share`: how many of them are read by then, from 0 to 1
 */
export type ReadResponses = (
  from: {
    readonly database: string;
    readonly study: string;
    /** Between two bits of some milliseconds, where others wait for a turn. What it throws ends the reading. */
    readonly rest?: () => Promise<void>;
  },
  take: (part: PackedPart, share: number) => void,
) => Promise<StoreResult<void>>;

/**
 * Makes ready what `ReadResponses` would take long for, while nobody waits: bit by bit, and only where it is much. Gives how
 * many responses were gone through for it. What cannot be done now is left for another time.
 */
export type KeepAhead = (
  from: { readonly database: string },
  ways: {
    /** Asked again and again; the work ends soon after it says no. */
    readonly wanted: () => boolean;
    /** Between two bits. @param worked  milliseconds since the last rest */
    readonly rest: (worked: number) => Promise<void>;
  },
) => Promise<StoreResult<number>>;

export interface ResponsePage {
  readonly responses: readonly ResponseRecord[];
  readonly next: string | null;
  /** Responses of all studies that were kept when the first page was read. */
  readonly total: number;
}

export interface BackupFile {
  readonly content: unknown;
  readonly contents: BackupContents;
}
